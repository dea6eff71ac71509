import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayOf } from '../../src/model/calendar/day';
import { readPlan } from '../../src/model/plan/readPlan';
import { settlePool } from '../../src/model/pools/settled/poolSettlement';
import { planLayout } from '../../src/workbook/planLayout';
import { type ContentRow } from '../../src/workbook/layout/content';
import { sharedOverspend } from '../../src/workbook/examples/sharedOverspend';

const YEAR = '2006/07';
const { Stream, Pool, Contribution, Allocation, Outturn, Evidence } = sharedOverspend.tables;
const ofPool = (rows: readonly ContentRow[], pool: ContentRow, heading = 'Pool') =>
  rows.filter((row) => row[heading] === pool.Pool);
const pence = (rows: readonly ContentRow[], heading = YEAR) =>
  rows.reduce((sum, row) => sum + Math.round(Number(row[heading] ?? 0) * 100), 0);
const named = (name: string) => Pool.find((row) => row.Pool === name)!;

test('nine forms, each with its rule, and the first once more with a leaver, an underspend and a balance', () => {
  expect(Pool.map((row) => [row.Pool, row['Overspend rule']])).toEqual([
    ['A Contribution share', 'Contribution share'],
    ['B Fixed shares', 'Fixed shares'],
    ['C Host bears', 'Host bears'],
    ['D Capped', 'Capped'],
    ['E By line, ring-fenced', 'By line'],
    ['F Bands', 'Bands'],
    ['G Reserve first', 'Reserve first'],
    ['H By line, fixed and variable', 'By line'],
    ['I Own risk', 'Own risk'],
    ['A with a leaver', 'Contribution share'],
    ['A with an underspend', 'Contribution share'],
    ['A with a balance brought forward', 'Contribution share'],
  ]);
});

test('each is the same pool of £2,250,000, put in by three partners and allocated to the penny', () => {
  for (const pool of Pool) {
    const into = ofPool(Contribution, pool);
    expect(into.map((row) => [row.Partner, row[YEAR], row.Paid])).toEqual([
      ['Council', 1_250_000, 1_250_000],
      ['PCT', 830_000, 622_500],
      ['Schools', 170_000, 170_000],
    ]);
    expect([pool[YEAR], pence(into), pence(ofPool(Allocation, pool, 'Source'))]).toEqual([
      2_250_000, 225_000_000, 225_000_000,
    ]);
  }
});

test('each spent £2,338,417.63, by line where lines are settled, and one of them £45,000.01 less than it had', () => {
  for (const pool of Pool) {
    const spent = ofPool(Outturn, pool);
    expect(pence(spent)).toBe(pool.Pool === 'A with an underspend' ? 220_499_999 : 233_841_763);
    const isByLine = /By line|Own risk/.test(String(pool['Overspend rule']));
    expect(spent).toHaveLength(isByLine ? 4 : 1);
  }
});

test('the lines vary by £61,200.10, less £14,500, £21,717.53 and £20,000', () => {
  const pool = named('E By line, ring-fenced');
  const variances = ofPool(Outturn, pool).map((row) => {
    const allocated = ofPool(Allocation, pool, 'Source').filter((line) => line.Service === row.Service);
    return [row.Service, row.Partner, pence([row]) - pence(allocated)];
  });
  expect(variances).toEqual([
    ['Respite care', 'Council', 6_120_010],
    ['Transition', 'Council', -1_450_000],
    ['Speech and language therapy', 'PCT', 2_171_753],
    ['Equipment', 'Schools', 2_000_000],
  ]);
});

test('streams are used up by what is contributed', () => {
  for (const stream of Stream)
    expect(pence(Contribution.filter((row) => row.Stream === stream.Stream))).toBe(pence([stream]));
});

test('agreements are of the year, signed before it, with every term', () => {
  for (const pool of Pool) {
    expect([pool.Starts, pool.Ends]).toEqual([dayOf(2006, 4, 1), dayOf(2007, 3, 31)]);
    for (const term of ['Signed', 'Pool manager', 'Aims', 'Functions', 'Client group', 'Staff and goods'])
      expect(pool[term]).toBeTruthy();
    for (const term of ['Monitoring', 'Variation', 'Review', 'Exit', 'VAT regime'])
      expect(pool[term]).toBeTruthy();
  }
});

test('every figure is said to be illustrative', () => {
  for (const row of Evidence) expect(row.Note).toMatch(/^Illustrative: /);
  for (const row of Allocation) expect(row.Basis).toMatch(/^Illustrative, /);
  expect(sharedOverspend.planName).toContain('illustrative');
});

test('its page says what each partner bears by each rule', () => {
  const page = readFileSync(resolve(__dirname, '../../docs/examples/shared-overspend.md'), 'utf8');
  const plan = readPlan(
    planLayout(sharedOverspend, { suffix: '' })
      .sheets.flatMap(({ tables }) => tables)
      .map(({ columns, rows }) => [columns.map(({ heading }) => heading), ...rows]),
  );
  const lines = [...page.matchAll(/^ *\| ([A-I] [^|]*)\|(.*)\|$/gm)].map(([, rule = '', cells = '']) => ({
    pool: Pool.find((row) => String(row.Pool).trim() === rule.trim())!,
    bears: cells.split('|').map((cell) => Math.round(Number(cell.replaceAll(',', '')) * 100)),
  }));
  expect(lines).toHaveLength(9);
  for (const { pool, bears } of lines) {
    const settled = settlePool(plan, String(pool.Pool), { start: 2006 });
    const share = (partner: string) => settled.partners.find((each) => each.partner === partner)!.share;
    expect(bears.reduce((sum, each) => sum + each, 0)).toBe(8_841_763);
    expect(bears.slice(0, 3)).toEqual(['Council', 'PCT', 'Schools'].map(share));
  }
});
