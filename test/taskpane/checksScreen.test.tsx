import { screen, within } from '@testing-library/react';
import { type Grid } from '../../src/model/table/grid';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

/** Two amounts stored as text, one negative amount: two errors under one check, one warning under another. */
const faulty: Grid = [
  ['Stream', '2010/11', '2011/12'],
  ['Sure Start', '£3.9m', 5],
  ['Children’s Fund', 10, 'twelve'],
  ['Behaviour', -4, 5],
];
const manyTexts = (rows: number): Grid => [
  ['Stream', '2010/11'],
  ...Array.from({ length: rows }, (_, i) => [`Stream ${i + 1}`, 'text']),
];

async function showChecks(workbook: ToyWorkbook) {
  workbook.memory.set('screen', 'checks');
  return showPane(workbook);
}
/** The checks with findings; what is not checked stands below them. */
const headings = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent)
    .filter((heading) => !heading.startsWith('Not checked'));
const findings = () => screen.queryAllByRole('listitem').map((finding) => finding.textContent);

describe('the Checks screen', () => {
  it('groups findings by check, gravest first, each with its severity in words, its subject and its year', async () => {
    await showChecks(new ToyWorkbook(table('Funding', faulty)));
    expect(headings()).toEqual(['Number stored as text2', 'Negative amount1']);
    expect(findings()[0]).toMatch(
      /^Error· Sure Start· 2010\/11The Stream table, row 1, 2010\/11 holds the text/,
    );
    expect(findings()[2]).toMatch(/^Warning· Behaviour· 2010\/11/);
  });

  it('shows one finding of several years as one row with its total, which opens each year', async () => {
    const streams: Grid = [
      ['Stream', '2010/11', '2011/12'],
      ['Sure Start', 100, 200],
      ['ABG', 5000, ''],
    ];
    const workbook = new ToyWorkbook(
      table('Funding', streams),
      table('Spending', [
        ['Allocation', 'Source', '2010/11', '2011/12'],
        ['', 'Sure Start', 150, 210],
        ['', 'ABG', 5500, ''],
      ]),
    );
    const user = await showChecks(workbook);
    const list = screen.getByRole('list', { name: 'Uses beyond a source' });
    const rows = within(list).getAllByRole('button');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('ABG'),
      'Error· Sure Start2 years, £60 in all. Show each year',
    ]);
    await user.click(rows[1]!);
    const years = within(screen.getByRole('list', { name: 'Sure Start, each year' })).getAllByRole('button');
    expect(years.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/2010\/11.*£50 too much/),
      expect.stringMatching(/2011\/12.*£10 too much/),
    ]);
    await user.click(years[1]!);
    expect(workbook.selected).toHaveLength(1);
  });

  it('selects the cell of a finding when its row is clicked, wherever the table stands on its sheet', async () => {
    const workbook = new ToyWorkbook(table('Notes', [['Note']]), table('Funding', faulty));
    const user = await showChecks(workbook);
    await user.click(screen.getByRole('button', { name: /Children’s Fund/ }));
    expect(workbook.selected).toEqual([['id of Funding', 3 + 2, 1 + 2]]);
  });

  it('shows the severities that are pressed, all where none is', async () => {
    const user = await showChecks(new ToyWorkbook(table('Funding', faulty)));
    await user.click(screen.getByRole('button', { name: '2 errors' }));
    expect(headings()).toEqual(['Number stored as text2']);
    expect(screen.getByText('2 of 3 findings shown')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '1 warning' }));
    expect(findings()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: '2 errors' }));
    expect(headings()).toEqual(['Negative amount1']);
    await user.click(screen.getByRole('button', { name: '1 warning' }));
    expect(findings()).toHaveLength(3);
  });

  it('finds words in any order and case, counts what matches, and leads back where nothing does', async () => {
    const user = await showChecks(new ToyWorkbook(table('Funding', faulty)));
    const search = screen.getByRole('searchbox', { name: 'Words in the findings' });
    await user.type(search, '2011/12 FUND');
    expect(findings()).toHaveLength(1);
    expect(screen.getByRole('button', { name: '1 error' })).toBeTruthy();
    await user.type(search, ' nowhere');
    expect(screen.getByText('No finding matches.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(findings()).toHaveLength(3);
  });

  it('shows the first hundred of a long group and the rest when asked', async () => {
    const user = await showChecks(new ToyWorkbook(table('Funding', manyTexts(500))));
    expect(headings()).toEqual(['Number stored as text500']);
    // by text and element: looking hundreds of rows up by role takes jsdom many seconds
    const rows = () => document.querySelectorAll('li').length;
    expect(rows()).toBe(100);
    await user.click(screen.getByText('Show all 500'));
    expect(rows()).toBe(500);
    expect(screen.queryByText(/Show all/)).toBeNull();
  });

  it('folds a group away, remembers it, and keeps it folded when the workbook changes', async () => {
    const workbook = new ToyWorkbook(table('Funding', faulty));
    const user = await showChecks(workbook);
    await user.click(screen.getByRole('button', { name: /^Number stored as text/ }));
    expect(screen.getByRole('button', { name: /^Number stored as text/, expanded: false })).toBeTruthy();
    await settled(() => workbook.change());
    expect(screen.getByRole('button', { name: /^Number stored as text/, expanded: false })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Negative amount/, expanded: true })).toBeTruthy();
    expect(workbook.memory.get('checks')).toMatchObject({ folded: ['Number stored as text'] });
  });

  it('opens as it was left, and passes over what it does not recognise', async () => {
    const workbook = new ToyWorkbook(table('Funding', faulty));
    workbook.memory.set('checks', { filter: { severities: ['Warning', 'Fatal'], text: 7 }, folded: 'all' });
    await showChecks(workbook);
    expect(screen.getByRole('button', { name: '1 warning', pressed: true })).toBeTruthy();
    expect(headings()).toEqual(['Negative amount1']);
  });

  it('says so when nothing is wrong, and when there is no plan to check', async () => {
    const workbook = new ToyWorkbook(table('Partners', [['Partner'], ['Coventry City Council']]));
    await showChecks(workbook);
    expect(screen.getByText(/^Every check that has something to go by holds/)).toBeTruthy();
    workbook.tables = [];
    await settled(() => workbook.change());
    expect(screen.getByText(/^There is no plan to check/)).toBeTruthy();
  });

  it('lists below what is not checked and why, folded away; a click goes to where it would stand', async () => {
    const workbook = new ToyWorkbook(table('Funding', faulty));
    const user = await showChecks(workbook);
    const group = () => screen.getByRole('button', { name: /^Not checked/ });
    expect(group().getAttribute('aria-expanded')).toBe('false');
    await user.click(group());
    const list = within(screen.getByRole('list', { name: 'Not checked' }));
    expect(list.getByText('No Outturn table').nextSibling!.textContent).toBe(
      'Settlement without an owner; Spending above the budget',
    );
    expect(list.queryByRole('button', { name: /No Outturn table/ })).toBeNull();
    await user.click(list.getByRole('button', { name: /No Ring-fence in the Stream table/ }));
    expect(workbook.selected).toEqual([['id of Funding', 3, 1]]);
  });

  it('can be worked by keyboard alone', async () => {
    const workbook = new ToyWorkbook(table('Funding', faulty));
    const user = await showPane(workbook);
    screen.getByRole('tab', { name: 'Plan' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await settled();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('tab', { name: 'Checks', selected: true })).toBeTruthy();
    const group = within(screen.getByRole('list', { name: 'Number stored as text' }));
    const [first, second] = group.getAllByRole('button');
    first!.focus();
    await user.keyboard('{ArrowDown}');
    await settled();
    expect(document.activeElement).toBe(second);
    await user.keyboard('{Enter}');
    expect(workbook.selected).toEqual([['id of Funding', 5, 3]]);
  });
});
