import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { screen, within } from '@testing-library/react';
import { CHECKS } from '../../src/model/checks/everyCheck';
import { CELL_CHECKS } from '../../src/model/plan/reading/problem';
import { HELP_ON } from '../../src/taskpane/frame/screens';
import { checkPage } from '../../src/taskpane/atHand/help';
import { findPages, type HelpPage } from '../../src/taskpane/help/helpPages';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const PAGES: readonly HelpPage[] = [
  { page: 'CUT.html', kind: 'Function', title: 'POOL.CUT', words: 'Shares a cut over budgets. A cut below floors.' },
  { page: 'checks/negative-amount.html', kind: 'Check', title: 'Negative amount', words: 'An amount below zero.' },
  { page: 'guides/findings.html', kind: 'Guide', title: 'Findings', words: 'Mend a negative amount by a click.' },
  { page: 'guides/scenarios.html', kind: 'Guide', title: 'Scenarios', words: 'A cut of all streams.' },
]; // prettier-ignore
const docOf = (page: string) =>
  resolve(__dirname, '../../docs', page.replace(/^guides\//, '').replace(/\.html$/, '.md'));

test('words are found in any order, in titles first, then where they are named most', () => {
  const titles = (text: string) => findPages(PAGES, text).map(({ title }) => title);
  expect(titles('amount NEGATIVE')).toEqual(['Negative amount', 'Findings']);
  expect(titles('cut')).toEqual(['POOL.CUT', 'Scenarios']);
  expect(titles('nowhere')).toEqual([]);
  expect(titles('')).toEqual(['Findings', 'Scenarios']);
});

test('every check and every screen has its page', () => {
  const checks = [...CHECKS.map(({ name }) => name), ...Object.values(CELL_CHECKS)].map(checkPage);
  for (const page of [...checks, ...Object.values(HELP_ON)])
    expect([page, existsSync(docOf(page))]).toEqual([page, true]);
});

describe('the help in the pane', () => {
  const fetched = globalThis.fetch;
  beforeEach(() => {
    globalThis.fetch = (async () => ({ ok: true, json: async () => PAGES })) as unknown as typeof fetch;
  });
  afterEach(() => {
    globalThis.fetch = fetched;
  });
  const show = async () => {
    const workbook = new ToyWorkbook(table('Funding', [['Stream', '2010/11'], ['ABG', -4]])); // prettier-ignore
    workbook.memory.set('screen', 'checks');
    const user = await showPane(workbook);
    await screen.findByRole('button', { name: 'Accept: ABG has a negative amount' });
    return user;
  };

  it('opens on the page of the screen, is searched, and goes back to where the focus was', async () => {
    const user = await show();
    const opener = screen.getByRole('button', { name: 'Help on this screen' });
    await user.click(opener);
    const help = within(await screen.findByRole('region', { name: 'Help' }));
    await settled();
    expect(help.getByTitle('Findings').getAttribute('src')).toBe('help/guides/findings.html');
    await user.type(help.getByRole('searchbox'), 'cut');
    await user.click(help.getByRole('button', { name: /^POOL\.CUT/ }));
    expect(help.getByTitle('POOL.CUT').getAttribute('src')).toBe('help/CUT.html');
    await user.click(help.getByRole('button', { name: 'Close help' }));
    await settled();
    expect(screen.queryByRole('region', { name: 'Help' })).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('says what a finding means, and keeps the screen beneath as it is', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Take the minus away: ABG has a negative amount' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'What it means: ABG has a negative amount' }));
    const help = within(await screen.findByRole('region', { name: 'Help' }));
    await settled();
    expect(help.getByTitle('Negative amount').getAttribute('src')).toBe('help/checks/negative-amount.html');
    await user.keyboard('{Escape}');
    await settled();
    expect(screen.getByRole('button', { name: 'What it means: ABG has a negative amount' })).toBe(
      document.activeElement,
    );
  });
});

describe('what a term of the field means', () => {
  const fetched = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = fetched;
  });
  const PLAN = () =>
    new ToyWorkbook(
      table('Services', [
        ['Service', 'Tier'],
        ['Play', 'Universal'],
      ]),
      table('Spending', [
        ['Allocation', 'Service', '2010/11', '2011/12'],
        ['', 'Play', 5, 9],
      ]),
    );

  it('is a word where the meanings cannot be read', async () => {
    await showPane(PLAN());
    expect(await screen.findByText(/^From 2010\/11 to 2011\/12 prevention/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'prevention' })).toBeNull();
  });

  it('shows when it is pointed at and opens the glossary', async () => {
    const words = { prevention: 'universal and targeted services' };
    const answer = (address: string) => (address.endsWith('pages.json') ? PAGES : { words, headings: {} });
    globalThis.fetch = (async (address: string) => ({
      ok: true,
      json: async () => answer(address),
    })) as unknown as typeof fetch;
    const user = await showPane(PLAN());
    const term = await screen.findByRole('button', { name: 'prevention' });
    const said = await screen.findByRole('tooltip', { hidden: true });
    expect(said.textContent).toBe(words.prevention);
    await user.click(term);
    expect((await screen.findByTitle('Help')).getAttribute('src')).toBe('help/guides/glossary.html');
  });
});
