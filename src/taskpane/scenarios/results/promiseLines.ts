import { commitmentSchedule, type CommitmentLine } from '../../../model/commitments/commitmentSchedule';
import { type CommitmentStatus } from '../../../model/commitments/status';
import { type Plan } from '../../../model/plan/plan';

/** A commitment in a year, before and after what is tried. */
export interface PromiseLine {
  readonly commitment: string;
  readonly row: number;
  readonly before: CommitmentLine;
  readonly after: CommitmentLine;
}

/** Those that have a floor, what breaks first, then what was broken before, then the rest. */
export function promisesOf(before: Plan, after: Plan, year: string): PromiseLine[] {
  const then = new Map((commitmentSchedule(after) ?? []).map((line) => [`${line.row} ${line.year}`, line]));
  const promises = (commitmentSchedule(before) ?? []).flatMap((line): PromiseLine[] => {
    const other = then.get(`${line.row} ${line.year}`);
    if (line.year !== year || line.status === 'No floor' || !other) return [];
    return [{ commitment: line.commitment, row: line.row, before: line, after: other }];
  });
  return promises.sort((a, b) => rank(a) - rank(b));
}

const isBroken = (status: CommitmentStatus) => status === 'Broken' || status === 'Unfunded';

/** Whether it holds before and breaks after. */
export const breaks = ({ before, after }: PromiseLine): boolean =>
  !isBroken(before.status) && isBroken(after.status);

const rank = (promise: PromiseLine): number => (breaks(promise) ? 0 : isBroken(promise.after.status) ? 1 : 2);

/**
 * How many promises break, as a headline.
 *
 * @example
 * headline([]) // => "No commitment has a floor in this year, so nothing can break."
 */
export function headline(promises: readonly PromiseLine[]): string {
  const broken = promises.filter(({ after }) => isBroken(after.status)).length;
  const more = promises.filter(breaks).length;
  if (promises.length === 0) return 'No commitment has a floor in this year, so nothing can break.';
  const of = `of ${promises.length} ${promises.length === 1 ? 'promise' : 'promises'}`;
  if (broken === 0) return `Every promise holds: none ${of} breaks.`;
  const verb = broken === 1 ? 'does' : 'do';
  if (more === broken) return `${broken} ${of} ${broken === 1 ? 'breaks' : 'break'}.`;
  return more === 0
    ? `${broken} ${of} ${verb} not hold, as without it.`
    : `${broken} ${of} ${verb} not hold: ${more} ${more === 1 ? 'breaks' : 'break'} by it.`;
}
