/** The cell that a custom function was called from; zero-based. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheetId, row, column }: Place) => `${sheetId}:${row}:${column}`;

/** What custom functions said about the errors that their cells show. */
export class ErrorMessages {
  readonly #messages = new Map<string, string>();

  /** Keeps the first message of a call: it stands for the cell. */
  note(place: Place, message: string): void {
    if (message && !this.#messages.has(keyOf(place))) this.#messages.set(keyOf(place), message);
  }
  clear(place: Place): void {
    this.#messages.delete(keyOf(place));
  }
  at(place: Place): string | undefined {
    return this.#messages.get(keyOf(place));
  }
}
