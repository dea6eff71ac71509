import { commitmentSchedule, type CommitmentLine } from '../commitments/commitmentSchedule';
import { UNDATED } from '../calendar/financialYear';
import { type Plan } from '../plan/plan';
import { numbered } from '../plan/sources';
import { type JointAction, register } from '../pools/contributions/register';
import { notKnown, partByCount, type StatementTest, testOf, type TestPart } from './verdict';

/**
 * Whether the statement is more than aspirations: every commitment has money and a floor, a lead, a year, and evidence;
 * every joint action has a pool, or an amount for each partner and a basis. (Southwark, paragraphs 25 and 26;
 * docs/calculations.md#14-statement-of-resources.)
 *
 * @example
 * notMerelyAspirations(readPlan([[['Commitment', 'Lead', '2010/11'], ['Safe', 'DCS', 5], ['Heard', '', '']], [['Allocation', 'Commitment', '2010/11'], ['', 'Safe', 5]]])).parts.map(({ part, holds, figures }) => [part, holds, figures]) // => [["Money and a floor", "In part", "1 of 2"], ["Lead", "In part", "1 of 2"], ["Year", "In part", "1 of 2"], ["Evidence", "No", "0 of 2"]]
 */
export function notMerelyAspirations(plan: Plan): StatementTest {
  const test = 'Not merely aspirations';
  const { Commitment, Allocation } = plan.tables;
  const schedule = commitmentSchedule(plan);
  const byRow = new Map<number, CommitmentLine[]>();
  for (const line of schedule ?? []) byRow.set(line.row, [...(byRow.get(line.row) ?? []), line]);
  const rows = [...byRow.keys()];
  if (rows.length === 0)
    return testOf(test, [
      notKnown('Money and a floor', 'The plan has no commitments, or no allocations to pay for them.'),
    ]);
  const commitmentOf = numbered(Allocation?.words.Commitment, Commitment?.rowOf ?? new Map<string, number>());
  const evidenced = new Set<number>();
  commitmentOf.forEach((commitment, row) => {
    if (Allocation?.words.Evidence[row]) evidenced.add(commitment);
  });
  const count = (
    part: string,
    words: string,
    has: (row: number, years: readonly CommitmentLine[]) => boolean,
  ) => partByCount(part, rows.filter((row) => has(row, byRow.get(row) ?? [])).length, rows.length, words);
  return testOf(test, [
    count(
      'Money and a floor',
      'commitments have money and a floor',
      (_, years) =>
        years.some(({ funded }) => funded.pence > 0 || (funded.atLeast && funded.known)) &&
        years.some(({ floor }) => floor.pence > 0),
    ),
    count('Lead', 'commitments have a lead', (row) => Boolean(Commitment?.words.Lead[row])),
    count('Year', 'commitments have an amount in a year', (_, years) =>
      years.some(({ year, funded, floor }) => year !== UNDATED && (funded.pence > 0 || floor.pence > 0)),
    ),
    count(
      'Evidence',
      'commitments name evidence, themselves or in what pays for them',
      (row) => Boolean(Commitment?.words.Evidence[row]) || evidenced.has(row),
    ),
    ...jointActions(plan),
  ]);
}

/** Left out where the plan calls no allocation joint. */
function jointActions(plan: Plan): TestPart[] {
  const { actions } = register(plan);
  if (actions.length === 0) return [];
  const arranged = actions.filter(isArranged).length;
  const words = 'joint actions have a pool, or an amount for each partner and a basis';
  return [partByCount('Joint actions', arranged, actions.length, words)];
}

const isArranged = ({ lines }: JointAction): boolean =>
  lines.some(({ from }) => from === 'pool') ||
  (lines.length > 1 &&
    lines.every(
      ({ from, partner, basis, amounts }) =>
        from === 'stream' && partner && basis && amounts.some(({ pence }) => pence !== 0),
    ));
