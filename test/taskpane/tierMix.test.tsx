import { cleanup, screen, within } from '@testing-library/react';
import { type Grid } from '../../src/model/table/grid';
import { showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const TITLE = 'Where does the money work?';
const services: Grid = [
  ['Service', 'Tier'],
  ['Early help', 'Universal'],
  ['Families', 'Targeted'],
  ['Care', 'Specialist'],
];
/** 20% of £93,495,934.96, then 25% of £70,495,934.96: Nottingham's trap. */
const allocations: Grid = [
  ['Allocation', 'Service', '2009/10', '2010/11'],
  ['', 'Early help', 10000000, 9000000],
  ['', 'Families', 8699186.99, 8623983.74],
  ['', 'Care', 74796747.97, 52871951.22],
];
const workbookWith = (served: Grid, allocated: Grid) =>
  new ToyWorkbook(table('Services', served), table('Allocations', allocated));
const section = () => within(screen.getByRole('region', { name: TITLE }));
/** A sentence, one of whose words may be a link to the glossary. */
const sentence = (words: RegExp) =>
  section().getByText((_, element) => element?.tagName === 'P' && words.test(element.textContent))
    .textContent;
const rows = () =>
  within(section().getByRole('table', { name: TITLE }))
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('td, th')].map(({ textContent }) => textContent));

