import { type FWorksheet } from '@univerjs/sheets/facade';
import { ApiError, itemNotFound, notImplemented } from '../../protocol/apiError';
import { HostCollection } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { nameColumns } from '../../tables/headings';
import { isFree } from '../../tables/resize';
import { corners, parseA1, splitSheet } from '../values/address';
import { extentOf } from '../values/extentOf';
import { type Range } from '../ranges/range';
import { Table } from './table';

/** Excel's TableCollection: the tables of the workbook or of one sheet, by name or id. */
export class TableCollection extends HostCollection {
  readonly $type = 'TableCollection';
  override readonly $scalars = ['count'];
  readonly #session: Session;
  readonly #sheet: FWorksheet | undefined;
  constructor(session: Session, sheet?: FWorksheet) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }

  get count() {
    return this.$items().length;
  }
  $items() {
    const all = this.#session.workbook.getTableList().map((info) => new Table(this.#session, info.id));
    const id = this.#sheet?.getSheetId();
    return id === undefined ? all : all.filter((table) => table.$info.subUnitId === id);
  }
  override $item(key: string) {
    const name = key.toLowerCase();
    return this.$items().find((t) => t.$id === key || t.name.toLowerCase() === name) ?? null;
  }
  getItem(key: string) {
    const table = this.$item(key);
    if (!table) throw itemNotFound();
    return table;
  }
  getItemOrNullObject(key: string) {
    return this.$item(key);
  }
  getItemAt(index: number) {
    return this.$items()[index] ?? null;
  }
  getCount() {
    return this.count;
  }
  /** Errors: InvalidArgument when another table is in the way, NotImplemented without headings. */
  async add(where: Range | string, hasHeaders: boolean) {
    if (!hasHeaders) throw notImplemented('TableCollection.add without headings');
    const { sheet, rect } = this.#place(where);
    const range = corners({ ...rect, rows: Math.max(2, rect.rows) }); // a table has a row, if an empty one
    if (!isFree(sheet, range)) throw new ApiError('InvalidArgument', 'A table cannot overlap another table.');
    nameColumns(this.#session, sheet.getSheetId(), range);
    const id = `table-${crypto.randomUUID()}`;
    await sheet.addTable(this.#freeName(), range, id);
    return new Table(this.#session, id);
  }
  #place(where: Range | string) {
    if (typeof where !== 'string') return { sheet: where.$sheet, rect: where.$rect };
    const { sheet: name, local } = splitSheet(where);
    const sheet =
      name === undefined
        ? (this.#sheet ?? this.#session.workbook.getActiveSheet())
        : this.#session.sheetNamed(name);
    if (!sheet) throw itemNotFound();
    return { sheet, rect: parseA1(local, extentOf(sheet)) };
  }
  #freeName(): string {
    const taken = new Set(this.#session.workbook.getTableList().map((t) => t.name.toLowerCase()));
    let n = 1;
    while (taken.has(`table${n}`)) n++;
    return `Table${n}`;
  }

  // office.js asks for each event before it listens; all are always sent
  _RegisterDataChangedEvent() {}
  _UnregisterDataChangedEvent() {}
  _RegisterAddedEvent() {}
  _UnregisterAddedEvent() {}
  _RegisterDeletedEvent() {}
  _UnregisterDeletedEvent() {}
}
