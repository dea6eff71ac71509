import plan from '../../../assets/examples/alderbrook.json';
import { type ContentRow, type PlanContent } from '../layout/content';
import { examplePlan } from './examplePlan';

/** What replaces cells of the rows that have a name. */
type Faults = Readonly<Record<string, ContentRow>>;

const withFaults = (kind: string, rows: readonly ContentRow[], faults: Faults): ContentRow[] =>
  rows.map((row) => ({ ...row, ...faults[String(row[kind])] }));

const { Allocation, Contribution, Pool, Stream } = plan.tables;
const FIRST_BOARD = 'NHS Mid Vale ICB';
const ofBoard = (row: ContentRow) =>
  Contribution.find(({ Contribution: name }) => name === `${row.Contribution}b`);

/**
 * Alderbrook with five deliberate faults, for learning what the checks find: £200,000 of adaptations money pays for
 * falls prevention, a pool is stated £18,000 too large, a board contributes after it has ended, £250,000 of a grant is
 * used after its end, and social care is £52,003.40 short of its minimum.
 */
export const alderbrookWithFaults: PlanContent = examplePlan({
  planName: 'Alderbrook 2025-28 with five faults (illustrative)',
  years: plan.years,
  tables: {
    ...plan.tables,
    Stream: withFaults('Stream', Stream, { 'Prevention Grant': { '2026/27': 250000 } }),
    Pool: withFaults('Pool', Pool, { 'Learning disability': { '2026/27': 31518000 } }),
    Contribution: Contribution.filter(({ Contribution: name }) => !name.endsWith('b')).map((row) =>
      row.Partner === FIRST_BOARD ? { ...row, '2027/28': ofBoard(row)?.['2027/28'] } : row,
    ),
    Allocation: withFaults('Allocation', Allocation, {
      A1: { '2027/28': 2920000 },
      A11: { '2027/28': 650000 },
      A21: { '2026/27': 250000 },
      A4: { '2026/27': 6694500 },
      A10: { '2026/27': 6824900 },
    }),
  },
});
