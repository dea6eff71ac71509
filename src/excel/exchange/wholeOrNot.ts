import { codeOf, sentenceOf } from './failures';

/** What a look at the workbook shows after a write that failed. */
export type Settled<T> =
  /** It was done: only the answer was lost. */
  | { readonly done: true; readonly result: T }
  /** It was not, and what was begun is taken back, apart from what is left, such as `the sheet Funding`. */
  | { readonly done: false; readonly left: readonly string[] };

/** A write that was not done: the workbook was looked at, and holds nothing of it. */
export class NotWritten extends Error {
  readonly isSentence = true;
  /** Excel's code for the reason. */
  readonly code: string | null;
  constructor(readonly failure: unknown) {
    super(`${sentenceOf(failure)} Nothing was written.`);
    this.code = codeOf(failure);
  }
}

/** A write that broke off and could not be taken back: what is left of it, and how that is tried again. */
export class LeftBehind extends Error {
  constructor(
    failure: unknown,
    readonly left: readonly string[],
    /** Tries again to take it back; resolves with what is left then. */
    readonly remove: () => Promise<readonly string[]>,
  ) {
    super(`${sentenceOf(failure)} ${remains(left)}`);
  }
}

const remains = (left: readonly string[]): string =>
  left.length === 0
    ? 'Excel did not say how much was written. Press Remove what is left before you try again.'
    : `This is left of it: ${new Intl.ListFormat('en-GB').format(left)}. Press Remove what is left before you try again.`;

/** Something about the workbook that is to be changed before a write; nothing was begun. */
export class Refused extends Error {
  readonly isSentence = true;
}

/**
 * Writes all of something or nothing.
 *
 * @param settle looks at the workbook after a failure: says that all was done, or takes back what was begun
 * Errors: NotWritten, LeftBehind, and Refused as it was thrown.
 */
export async function wholeOrNot<T>(write: () => Promise<T>, settle: () => Promise<Settled<T>>): Promise<T> {
  try {
    return await write();
  } catch (failure) {
    if (failure instanceof Refused) throw failure;
    const settled = await settle().catch(() => null);
    if (settled?.done) return settled.result;
    if (settled?.left.length === 0) throw new NotWritten(failure);
    throw new LeftBehind(failure, settled?.left ?? [], async () => {
      const again = await settle();
      return again.done ? [] : again.left;
    });
  }
}
