import { commitmentSchedule, type CommitmentLine } from '../../../model/commitments/commitmentSchedule';
import { type CommitmentStatus } from '../../../model/commitments/status';
import { type Plan } from '../../../model/plan/plan';

/** A commitment in a year, before and after the draft scenario. */
export interface CommitmentChange {
  readonly commitment: string;
  readonly row: number;
  readonly before: CommitmentLine;
  readonly after: CommitmentLine;
}

/** Those that have a floor, what breaks first, then what was broken before, then the rest. */
export function commitmentsOf(before: Plan, after: Plan, year: string): CommitmentChange[] {
  const then = new Map((commitmentSchedule(after) ?? []).map((line) => [`${line.row} ${line.year}`, line]));
  const commitments = (commitmentSchedule(before) ?? []).flatMap((line): CommitmentChange[] => {
    const other = then.get(`${line.row} ${line.year}`);
    if (line.year !== year || line.status === 'No floor' || !other) return [];
    return [{ commitment: line.commitment, row: line.row, before: line, after: other }];
  });
  return commitments.sort((a, b) => rank(a) - rank(b));
}

/** Whether a commitment does not get its floor. */
export const isBroken = (status: CommitmentStatus) => status === 'Broken' || status === 'Unfunded';

/** Whether it holds before and breaks after. */
export const breaks = ({ before, after }: CommitmentChange): boolean =>
  !isBroken(before.status) && isBroken(after.status);

const rank = (change: CommitmentChange): number =>
  breaks(change) ? 0 : isBroken(change.after.status) ? 1 : 2;

/**
 * How many commitments break, as the title of a screen; null where none has a floor in the year, so that nothing can.
 *
 * @example
 * headline([]) // => null
 */
export function headline(commitments: readonly CommitmentChange[]): string | null {
  const broken = commitments.filter(({ after }) => isBroken(after.status)).length;
  const more = commitments.filter(breaks).length;
  if (commitments.length === 0) return null;
  if (commitments.length === 1) {
    if (broken === 0) return 'The one commitment holds';
    return more === broken ? 'The one commitment breaks' : 'The one commitment does not hold, as without it';
  }
  const of = `of ${commitments.length} commitments`;
  if (broken === 0) return `Every commitment holds: none ${of} breaks`;
  const verb = broken === 1 ? 'does' : 'do';
  if (more === broken) return `${broken} ${of} ${broken === 1 ? 'breaks' : 'break'}`;
  return more === 0
    ? `${broken} ${of} ${verb} not hold, as without it`
    : `${broken} ${of} ${verb} not hold: ${more} ${more === 1 ? 'breaks' : 'break'} by it`;
}

/**
 * What a scenario that is written does to commitments in a year; null where none has a floor.
 *
 * @example
 * scenarioHeadline('Grant ends', []) // => null
 */
export function scenarioHeadline(scenario: string, commitments: readonly CommitmentChange[]): string | null {
  const more = commitments.filter(breaks).length;
  if (commitments.length === 0) return null;
  return more === 0
    ? `${scenario} breaks no commitment`
    : `${scenario} breaks ${more} of ${commitments.length} ${commitments.length === 1 ? 'commitment' : 'commitments'}`;
}
