import { type Grid } from '../../../src/model/table/grid';

/** Ranges as Excel hands them over, new arrays and new strings, with the text from which they came. */
export interface Given {
  readonly grids: readonly Grid[];
  readonly json: string;
}

/** More plans than are remembered. */
const PLANS = 8;

/**
 * Plans that were not read before, one after the other: other figures than in the one before, and headings that are
 * spaced in another way, so that no table is found again or taken for an edit of one that was read.
 *
 * @param gridsOf the made-up plan of a seed
 * @param sharedBy so many calls are given the same plan: 2 where ours and a peer must give the same answer
 */
export function unseenPlans(gridsOf: (seed: number) => readonly Grid[], sharedBy = 1): () => Given {
  const texts = Array.from({ length: PLANS }, (_, k) => JSON.stringify(gridsOf(k + 1)));
  let call = 0;
  return () => {
    const plan = Math.floor(call++ / sharedBy);
    const json = texts[plan % PLANS]!;
    const spaces = ' '.repeat(1 + (plan % 97));
    const grids = (JSON.parse(json) as Grid[]).map(([headings = [], ...rows]): Grid => [
      [`${String(headings[0])}${spaces}`, ...headings.slice(1)],
      ...rows,
    ]);
    return { grids, json };
  };
}