describe('where the money works', () => {
  it('says that a larger share of less money is a cut in cash', async () => {
    await showPane(workbookWith(services, allocations));
    expect(sentence(/larger share/)).toBe(
      'A larger share of less money: from 2009/10 to 2010/11 prevention goes from 20.0% to 25.0% (5.0 points more) and from £18.7m to £17.6m (£1.08m less).',
    );
  });

  it('says so where prevention stays as it is', async () => {
    const same = allocations.map((row) => row.map((cell, i) => (i === 3 ? row[2] : cell)));
    same[0] = [...allocations[0]!];
    await showPane(workbookWith(services, same as Grid));
    expect(sentence(/stays at/)).toBe('Prevention stays at 20.0% and at £18.7m from 2009/10 to 2010/11.');
  });

  it('writes no penny as zero', async () => {
    const penny: Grid = [
      ['Allocation', 'Service', '2009/10', '2010/11'],
      ['', 'Early help', 0.01, 9999999999.99],
    ];
    await showPane(workbookWith(services, penny));
    expect(sentence(/prevention goes from/)).toBe(
      'From 2009/10 to 2010/11 prevention goes from 100.0% to 100.0% (0.0 points) and from £0.01 to £10.0bn (£10.0bn more).',
    );
  });

  it('lists each tier in cash and as a share, then prevention and the total', async () => {
    await showPane(workbookWith(services, allocations));
    expect(rows()).toEqual([
      ['Tier', '2009/10', '2010/11'],
      ['Universal', '£10,000,000', '£9,000,000'],
      ['10.7%', '12.8%'],
      ['Targeted', '£8,699,187', '£8,623,984'],
      ['9.3%', '12.2%'],
      ['Specialist', '£74,796,748', '£52,871,951'],
      ['80.0%', '75.0%'],
      ['Prevention', '£18,699,187', '£17,623,984'],
      ['20.0%', '25.0%'],
      ['Total', '£93,495,935', '£70,495,935'],
      ['100.0%', '100.0%'],
    ]);
  });

  it('draws each year twice, in share and in cash, both from zero', async () => {
    await showPane(workbookWith(services, allocations));
    const [share, cash] = section().getAllByTitle('Specialist, 2010/11: £52,871,951.22, 75.0%');
    expect(parseFloat(share!.style.width)).toBeCloseTo(75, 6);
    expect(parseFloat(cash!.style.width)).toBeCloseTo((100 * 52871951.22) / 93495934.96, 9);
  });

  it('draws no bars for a year in which nothing is allocated; its figures say zero', async () => {
    const later = allocations.map((row, i) => [...row, i === 0 ? '2011/12' : '']);
    await showPane(workbookWith(services, later));
    expect(section().queryByTitle(/, 2011\/12: /)).toBeNull();
    expect(section().getAllByText('2011/12')).toHaveLength(1);
    expect(rows().at(-2)!.at(-1)).toBe('£0');
  });

  it('a click on a part selects the first allocation in it; so do the figures, by keyboard', async () => {
    const workbook = workbookWith(services, allocations);
    const user = await showPane(workbook);
    await user.click(section().getAllByTitle(/^Targeted, 2010\/11/)[0]!);
    expect(workbook.selected.pop()).toEqual(['id of Allocations', 5, 4]);
    expect(section().queryByRole('button', { name: '£74,796,748' })).toBeNull();
    section()
      .getByRole('button', { name: `Show the figures ${TITLE}` })
      .focus();
    await user.keyboard('{Enter}');
    section().getByRole('button', { name: '£74,796,748' }).focus();
    await user.keyboard('{Enter}');
    expect(workbook.selected.pop()).toEqual(['id of Allocations', 6, 3]);
  });

  it('shows what nothing classifies, and then says "at least" of prevention', async () => {
    const levels: Grid = [...services, ['Play', 'Level 1'], ['Advice', '']];
    const with2 = [...allocations, ['', 'Play', 0, 1000000], ['', 'Advice', 0, 500000]];
    await showPane(workbookWith(levels, with2));
    expect(section().getByText(/^Not counted/).textContent).toBe(
      'Not counted as prevention, since nothing says whether it is: Level 1 and money without a tier.',
    );
    const [, cash, share] = rows().slice(-5);
    expect(cash).toEqual(['Prevention', '£18,699,187', '≥at least £17,623,984']);
    expect(share).toEqual(['20.0%', '≥at least 24.5%']);
    expect(section().queryByText(/prevention goes from/)).toBeNull();
  });

  it('tells nothing of prevention where nothing is classified', async () => {
    const grid: Grid = [
      ['Service', 'Tier'],
      ['Play', 'Level 1'],
    ];
    await showPane(
      workbookWith(grid, [
        ['Allocation', 'Service', 'Undated'],
        ['', 'Play', 5],
      ]),
    );
    expect(rows().slice(3, 5)).toEqual([['Prevention', '– not known'], ['– not known']]);
  });

  it('carries an amount that is not known: no shares of the year, an open end that leads to the cell', async () => {
    const unknown = [...allocations, ['', 'Families', '', 'unknown']];
    const workbook = workbookWith(services, unknown);
    const user = await showPane(workbook);
    const year = rows().map((row) => row.at(-1));
    expect(year.slice(3, 5)).toEqual(['≥at least £8,623,984', '– not known']);
    expect(year.slice(7, 9)).toEqual(['≥at least £17,623,984', '– not known']);
    await user.click(section().getAllByTitle('Not all is known, 2010/11: Targeted')[0]!);
    expect(workbook.selected.pop()).toEqual(['id of Allocations', 7, 4]);
  });

  it('has at most five pieces to a bar: prevention first, the smallest of the rest together', async () => {
    const tiers = ['Level 4', 'Level 3', 'Level 2', 'Level 1', 'Universal', 'Specialist', 'Early help'];
    await showPane(
      workbookWith(
        [['Service', 'Tier'], ...tiers.map((tier) => [`Our ${tier}`, tier])],
        [['Allocation', 'Service', '2010/11'], ...tiers.map((tier, i) => ['', `Our ${tier}`, 100 - i])],
      ),
    );
    const pieces = section()
      .getAllByTitle(/, 2010\/11: /)
      .map((piece) => piece.title.split(',')[0]);
    const once = ['Universal', 'Level 2', 'Level 3', 'Level 4', 'Other tiers'];
    expect(pieces).toEqual([...once, ...once]);
    expect(section().getByTitle('Specialist, Level 1, Early help').textContent).toBe('Other tiers');
  });

  it('is something to do while nothing is allocated, and nothing where there are no such tables', async () => {
    await showPane(workbookWith(services, [['Allocation', 'Service', '2010/11']]));
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Say which money pays for which service' })).toBeTruthy();
    cleanup();
    await showPane(new ToyWorkbook(table('Allocations', allocations)));
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
  });
});
