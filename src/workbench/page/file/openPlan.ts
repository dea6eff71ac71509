import { type Book } from '../../../file/book/book';
import { type FileOnDisk, type KeptPlan } from './keptPlan';

/** A workbook to open. */
export interface PlanToOpen {
  /** The name of its file, with `.xlsx`. */
  readonly name: string;
  /** Null for a new workbook. */
  readonly book: Book | null;
  /** The file that it was read from. */
  readonly bytes?: Uint8Array;
  /** The example that the pane builds in a new workbook. */
  readonly example?: string;
  readonly file: FileOnDisk | null;
  /** What this browser keeps of it. */
  readonly kept: KeptPlan | null;
}

/** A new workbook, empty or with an example for the pane to build. */
export const newPlan = (name: string, example?: string): PlanToOpen => ({
  ...{ name, book: null, file: null, kept: null },
  ...(example === undefined ? {} : { example }),
});
