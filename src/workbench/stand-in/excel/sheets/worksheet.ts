import { type FWorksheet } from '@univerjs/sheets/facade';
import { ApiError, alreadyExists, notImplemented } from '../../protocol/apiError';
import { HostObject } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { parseA1 } from '../values/address';
import { ChartCollection } from '../charts/chartCollection';
import { copySheet } from './copiedSheet';
import { PageLayout } from './pageLayout';
import { extentOf } from '../values/extentOf';
import { Range } from '../ranges/range';
import { TableCollection } from '../tables/tableCollection';
import { usedRect } from '../values/usedRect';
import { WorksheetFreezePanes } from './worksheetFreezePanes';
import { WorksheetProtection } from './worksheetProtection';

/** Excel's Worksheet. */
export class Worksheet extends HostObject {
  readonly $type = 'Worksheet';
  override readonly $scalars = ['id', 'name', 'position', 'showGridlines', 'tabColor', 'visibility'];
  readonly #session: Session;
  constructor(
    session: Session,
    readonly $sheet: FWorksheet,
  ) {
    super();
    this.#session = session;
  }
  override get $id() {
    return this.id;
  }

  get id() {
    return this.$sheet.getSheetId();
  }
  get name() {
    return this.$sheet.getSheetName();
  }
  set name(name: string) {
    checkSheetName(name);
    const other = this.#session.sheetNamed(name);
    if (other && other.getSheetId() !== this.id) throw alreadyExists();
    this.$sheet.setName(name);
  }
  get position() {
    return this.$sheet.getIndex();
  }
  set position(index: number) {
    this.#session.workbook.moveSheet(this.$sheet, index);
  }
  get tabColor() {
    return this.$sheet.getTabColor() ?? '';
  }
  set tabColor(color: string) {
    this.$sheet.setTabColor(color);
  }
  get visibility() {
    return this.$sheet.isSheetHidden() ? 'Hidden' : 'Visible';
  }
  set visibility(visibility: string) {
    if (visibility === 'Visible') this.$sheet.showSheet();
    else this.$sheet.hideSheet();
  }
  get showGridlines() {
    return !this.$sheet.hasHiddenGridLines();
  }
  /** The name under which office.js sets showGridlines. */
  set gridlines(show: boolean) {
    this.$sheet.setHiddenGridlines(!show);
  }

  get charts() {
    return new ChartCollection(this.#session, this.$sheet);
  }
  get tables() {
    return new TableCollection(this.#session, this.$sheet);
  }
  get freezePanes() {
    return new WorksheetFreezePanes(this.#session, this.$sheet);
  }
  get protection() {
    return new WorksheetProtection(this.#session, this.$sheet);
  }
  get pageLayout() {
    return new PageLayout(this.#session, this.$sheet);
  }

  getRange(address?: string) {
    const extent = extentOf(this.$sheet);
    const rect = address ? parseA1(address, extent) : { row: 0, column: 0, ...extent };
    return new Range(this.#session, this.$sheet, rect);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return new Range(this.#session, this.$sheet, { row, column, rows, columns });
  }
  getCell(row: number, column: number) {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  async getUsedRange(valuesOnly?: boolean) {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }
  async getUsedRangeOrNullObject(valuesOnly = false) {
    await this.#session.settled();
    const rect = usedRect(this.#session, this.$sheet, valuesOnly);
    return rect && new Range(this.#session, this.$sheet, rect);
  }
  /** Errors: NotImplemented for any place but the end. */
  async copy(positionType = 'None') {
    if (positionType !== 'End') throw notImplemented('Worksheet.copy to anywhere but the end');
    return new Worksheet(this.#session, await copySheet(this.#session, this.$sheet));
  }
  activate() {
    this.#session.workbook.setActiveSheet(this.$sheet);
  }
  delete() {
    if (!this.#session.workbook.deleteSheet(this.$sheet))
      throw new ApiError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }

  // office.js asks for each event before it listens; all are always sent
  _RegisterDataChangedEvent() {}
  _UnregisterDataChangedEvent() {}
  _RegisterSelectionChangedEvent() {}
  _UnregisterSelectionChangedEvent() {}
  _RegisterCalculatedEvent() {}
  _UnregisterCalculatedEvent() {}
  _RegisterActivatedEvent() {}
  _UnregisterActivatedEvent() {}
  _RegisterEventNameChanged() {}
  _UnregisterEventNameChanged() {}
}

/** Errors: InvalidArgument for a name that Excel gives no sheet. */
export function checkSheetName(name: string): void {
  if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw new ApiError('InvalidArgument', `'${name}' cannot name a worksheet.`);
}
