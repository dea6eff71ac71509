/**
 * Southwark dated by an assumption of the user's own: the grants for 2010/11, ABG in the two years after it too, and what
 * they are to pay for in all three. Nothing in the document says so: the copy's evidence is illustrative.
 */
import { readPlan } from '../../src/model/plan/readPlan';
import { underScenario } from '../../src/model/scenarios/run/underScenario';
import { reconciliation } from '../../src/model/statement/reconciliation';
import { statementTests } from '../../src/model/statement/statementTests';
import { type ContentRow, type PlanContent } from '../../src/workbook/layout/content';
import { southwark } from '../../src/workbook/examples/southwark';
import { statementReport } from '../../src/workbook/reports/statementReport';
import { called } from '../functions/called';
import { gridsOf } from '../model/trace/examples';

const YEARS = ['2010/11', '2011/12', '2012/13'];
/** The amount without a year in some years instead. */
const dated = ({ Undated, ...row }: ContentRow, years: readonly string[]): ContentRow =>
  Undated === undefined
    ? row
    : { ...row, ...Object.fromEntries(years.map((year) => [year, Undated])), Evidence: 'OWN' };
const { tables } = southwark;
/** @param hoped the years for which Sure Start is entered */
const copyWith = (hoped: readonly string[]): PlanContent => ({
  ...southwark,
  years: YEARS,
  tables: {
    ...tables,
    // nobody knows the Revenue Support Grant, and nothing is to be paid from it
    Stream: tables.Stream.filter(({ Stream }) => Stream !== 'Revenue Support Grant').map((row) =>
      dated(row, row.Stream === 'Sure Start' ? hoped : YEARS),
    ),
    Allocation: tables.Allocation.map((row) => dated(row, YEARS)),
    Commitment: tables.Commitment.map((row) => dated(row, YEARS)),
    Evidence: [
      ...tables.Evidence,
      { Evidence: 'OWN', Document: 'Own assumption on the years', Quality: 'illustrative' },
    ],
  },
});
const grids = gridsOf(copyWith(YEARS.slice(0, 1)));
const plan = readPlan(grids);
const pounds = (pence: number | undefined) => (pence ?? NaN) / 100;

test('both tables agree to the penny in every year: what is in one only is named', () => {
  const { years, lines, resources, spending, difference } = reconciliation(plan);
  expect(years).toEqual(YEARS);
  expect(difference.map(({ pence, known }) => [pence, known])).toEqual(YEARS.map(() => [0, true]));
  expect(resources.map(({ pence }) => pounds(pence))).toEqual([27_100_000, 10_700_000, 10_700_000]);
  expect(spending.map(({ pence }) => pounds(pence))).toEqual([27_100_000, 27_100_000, 27_100_000]);
  expect(lines.map(({ item, of, amounts }) => [item, of, amounts.map(({ pence }) => pounds(pence))])).toEqual(
    [['Overdrawn', 'Sure Start', [0, 16_400_000, 16_400_000]]],
  );
});

test('as POOL.STATEMENT shows them too, under each scenario that has the money of the document', () => {
  for (const scenario of ['', 'Sure Start ends', 'Sure Start gone', 'ABG gone']) {
    const rows = called('STATEMENT')('agree', scenario, grids);
    expect(rows.at(-1)).toEqual(['Difference', '', 0, 0, 0]);
  }
});

test('the cliff after March 2011 shows: £16,400,000 of Sure Start has nothing after it', () => {
  const [realistic] = statementTests(plan);
  const goesOn = realistic!.parts.find(({ part }) => part === 'Money that goes on')!;
  expect(goesOn).toMatchObject({
    holds: 'In part',
    figures: '£16,400,000 of £27,100,000',
    why: '£16,400,000 in 2010/11 has nothing after it in 2011/12: Sure Start.',
  });
});

test('the three tests say why not', () => {
  expect(statementTests(plan).map(({ test, holds, why }) => [test, holds, why])).toEqual([
    ['Realistic', 'No', '£27,100,000 in 2010/11 is not confirmed.'],
    [
      'Affordable',
      'No',
      '£16,400,000 in 2011/12 is spent beyond what there is. Overdrawn Sure Start: £16,400,000.',
    ],
    ['Not merely aspirations', 'No', '0 of 20 commitments have a lead.'],
  ]);
});

test('entered for all years as hoped for, its end cuts what it pays for with it: nothing is overdrawn', () => {
  const after = underScenario(readPlan(gridsOf(copyWith(YEARS))), 'Sure Start ends');
  const { lines, resources, spending } = reconciliation(after);
  expect(lines).toEqual([]);
  for (const sums of [resources, spending])
    expect(sums.map(({ pence }) => pounds(pence))).toEqual([27_100_000, 10_700_000, 10_700_000]);
  const [, affordable] = statementTests(after);
  expect(affordable!.parts.map(({ part, holds }) => [part, holds])).toEqual([
    ['Spending within resources', 'Yes'],
    ['Spending within likely money', 'In part'],
    ['Floors within confirmed money', 'No'],
  ]);
});

test('its page says that it is illustrative', () => {
  const context = {
    planName: southwark.planName,
    plan,
    scenario: '',
    unit: '£',
    pool: '',
    year: '',
  } as const;
  expect(statementReport(context).line).toBe(
    'Southwark Children and Young People’s Plan 2010-13, 2010/11 to 2012/13. Plan as entered. Amounts in £. Illustrative: some of its amounts are assumed or made up.'.replace(
      '’',
      "'",
    ),
  );
});
