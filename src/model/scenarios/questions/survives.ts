import { commitmentSchedule, type CommitmentLine } from '../../commitments/commitmentSchedule';
import { impossible } from '../../errors/poolError';
import { largestRemainder } from '../../money/largestRemainder';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { numbered } from '../../plan/sources';
import { holdingOf } from '../cascade/heldUses';

/** The largest further cut by one way of spreading it. */
export interface Survival {
  /** `Same percentage`: every line gives the same share. `Protected`: floors are kept, all else may go. */
  readonly rule: 'Same percentage' | 'Protected';
  /** Pence; zero where a commitment is broken already. */
  readonly largestCut: Pence;
  /** What share of all that is allocated that is; null where nothing is. */
  readonly share: number | null;
  /** The commitment that breaks at one penny more, or is broken already; null where nothing can break. */
  readonly breaksFirst: string | null;
  /** What that commitment is short of then. */
  readonly shortBy: Pence;
  readonly brokenAlready: boolean;
}

/** The lines that are to give, and the commitments that must not break. */
interface Stand {
  readonly budgets: readonly Pence[];
  /** The commitment of each line by position among `commitments`, -1 where it keeps none. */
  readonly promiseOf: readonly number[];
  readonly promises: readonly { readonly name: string; readonly floor: Pence; readonly funded: Pence }[];
  readonly total: Pence;
}

/**
 * The largest further cut of a year's allocations that keeps every commitment, and which breaks at one penny more.
 * Certified at the penny: kept at the cut, broken at the next. Amounts that nobody knows are not cut.
 * (docs/calculations.md#11-the-largest-cut.)
 *
 * @param label the year's heading, or `Undated`
 * @throws `#N/A` where nothing is allocated in the year, or it is not known whether a commitment is kept
 */
export function survives(plan: Plan, label: string): Survival[] {
  const schedule = (commitmentSchedule(plan) ?? []).filter(({ year }) => year === label);
  const unknown = schedule.find(({ status }) => status === 'Not known');
  if (unknown)
    throw impossible(
      `It is not known whether ${unknown.commitment} is kept in ${label}, so what survives cannot be told: give the amounts that are not known.`,
    );
  const stand = standOf(plan, label, schedule);
  if (stand.total === 0) throw impossible(`Nothing is allocated in ${label}, so there is nothing to cut.`);
  const broken = worst(schedule);
  if (broken) return [already('Same percentage', broken), already('Protected', broken)];
  return [samePercentage(stand), protectedCut(plan, label, stand)];
}

function standOf(plan: Plan, label: string, schedule: readonly CommitmentLine[]): Stand {
  const { Allocation, Commitment } = plan.tables;
  const column = Allocation?.years.find((year) => year.label === label);
  const promised = schedule.filter(({ status }) => status === 'Kept');
  const position = new Map(promised.map(({ row }, i) => [row, i]));
  const commitments = numbered(Allocation?.words.Commitment, Commitment?.rowOf ?? new Map<string, number>());
  const budgets: Pence[] = [];
  const promiseOf: number[] = [];
  let total = 0;
  column?.pence.forEach((pence, row) => {
    if (pence <= 0 || column.missing[row]) return;
    budgets.push(pence);
    promiseOf.push(position.get(commitments[row] ?? -1) ?? -1);
    total += pence;
  });
  const promises = promised.map(({ commitment, floor, funded }) => ({
    name: commitment,
    floor: floor.pence,
    funded: funded.pence,
  }));
  return { budgets, promiseOf, promises, total };
}

/** The commitment that is short of most; null where all are kept. */
function worst(schedule: readonly CommitmentLine[]): CommitmentLine | null {
  const short = schedule.filter(({ status }) => status === 'Broken' || status === 'Unfunded');
  return short.reduce<CommitmentLine | null>(
    (most, line) => (most && most.shortfall.pence >= line.shortfall.pence ? most : line),
    null,
  );
}

const already = (rule: Survival['rule'], { commitment, shortfall }: CommitmentLine): Survival => ({
  rule,
  largestCut: 0,
  share: 0,
  breaksFirst: commitment,
  shortBy: shortfall.pence,
  brokenAlready: true,
});

/** What breaks when every line gives the same share of a cut; null where all is kept. */
function breach(
  { budgets, promiseOf, promises, total }: Stand,
  cut: Pence,
): { name: string; short: Pence } | null {
  const given = cut === 0 ? null : largestRemainder(cut, budgets, total);
  const left = promises.map(({ funded }) => funded);
  given?.forEach((pence, line) => {
    const promise = promiseOf[line] ?? -1;
    if (promise >= 0) left[promise] = (left[promise] ?? 0) - pence;
  });
  let found: { name: string; short: Pence } | null = null;
  promises.forEach(({ name, floor }, i) => {
    const short = floor - (left[i] ?? 0);
    if (short > (found?.short ?? 0)) found = { name, short };
  });
  return found;
}

/** Found by halving, and certified by trying both neighbours: kept at the cut, broken at one penny more. */
function samePercentage(stand: Stand): Survival {
  const { total } = stand;
  if (!breach(stand, total)) return survival('Same percentage', total, total, null);
  let kept = 0;
  let breaks = total;
  while (breaks - kept > 1) {
    const middle = kept + Math.floor((breaks - kept) / 2);
    if (breach(stand, middle)) breaks = middle;
    else kept = middle;
  }
  return survival('Same percentage', kept, total, breach(stand, breaks));
}

/** All that stands above the floors; a penny more is taken from the floors, from the largest of them. */
function protectedCut(plan: Plan, label: string, { total, promises }: Stand): Survival {
  const floors = holdingOf(plan).typed(label).Allocation.floors;
  const held = floors.reduce((sum, floor) => sum + floor, 0);
  const largest = promises.reduce<Stand['promises'][number] | null>(
    (most, promise) => (most && most.floor >= promise.floor ? most : promise),
    null,
  );
  return survival(
    'Protected',
    total - held,
    total,
    held > 0 && largest ? { name: largest.name, short: 1 } : null,
  );
}

const survival = (
  rule: Survival['rule'],
  largestCut: Pence,
  total: Pence,
  broken: { readonly name: string; readonly short: Pence } | null,
): Survival => ({
  rule,
  largestCut,
  share: total > 0 ? largestCut / total : null,
  breaksFirst: broken?.name ?? null,
  shortBy: broken?.short ?? 0,
  brokenAlready: false,
});
