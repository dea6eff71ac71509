import { commitmentSchedule, type CommitmentLine } from '../../commitments/commitmentSchedule';
import { impossible } from '../../errors/poolError';
import { balances } from '../../funding/balance';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { numbered, sourcesOf } from '../../plan/sources';
import { holdingOf } from '../cascade/heldUses';
import { type Breach, breachAt, firstBreach, type Stand } from './firstBreach';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/** The largest further cut by one way of spreading it. */
export interface Survival {
  /** `Same percentage`: every line gives the same share. `Protected`: floors are kept, all else may go. */
  readonly rule: 'Same percentage' | 'Protected';
  /** Pence; zero where a commitment is broken already. */
  readonly largestCut: Pence;
  /** Whether more may be cut: what is left over is not known without a table, or a scenario left a line unknown. */
  readonly atLeast: boolean;
  /** What share that is of all that is allocated and of what nothing draws on. */
  readonly share: number;
  /** The commitment that breaks at one penny more, or is broken already: of several the one that is short of most. */
  readonly breaksFirst: string;
  /** What that commitment is short of then. */
  readonly shortBy: Pence;
  /** What all commitments together are short of then. */
  readonly totalShort: Pence;
  readonly brokenAlready: boolean;
  /** All that is allocated, and what nothing draws on: of this the cut is taken. */
  readonly whole: Pence;
}

/**
 * The largest further cut of a year's money that keeps every commitment, and which breaks at one penny more. What
 * nothing draws on is cut first, and then the allocations. Every cut up to the largest keeps every commitment, and the
 * next penny breaks one. Amounts that nobody knows are not cut. (docs/calculations.md#11-the-largest-cut.)
 *
 * @param label the year's heading, or `Undated`
 * @throws `#N/A` where nothing is allocated in the year, no commitment has a floor in it, or it is not known whether one
 * is kept
 */
export function survives(plan: Plan, label: string): Survival[] {
  const schedule = (commitmentSchedule(plan) ?? []).filter(({ year }) => year === label);
  const unknown = schedule.find(({ status }) => status === 'Not known');
  if (unknown)
    throw impossible(
      `It is not known whether ${unknown.commitment} is kept in ${label}, so the largest cut that it survives cannot be calculated: give the amounts that are not known.`,
    );
  const stand = standOf(plan, label, schedule);
  if (stand.total === 0) throw impossible(`Nothing is allocated in ${label}, so there is nothing to cut.`);
  if (schedule.every(({ status }) => status === 'No floor'))
    throw impossible(
      `No commitment has a floor in ${label}, so no cut can break one: type the floors into the Commitment table.`,
    );
  const broken = schedule.filter(({ status }) => status === 'Broken' || status === 'Unfunded');
  if (broken.length) return [already('Same percentage', broken), already('Protected', broken)];
  const atLeast = !isLeftOverTold(plan) || isLineLost(plan, label);
  return [samePercentage(stand), protectedCut(plan, label, stand)].map((each) => ({ ...each, atLeast }));
}

function standOf(plan: Plan, label: string, schedule: readonly CommitmentLine[]): Stand {
  const { Allocation, Commitment } = plan.tables;
  const column = yearColumn(Allocation, label);
  const kept = schedule.filter(({ status }) => status === 'Kept');
  const position = new Map(kept.map(({ row }, i) => [row, i]));
  const rows = numbered(Allocation?.words.Commitment, Commitment?.rowOf ?? new Map<string, number>());
  const budgets: Pence[] = [];
  const commitmentOf: number[] = [];
  let total = 0;
  column?.pence.forEach((pence, row) => {
    if (pence <= 0 || column.missing[row]) return;
    budgets.push(pence);
    commitmentOf.push(position.get(rows[row] ?? -1) ?? -1);
    total += pence;
  });
  const commitments = kept.map(({ commitment, floor, funded }) => ({
    name: commitment,
    floor: floor.pence,
    funded: funded.pence,
  }));
  return { budgets, commitmentOf, commitments, total, unspent: unspentIn(plan, label) };
}

/** What sources have left over, where that is known. */
function unspentIn(plan: Plan, label: string): Pence {
  const years = balances(plan).flatMap((source) => source.years.filter(({ year }) => year === label));
  return years.reduce(
    (sum, { available, used }) => sum + (used.atLeast ? 0 : Math.max(0, available.pence - used.pence)),
    0,
  );
}

/** Whether the tables tell what is left over: those that would give what the sources have, where others name these. */
function isLeftOverTold(plan: Plan): boolean {
  const { Stream, Pool, Contribution, Allocation } = plan.tables;
  const { sourceOfAllocation } = sourcesOf(plan);
  const isNamed =
    Contribution?.words.Stream.some(Boolean) ||
    Allocation?.words.Source.some((name, row) => name !== '' && (sourceOfAllocation[row] ?? -1) < 0);
  const pools = Contribution ? Contribution.words.Pool.some(Boolean) : Pool !== undefined;
  return (Stream !== undefined || !isNamed) && (!pools || (Pool !== undefined && Contribution !== undefined));
}

/** Whether a scenario left a line unknown that was known as entered. */
function isLineLost({ tables, base }: Plan, label: string): boolean {
  const [before, after] = [base?.tables, tables].map((of) => yearColumn(of?.Allocation, label)?.missing);
  return after?.some((missing, row) => missing && !before?.[row] && before !== undefined) ?? false;
}

function already(rule: Survival['rule'], broken: readonly CommitmentLine[]): Survival {
  const [first, ...others] = broken as [CommitmentLine, ...CommitmentLine[]];
  const worst = others.reduce(
    (most, line) => (most.shortfall.pence >= line.shortfall.pence ? most : line),
    first,
  );
  return {
    rule,
    largestCut: 0,
    atLeast: false,
    share: 0,
    breaksFirst: worst.commitment,
    shortBy: worst.shortfall.pence,
    totalShort: broken.reduce((sum, { shortfall }) => sum + shortfall.pence, 0),
    brokenAlready: true,
    whole: 0,
  };
}

function samePercentage(stand: Stand): Survival {
  const at = firstBreach(stand);
  return survival('Same percentage', stand, at - 1, breachAt(stand, at));
}

/** All that is above the floors; a penny more is taken from the largest of them, a Protected one last. */
function protectedCut(plan: Plan, label: string, stand: Stand): Survival {
  const { floors, firm } = holdingOf(plan).typed(label).Allocation;
  const { commitmentOf } = holdingOf(plan);
  const held = floors.reduce((sum, floor) => sum + floor, 0);
  const soft = floors.map((floor, line) => floor - (firm[line] ?? 0));
  const weights = soft.some((floor) => floor > 0) ? soft : firm;
  const line = weights.reduce((most, floor, i) => (floor > (weights[most] ?? 0) ? i : most), 0);
  const name = tableOf(plan, 'Commitment').names[commitmentOf[line] ?? -1] ?? '';
  return survival('Protected', stand, stand.total - held, { name, short: 1, total: 1 });
}

const survival = (
  rule: Survival['rule'],
  { total, unspent }: Stand,
  cut: Pence,
  { name, short, total: totalShort }: Breach,
): Survival => ({
  rule,
  largestCut: unspent + cut,
  atLeast: false,
  share: (unspent + cut) / (unspent + total),
  breaksFirst: name,
  shortBy: short,
  totalShort,
  brokenAlready: false,
  whole: unspent + total,
});
