import { type Review } from './review';
import { type FindingKind, type ReviewFinding } from '../reviewRule';

/** One finding of a formula review as other programs read it. */
export interface ListedFinding {
  readonly sheet: string;
  /** The cell, such as `B7`. */
  readonly cell: string;
  /** All cells as ranges, where there are more than the one. */
  readonly cells?: readonly string[];
  readonly rule: string;
  readonly kind: FindingKind;
  readonly sentence: string;
  /** The formula that the cell should probably have. */
  readonly proposed?: string;
  /** By how much which cell would be more with it, in the unit of the cell. */
  readonly effect?: { readonly cell: string; readonly amount: number };
}

/**
 * The findings of a review as a list for other programs, what is probably wrong first.
 *
 * @example
 * reviewList({ findings: [], formulas: 0, sheets: 0 }) // => []
 */
export const reviewList = ({ findings }: Pick<Review, 'findings'>): ListedFinding[] => findings.map(listed);

function listed({
  sheet,
  cell,
  cells,
  rule,
  kind,
  sentence,
  proposed,
  effect,
}: ReviewFinding): ListedFinding {
  const more = cells.length > 1 || cells[0] !== cell;
  return {
    sheet,
    cell,
    ...(more ? { cells } : {}),
    rule,
    kind,
    sentence,
    ...(proposed === null ? {} : { proposed }),
    ...(effect === null ? {} : { effect }),
  };
}
