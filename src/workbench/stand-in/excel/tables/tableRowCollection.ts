import { notImplemented } from '../../protocol/apiError';
import { HostCollection } from '../../protocol/hostObject';
import { type CellValue } from '../values/cellValue';
import { type Table } from './table';
import { TableRow } from './tableRow';

/** Excel's TableRowCollection: the rows of a table's body, by position. */
export class TableRowCollection extends HostCollection {
  readonly $type = 'TableRowCollection';
  override readonly $scalars = ['count'];
  readonly #table: Table;
  constructor(table: Table) {
    super();
    this.#table = table;
  }

  get count() {
    return this.#table.$rect.rows - 1;
  }
  $items() {
    return Array.from({ length: this.count }, (_, i) => new TableRow(this.#table, i));
  }
  getCount() {
    return this.count;
  }
  getItemAt(index: number) {
    return new TableRow(this.#table, index);
  }
  /** Adds rows at the end; null or absent values leave blanks. Errors: NotImplemented for a place within. */
  async add(index: number | null | undefined, values?: CellValue[][]) {
    const first = this.count;
    if (typeof index === 'number' && index !== first && index !== -1)
      throw notImplemented('TableRowCollection.add at a place within the table');
    const { row, rows, columns } = this.#table.$rect;
    const cells = values ?? [Array<CellValue>(columns).fill('')];
    await this.#table.$resize({ ...this.#table.$rect, rows: rows + cells.length });
    this.#table.$part({ row: row + rows, rows: cells.length }).values = cells;
    return new TableRow(this.#table, first);
  }
}
