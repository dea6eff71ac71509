import { type FWorksheet } from '@univerjs/sheets/facade';
import { dependentsOf, precedentsOf, type SheetCells } from '../../formulaArrows';
import { ApiError } from '../../protocol/apiError';
import { HostObject } from '../../protocol/hostObject';
import { type Session } from '../../session';
import {
  a1,
  corners,
  intersection,
  parseA1,
  quoteSheet,
  type Rect,
  rectOf,
  splitSheet,
  union,
} from '../values/address';
import { valueType, type CellValue } from '../values/cellValue';
import { ConditionalFormatCollection } from '../rules/conditionalFormatCollection';
import { DataValidation } from '../rules/dataValidation';
import { findStyle, styledCell } from '../look/namedStyles';
import { RangeAreas } from './rangeAreas';
import { extentOf } from '../values/extentOf';
import { cellsIn, copyFormats, deleteColumns, insertColumns } from './rangeColumns';
import { copyValues } from '../values/copiedValues';
import { RangeFormat } from '../look/rangeFormat';
import { hiddenColumns, hiddenRows, mergedIn } from '../look/rangeLayout';
import { giveNumberFormats, paintCells } from '../look/rangeLook';
import * as reading from './rangeReading';
import { specialCells } from '../values/specialCells';
import { checkSize, clearCells, spread, writeCells } from './rangeWriting';
import { WorkbookRangeAreas } from './workbookRangeAreas';

/** Excel's Range: a rectangle of cells on one sheet. */
export class Range extends HostObject {
  readonly $type = 'Range';
  override readonly $scalars = [
    'address',
    'addressLocal',
    'cellCount',
    'columnCount',
    'columnIndex',
    'formulas',
    'hasSpill',
    'numberFormat',
    'rowCount',
    'rowIndex',
    'style',
    'text',
    'values',
    'valueTypes',
  ];

  constructor(
    readonly $session: Session,
    readonly $sheet: FWorksheet,
    readonly $rect: Rect,
  ) {
    super();
  }

