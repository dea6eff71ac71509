import { HostObject } from '../../protocol/hostObject';
import { type Rect } from '../values/address';
import { type Table } from './table';

/** Excel's TableColumn, known by its heading. */
export class TableColumn extends HostObject {
  readonly $type = 'TableColumn';
  override readonly $scalars = ['id', 'index', 'name', 'values'];
  readonly #table: Table;
  readonly #index: number;
  constructor(table: Table, index: number) {
    super();
    this.#table = table;
    this.#index = index;
  }
  override get $id() {
    return this.name;
  }
  #part(change: Partial<Rect> = {}) {
    return this.#table.$part({ column: this.#table.$rect.column + this.#index, columns: 1, ...change });
  }

  get id() {
    return this.#index + 1;
  }
  get index() {
    return this.#index;
  }
  get name() {
    return String(this.getHeaderRowRange().values[0]?.[0] ?? '');
  }
  set name(name: string) {
    this.getHeaderRowRange().values = [[name]];
  }
  get values() {
    return this.getRange().values;
  }
  getRange() {
    return this.#part();
  }
  getHeaderRowRange() {
    return this.#part({ rows: 1 });
  }
  getDataBodyRange() {
    return this.#part({ row: this.#table.$rect.row + 1, rows: this.#table.$rect.rows - 1 });
  }
}
