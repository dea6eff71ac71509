import { HostObject } from '../protocol/hostObject';
import { type CellValue } from './cellValue';
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
}