  get $univer() {
    return this.$session.range(this.$sheet, this.$rect);
  }
  #at(change: Partial<Rect>): Range {
    const r = { ...this.$rect, ...change };
    if (r.row < 0 || r.column < 0 || r.rows < 1 || r.columns < 1)
      throw new ApiError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
    return new Range(this.$session, this.$sheet, r);
  }
  #rectOf(other: Range | string): Rect {
    return typeof other === 'string' ? parseA1(splitSheet(other).local, extentOf(this.$sheet)) : other.$rect;
  }

  #onSheets(cells: readonly SheetCells[]): WorkbookRangeAreas {
    return new WorkbookRangeAreas(cells, (sheet, rect) => new Range(this.$session, sheet, rect));
  }

  get address() {
    return `${quoteSheet(this.$sheet.getSheetName())}!${a1(this.$rect)}`;
  }
  get addressLocal() {
    return this.address;
  }
  get rowIndex() {
    return this.$rect.row;
  }
  get columnIndex() {
    return this.$rect.column;
  }
  get rowCount() {
    return this.$rect.rows;
  }
  get columnCount() {
    return this.$rect.columns;
  }
  get cellCount() {
    return this.$rect.rows * this.$rect.columns;
  }

  get values() {
    const values = reading.valuesOf(this);
    return this.$session.harsh.nameErrorIsText ? reading.withoutNameErrors(values) : values;
  }
  set values(cells: CellValue[][]) {
    writeCells(this, cells);
  }
  get formulas() {
    return reading.formulasOf(this);
  }
  set formulas(cells: CellValue[][]) {
    writeCells(this, cells);
  }
  get text() {
    return reading.displayText(this);
  }
  get valueTypes() {
    return this.values.map((row) => row.map(valueType));
  }
  get numberFormat() {
    return reading.numberFormatsOf(this);
  }
  /** Null leaves a cell's as it is. */
  set numberFormat(patterns: (string | null)[][] | string) {
    giveNumberFormats(this, spread<string | null>(this.$rect, patterns));
  }
  /** The named style of all the cells, null where they differ. */
  get style() {
    const names = reading.namesOfStyles(this);
    const [only] = names;
    return names.size === 1 && only !== undefined ? only : null;
  }
  set style(name: string | null) {
    if (name === null) return;
    const style = findStyle(this.$session, name);
    if (!style) throw new ApiError('InvalidArgument', `The workbook has no style named '${name}'.`);
    const cell = styledCell(style);
    paintCells(this, () => cell);
  }
  get hasSpill() {
    return cellsIn(this.$rect).some(([row, column]) => this.$session.spillOf(this.$sheet, row, column));
  }

  get format() {
    return new RangeFormat(this);
  }
  get worksheet() {
    return this.$session.worksheetOf(this.$sheet);
  }
  get dataValidation() {
    return new DataValidation(this);
  }
  get conditionalFormats() {
    return new ConditionalFormatCollection(this);
  }

  getCell(row: number, column: number) {
    return this.#at({ row: this.$rect.row + row, column: this.$rect.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number) {
    return this.#at({ row: this.$rect.row + row, rows: 1 });
  }
  getColumn(column: number) {
    return this.#at({ column: this.$rect.column + column, columns: 1 });
  }
  getLastRow() {
    return this.#at({ row: this.$rect.row + this.$rect.rows - 1, rows: 1 });
  }
  getLastCell() {
    return this.getLastRow().getColumn(this.$rect.columns - 1);
  }
  getResizedRange(rows: number, columns: number) {
    return this.#at({ rows: this.$rect.rows + rows, columns: this.$rect.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number) {
    return this.#at({ rows, columns });
  }
  getOffsetRange(rows: number, columns: number) {
    return this.#at({ row: this.$rect.row + rows, column: this.$rect.column + columns });
  }
  getEntireColumn() {
    return this.#at({ row: 0, rows: this.$sheet.getMaxRows() });
  }
  getEntireRow() {
    return this.#at({ column: 0, columns: this.$sheet.getMaxColumns() });
  }
  getIntersectionOrNullObject(other: Range | string) {
    const shared = intersection(this.$rect, this.#rectOf(other));
    return shared && this.#at(shared);
  }
  getBoundingRect(other: Range | string) {
    return this.#at(union(this.$rect, this.#rectOf(other)));
  }
  getMergedAreasOrNullObject() {
    const areas = mergedIn(this);
    return areas.length > 0 ? new RangeAreas(areas.map((area) => this.#at(area))) : null;
  }
  async getSpecialCellsOrNullObject(cellType: string, valueType?: string) {
    await this.$session.settled();
    const areas = specialCells(this, cellType, valueType);
    return areas.length > 0 ? new RangeAreas(areas.map((area) => this.#at(area))) : null;
  }
  getRowProperties(asked: Readonly<Record<string, boolean>>) {
    return hiddenRows(this, asked);
  }
  getColumnProperties(asked: Readonly<Record<string, boolean>>) {
    return hiddenColumns(this, asked);
  }
  async getSpillingToRangeOrNullObject() {
    await this.$session.settled();
    const spill = this.$session.spillOf(this.$sheet, this.$rect.row, this.$rect.column);
    return spill ? this.#at(rectOf(spill)) : null;
  }
  async getDirectPrecedents() {
    await this.$session.settled();
    const found = [];
    for (const [row, column] of cellsIn(this.$rect))
      found.push(...(await precedentsOf(this.$session, this.$sheet, row, column)));
    return this.#onSheets(found);
  }
  async getDirectDependents() {
    await this.$session.settled();
    return this.#onSheets(await dependentsOf(this.$session, this.$sheet, this.$rect));
  }

  select() {
    this.$session.show(this.$sheet, corners(this.$rect));
  }
  insert(shift: string) {
    insertColumns(this, shift);
    return this.#at({});
  }
  delete(shift: string) {
    deleteColumns(this, shift);
  }
  async copyFrom(source: Range | string, copyType = 'All') {
    const from = typeof source === 'string' ? this.#at(this.#rectOf(source)) : source;
    if (copyType !== 'Values') return copyFormats(this, from, copyType);
    await this.$session.settled();
    copyValues(this, from);
  }
  clear(applyTo: 'All' | 'Formats' | 'Contents' = 'All') {
    clearCells(this, { contents: applyTo !== 'Formats', formats: applyTo !== 'Contents' });
  }
  /** office.js writes a large array piece by piece and checks its size first. */
  _ValidateArraySize(rows: number, columns: number) {
    checkSize(this.$rect, rows, columns);
  }
}
