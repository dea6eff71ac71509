import { NOTHING, type Sum } from '../../funding/sum';
import { oncePerPlan } from '../../plan/oncePerPlan';
import { type Plan } from '../../plan/plan';
import { rowsNaming } from '../../plan/rowsNaming';
import { comparable } from '../../table/heading';
import { type ConditionLine, conditionSchedule } from './conditionSchedule';

/**
 * What each condition has to spare in a year, below zero what is missing, by its name; two of one name are distinguished
 * by their pool, else by their row. A condition that asks nothing of the year is left out.
 *
 * @param year a year's heading
 *
 * @example
 * conditionHeadroom(readPlan([[['Condition', 'Pool', '2025/26'], ['Minimum', 'BCF', 100]], [['Contribution', 'Pool', '2025/26'], ['', 'BCF', 90]]]), '2025/26') // => [{ subject: "Minimum", value: { pence: -1000, atLeast: false, known: true } }]
 */
export const conditionHeadroom = (plan: Plan, year: string): { subject: string; value: Sum }[] =>
  conditionSchedule(plan)
    .filter((line) => line.year === year)
    .map((line) => ({ subject: conditionName(plan, line.row), value: valueOf(line) }));

/**
 * A condition by its name, with its pool where another has the same.
 *
 * @example
 * conditionName(readPlan([[['Condition', 'Pool'], ['Minimum', 'BCF'], ['Minimum', 'LD']]]), 1) // => "Minimum, LD"
 */
export const conditionName = (plan: Plan, row: number): string => conditionNames(plan)[row] ?? '';

const conditionNames = oncePerPlan(({ tables: { Condition } }): readonly string[] => {
  const { names = [], words, rowInTable = [] } = Condition ?? {};
  const isOfPool = (row: number) => (other: number) =>
    comparable(words?.Pool[other] ?? '') === comparable(words?.Pool[row] ?? '');
  return names.map((name, row) => {
    const called = name || `Condition in row ${rowInTable[row]}`;
    const same = rowsNaming(names, name);
    if (same.length < 2) return called;
    const pool = words?.Pool[row];
    const isAlone = same.filter(isOfPool(row)).length === 1;
    return isAlone && pool ? `${called}, ${pool}` : `${called}, row ${rowInTable[row]}`;
  });
});

/** What is not known leaves at least as much to spare under At least, and nobody knows what under At most. */
function valueOf({ asked, counted, headroom, limit }: ConditionLine): Sum {
  if (counted.atLeast && limit === 'At most') return { ...NOTHING, atLeast: true, known: false };
  const { interval } = counted;
  if (!interval) return { ...counted, pence: headroom };
  const ends = [interval.low - asked, interval.high - asked];
  const [low = 0, high = 0] = limit === 'At most' ? ends.map((end) => 0 - end).reverse() : ends;
  return { ...counted, pence: headroom, interval: { low, high } };
}
