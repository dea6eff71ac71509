import { itemNotFound } from '../../protocol/apiError';
import { HostCollection } from '../../protocol/hostObject';
import { type Table } from './table';
import { TableColumn } from './tableColumn';

/** Excel's TableColumnCollection, by heading or position. */
export class TableColumnCollection extends HostCollection {
  readonly $type = 'TableColumnCollection';
  override readonly $scalars = ['count'];
  readonly #table: Table;
  constructor(table: Table) {
    super();
    this.#table = table;
  }

  get count() {
    return this.#table.$rect.columns;
  }
  $items() {
    return Array.from({ length: this.count }, (_, i) => new TableColumn(this.#table, i));
  }
  override $item(key: string) {
    const name = key.toLowerCase();
    return this.$items().find((column) => column.name.toLowerCase() === name) ?? null;
  }
  getItem(key: string | number) {
    const column = typeof key === 'number' ? this.$items()[key - 1] : this.$item(key);
    if (!column) throw itemNotFound();
    return column;
  }
  getItemOrNullObject(key: string) {
    return this.$item(key);
  }
  getItemAt(index: number) {
    const column = this.$items()[index];
    if (!column) throw itemNotFound();
    return column;
  }
  getCount() {
    return this.count;
  }
}
