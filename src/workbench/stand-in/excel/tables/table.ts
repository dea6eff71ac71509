import { ApiError, itemNotFound, notImplemented } from '../../protocol/apiError';
import { HostObject } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { renameTable } from '../../tables/renameTable';
import { resizeTable } from '../../tables/resize';
import { keepTableOptions, tableOptions } from '../../tables/tableOptions';
import { corners, parseA1, type Rect, rectOf, splitSheet } from '../values/address';
import { extentOf } from '../values/extentOf';
import { Range } from '../ranges/range';
import { TableColumnCollection } from './tableColumnCollection';
import { TableRowCollection } from './tableRowCollection';

/** Excel's Table, always with a heading row. */
export class Table extends HostObject {
  readonly $type = 'Table';
  override readonly $scalars = [
    'id',
    'name',
    'showBandedColumns',
    'showBandedRows',
    'showFilterButton',
    'showHeaders',
    'showTotals',
    'style',
  ];
  readonly #session: Session;
  constructor(
    session: Session,
    readonly $tableId: string,
  ) {
    super();
    this.#session = session;
  }
  override get $id() {
    return this.$tableId;
  }
  get $info() {
    const info = this.#session.workbook.getTableInfo(this.$tableId);
    if (!info) throw itemNotFound();
    return info;
  }
  get $sheet() {
    const sheet = this.#session.sheet(this.$info.subUnitId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  get $rect(): Rect {
    return rectOf(this.$info.range);
  }
  $part(change: Partial<Rect> = {}) {
    return new Range(this.#session, this.$sheet, { ...this.$rect, ...change });
  }

  get id() {
    return this.$tableId;
  }
  get name() {
    return this.$info.name;
  }
  set name(name: string) {
    if (name !== this.name && !renameTable(this.#session, this.$tableId, name))
      throw new ApiError('InvalidArgument', `'${name}' is not a valid or free table name.`);
  }
  get worksheet() {
    return this.#session.worksheetOf(this.$sheet);
  }
  get columns() {
    return new TableColumnCollection(this);
  }
  get rows() {
    return new TableRowCollection(this);
  }

  get style() {
    return tableOptions(this.#session, this.$tableId).style;
  }
  set style(style: string) {
    keepTableOptions(this.#session, this.$tableId, { style });
  }
  get showBandedRows() {
    return tableOptions(this.#session, this.$tableId).showBandedRows;
  }
  set showBandedRows(showBandedRows: boolean) {
    keepTableOptions(this.#session, this.$tableId, { showBandedRows });
  }
  get showBandedColumns() {
    return tableOptions(this.#session, this.$tableId).showBandedColumns;
  }
  set showBandedColumns(showBandedColumns: boolean) {
    keepTableOptions(this.#session, this.$tableId, { showBandedColumns });
  }
  get showFilterButton() {
    return tableOptions(this.#session, this.$tableId).showFilterButton;
  }
  set showFilterButton(showFilterButton: boolean) {
    keepTableOptions(this.#session, this.$tableId, { showFilterButton });
  }
  get showHeaders() {
    return true;
  }
  set showHeaders(show: boolean) {
    if (!show) throw notImplemented('Table.showHeaders = false');
  }
  get showTotals() {
    return false;
  }
  set showTotals(show: boolean) {
    if (show) throw notImplemented('Table.showTotals = true');
  }

  getRange() {
    return this.$part();
  }
  getHeaderRowRange() {
    return this.$part({ rows: 1 });
  }
  getDataBodyRange() {
    return this.$part({ row: this.$rect.row + 1, rows: this.$rect.rows - 1 });
  }
  async resize(to: Range | string) {
    const rect = typeof to === 'string' ? parseA1(splitSheet(to).local, extentOf(this.$sheet)) : to.$rect;
    await this.$resize(rect);
  }
  /** Errors: InvalidArgument when another table is in the way. */
  async $resize(rect: Rect) {
    if (!(await resizeTable(this.#session, this.$tableId, corners(rect))))
      throw new ApiError('InvalidArgument', 'The table cannot have that range.');
  }
  async delete() {
    this.getRange().clear('All');
    await this.#session.workbook.removeTable(this.$tableId);
  }
  async convertToRange() {
    const range = this.getRange();
    await this.#session.workbook.removeTable(this.$tableId);
    return range;
  }
}
