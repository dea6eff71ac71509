import { notImplemented } from '../../protocol/apiError';
import { HostObject } from '../../protocol/hostObject';
import { type CellValue } from '../values/cellValue';
import { type Table } from './table';

/** Excel's TableRow: one row of a table's body. */
export class TableRow extends HostObject {
  readonly $type = 'TableRow';
  override readonly $scalars = ['index', 'values'];
  readonly #table: Table;
  readonly #index: number;
  constructor(table: Table, index: number) {
    super();
    this.#table = table;
    this.#index = index;
  }
  get index() {
    return this.#index;
  }
  get values() {
    return this.getRange().values;
  }
  set values(cells: CellValue[][]) {
    this.getRange().values = cells;
  }
  getRange() {
    return this.#table.$part({ row: this.#table.$rect.row + 1 + this.#index, rows: 1 });
  }
  /** Takes the last row out of the table. Errors: NotImplemented for a row within. */
  async delete() {
    if (this.#index !== this.#table.rows.count - 1) throw notImplemented('TableRow.delete within the table');
    this.getRange().clear('All');
    await this.#table.$resize({ ...this.#table.$rect, rows: this.#table.$rect.rows - 1 });
  }
}
