import { type ExcelErrorText } from '../table/grid';
import { type Help } from './remedy';

/** So long a run of letters without a space is no word: no sentence quotes all of it. What ends it stays. */
const UNBROKEN = /(\S{79})\S\S+?(\W?)(?!\S)/g;

/**
 * What a function answers when it cannot give a figure: the error that the cell shows and a sentence that says
 * what is wrong, where, and what to do. `#VALUE!` is wrong input, `#N/A` a request that cannot be met, and any
 * other is the error of a cell in the range, passed on.
 */
export class PoolError extends Error {
  constructor(
    readonly code: ExcelErrorText,
    message: string,
    /** Remedies and figures for anyone who explains the error. */
    readonly help: Help = {},
  ) {
    super(message.replace(UNBROKEN, '$1…$2'));
  }
}

/** Wrong input. */
export const wrongInput = (sentence: string, help?: Help) => new PoolError('#VALUE!', sentence, help);
/** A request that cannot be met. */
export const impossible = (sentence: string, help?: Help) => new PoolError('#N/A', sentence, help);
