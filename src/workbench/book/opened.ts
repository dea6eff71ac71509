import {
  type Book,
  type BookSheet,
  type BookTable,
  type ConditionalFormat,
  type Validation,
} from '../../file/book/book';
import { type Session } from '../stand-in/session';

/**
 * What was opened, beside what the grid makes of it: whatever the grid does not hold, and nobody changed, is saved as
 * it came.
 */
export interface Opened {
  readonly book: Book;
  /** By the grid's id of each. */
  readonly sheets: ReadonlyMap<string, BookSheet>;
  readonly tables: ReadonlyMap<string, BookTable>;
  readonly rules: ReadonlyMap<string, ConditionalFormat>;
  readonly validations: ReadonlyMap<string, Validation>;
  /** Names that the grid knows, in small letters. */
  readonly names: ReadonlySet<string>;
  /** What the grid cannot show or follow, in words; it stays in the file. */
  readonly notShown: readonly string[];
}

const openedIn = new WeakMap<Session, Opened>();

/** What was opened in a session; undefined for a workbook that was begun in it. */
export const openedOf = (session: Session): Opened | undefined => openedIn.get(session);

export function keepOpened(session: Session, opened: Opened): void {
  openedIn.set(session, opened);
}
