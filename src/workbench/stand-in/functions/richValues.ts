/** What a cell may hold besides a plain value, such as an entity: what a custom function receives of it. */
export interface RichValue {
  readonly type: string;
  readonly basicValue: unknown;
}

const keyOf = (row: number, column: number) => `${row}:${column}`;

/** Cells that hold rich values, which the grid knows by their basic values alone. */
export class RichValues {
  readonly #sheets = new Map<string, Map<string, RichValue>>();

  keep(sheetId: string, row: number, column: number, value: RichValue): void {
    const sheet = this.#sheets.get(sheetId) ?? new Map<string, RichValue>();
    this.#sheets.set(sheetId, sheet.set(keyOf(row, column), value));
  }
  at(sheetId: string, row: number, column: number): RichValue | undefined {
    return this.#sheets.get(sheetId)?.get(keyOf(row, column));
  }
  has(sheetId: string): boolean {
    return this.#sheets.has(sheetId);
  }
}
