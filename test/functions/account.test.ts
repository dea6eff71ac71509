import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const account = called('ACCOUNT');
const ledger = called('LEDGER');

beforeAll(excelErrors);

type Rows = unknown[][];
const YEAR = '2006/07';
const pool = (overspend: string, Host = 'Council', more: Record<string, unknown> = {}): Rows => [
  ['Pool', 'Overspend rule', 'Underspend rule', 'Host', ...Object.keys(more)],
  ['Disability', overspend, 'Contribution share', Host, ...Object.values(more)],
];
const CONTRIBUTIONS: Rows = [
  ['Contribution', 'Pool', 'Partner', 'Paid', YEAR, 'In kind'],
  ['', 'Disability', 'Council', 1250000, 1250000, ''],
  ['', 'Disability', 'PCT', 622500, 830000, ''],
  ['', 'Disability', 'Schools', 170000, 170000, 'No'],
  ['Charges', 'Disability', '', '', 10000, ''],
  ['Two nurses', 'Disability', 'PCT', '', 61000, 'Yes'],
  ['Rooms', 'Disability', 'Schools', '', 'tbc', 'Yes'],
  ['Van', 'Disability', 'Council', '', '', 'Yes'],
];
const OUTTURN: Rows = [
  ['Outturn', 'Pool', 'Service', YEAR],
  ['', 'Disability', 'Respite', 1000000.1],
  ['', 'Disability', '', 38417.63],
  ['', 'Disability', 'Speech', 1299999.9],
  ['', 'disability', 'respite', 5],
  ['', 'CAMHS', 'Respite', 999],
];
const drawnUp = (how: Rows, spent = OUTTURN) => account('Disability', YEAR, [how, CONTRIBUTIONS, spent]);
const amounts = (grid: unknown[][], line: string) =>
  grid.filter(([name]) => name === line).map(([, detail, amount]) => [detail, amount]);

describe('POOL.ACCOUNT', () => {
  const more = { 'Opening balance': -5000, Reserve: 30000, 'Reserve then': 'Contribution share' };
  const grid = () => drawnUp(pool('Reserve first', 'Council', more));

  test('goes from what was brought forward to what is carried forward, then what was given in kind', () =>
    expect(grid()).toEqual([
      ['Line', 'Detail', 'Amount'],
      ['Brought forward', '', -5000],
      ['Contribution', 'Council', 1250000],
      ['Contribution', 'PCT', 830000],
      ['Contribution', 'Schools', 170000],
      ['Other income', '', 10000],
      ['Total income', '', 2255000],
      ['Spending', 'Respite', 1000005.1],
      ['Spending', 'Speech', 1299999.9],
      ['Spending', 'Not analysed', 38417.63],
      ['Total spending', '', 2338422.63],
      ['Surplus or deficit', '', -83422.63],
      ['Share of surplus or deficit', 'Council', 29679.24],
      ['Share of surplus or deficit', 'PCT', 19707.01],
      ['Share of surplus or deficit', 'Schools', 4036.38],
      ['From reserve', '', 30000],
      ['Unallocated', '', 0],
      ['Carried forward', '', 0],
      ['In kind', 'PCT', 61000],
      ['In kind', 'Schools', 'unknown'],
    ]));
  test('a deficit that nobody owns, or that is carried forward, is negative', () => {
    expect(amounts(drawnUp(pool('By line')), 'Unallocated')).toEqual([['', -78422.63]]);
    expect(amounts(drawnUp(pool('Carry forward')), 'Carried forward')).toEqual([['', -78422.63]]);
  });
  test('a surplus is positive and what partners get back of it negative', () => {
    const grid = drawnUp(pool('Capped'), [...OUTTURN.slice(0, 1), ['', 'Disability', 'Respite', 2250000]]);
    expect(amounts(grid, 'Surplus or deficit')).toEqual([['', 10000]]);
    expect(amounts(grid, 'Share of surplus or deficit')).toEqual([
      ['Council', -5555.56],
      ['PCT', -3688.89],
      ['Schools', -755.55],
    ]);
    expect(amounts(grid, 'Carried forward')).toEqual([['', 0]]);
  });
  test('a year that cannot be settled has no account', () =>
    expect(failure(() => drawnUp(pool('')))).toEqual({
      code: '#N/A',
      message: expect.stringMatching(/no overspend rule/),
    }));
});

describe('POOL.LEDGER', () => {
  const owed = (how: Rows, spent = OUTTURN) => ledger('Disability', YEAR, [how, CONTRIBUTIONS, spent]);
  const HEADINGS = ['In the books of', 'With', 'Debtor', 'Creditor'];

  test('each debt stands in the books of both sides, the host’s own in none', () =>
    expect(owed(pool('Host bears', ' council '))).toEqual([
      HEADINGS,
      ['PCT', 'Council', 0, 207500],
      ['Council', 'PCT', 207500, 0],
    ]));
  test('what a partner gets back the host owes it', () =>
    expect(owed(pool('Capped'), [...OUTTURN.slice(0, 1), ['', 'Disability', '', 2250000]])).toEqual([
      HEADINGS,
      ['PCT', 'Council', 0, 203811.11],
      ['Council', 'PCT', 203811.11, 0],
      ['Schools', 'Council', 755.55, 0],
      ['Council', 'Schools', 0, 755.55],
    ]));
  test('without a host the pool stands for it, and with every debt paid nobody owes', () => {
    expect(owed(pool('By line', ''))[1]).toEqual(['PCT', 'The pool', 0, 207500]);
    const paid = CONTRIBUTIONS.map((row, i) => row.map((cell, c) => (i === 2 && c === 3 ? 830000 : cell)));
    expect(ledger('Disability', YEAR, [pool('By line'), paid, OUTTURN])).toEqual([HEADINGS]);
  });
  test('a host that puts no money in stands for the pool under its own name', () =>
    expect(owed(pool('By line', 'Hospital')).slice(1)).toEqual([
      ['PCT', 'Hospital', 0, 207500],
      ['Hospital', 'PCT', 207500, 0],
    ]));
  test('the pool must be named', () =>
    expect(failure(() => ledger('', YEAR, [CONTRIBUTIONS])).message).toMatch(/Give the name of the pool/));
});
