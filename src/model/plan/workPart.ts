/** One of the parts into which work is divided, the first at 0. */
export interface WorkPart {
  readonly at: number;
  readonly of: number;
}

/** All of it, undivided. */
export const WHOLE: WorkPart = { at: 0, of: 1 };

/**
 * What of a list falls to a part. What falls to all parts, one after the other, is the list.
 *
 * @example
 * [0, 1].map((at) => fallsTo(['a', 'b', 'c'], { at, of: 2 })) // => [["a"], ["b", "c"]]
 */
export const fallsTo = <T>(list: readonly T[], { at, of }: WorkPart): T[] =>
  list.slice(Math.floor((list.length * at) / of), Math.floor((list.length * (at + 1)) / of));
