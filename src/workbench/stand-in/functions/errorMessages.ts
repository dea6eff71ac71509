import { type HarshSwitches } from '../harsh/switches';

/** The cell that a custom function was called from; zero-based. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheetId, row, column }: Place) => `${sheetId}:${row}:${column}`;

/** The errors with which Excel shows a message of the function's own. */
const WITH_MESSAGE: readonly string[] = ['#VALUE!', '#N/A'];

/** What custom functions said about the errors that their cells show. */
export class ErrorMessages {
  readonly #messages = new Map<string, string>();

  constructor(private readonly harsh: HarshSwitches) {}

  /** Keeps the first message of a call, which is that of the cell, where Excel shows it with that error. */
  note(place: Place, error: string, message: string): void {
    if (this.harsh.messagesLost || (this.harsh.messagesOfTwoErrors && !WITH_MESSAGE.includes(error))) return;
    if (message && !this.#messages.has(keyOf(place))) this.#messages.set(keyOf(place), message);
  }
  clear(place: Place): void {
    this.#messages.delete(keyOf(place));
  }
  at(place: Place): string | undefined {
    return this.#messages.get(keyOf(place));
  }
}
