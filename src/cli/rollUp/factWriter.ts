import { type Facts } from './fact';

/** Writes the facts of one file after the other, so that only one file's are in memory. */
export interface FactWriter {
  readonly write: (facts: Facts) => void;
  readonly end: () => void;
}
