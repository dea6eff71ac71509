import { notImplemented } from '../../protocol/apiError';
import { AlignedObject } from './alignedObject';
import { setColumnWidths } from './columnWidths';
import { type Range } from '../ranges/range';
import { RangeBorderCollection } from './rangeBorderCollection';
import { rangeBorders } from './rangeBorders';
import { RangeLook } from './rangeLook';

const PIXELS_PER_POINT = 96 / 72;

/** Excel's RangeFormat. Widths and heights are points; they are null where rows or columns differ. */
export class RangeFormat extends AlignedObject {
  readonly $type = 'RangeFormat';
  override readonly $scalars = [
    'columnWidth',
    'horizontalAlignment',
    'indentLevel',
    'rowHeight',
    'verticalAlignment',
    'wrapText',
  ];
  readonly #range: Range;
  constructor(range: Range) {
    super(new RangeLook(range));
    this.#range = range;
  }

  get borders() {
    return new RangeBorderCollection(rangeBorders(this.#range));
  }

  get columnWidth() {
    const { column, columns } = this.#range.$rect;
    return alike(column, columns, (c) => this.#range.$sheet.getColumnWidth(c));
  }
  set columnWidth(points: number | null) {
    if (points !== null) setColumnWidths(this.#range, Math.round(points * PIXELS_PER_POINT));
  }
  get rowHeight() {
    const { row, rows } = this.#range.$rect;
    return alike(row, rows, (r) => this.#range.$sheet.getRowHeight(r));
  }
  set rowHeight(points: number | null) {
    const { row, rows } = this.#range.$rect;
    if (points !== null)
      this.#range.$sheet.setRowHeightsForced(row, rows, Math.round(points * PIXELS_PER_POINT));
  }

  /** The grid cannot measure text without a page, so widths have to be given. */
  autofitColumns() {
    throw notImplemented('RangeFormat.autofitColumns (it cannot measure text; set columnWidth)');
  }
  autofitRows() {
    throw notImplemented('RangeFormat.autofitRows (it cannot measure text; set rowHeight)');
  }
}

/** The size in points that rows or columns share, or null. */
function alike(first: number, count: number, pixels: (index: number) => number): number | null {
  const size = pixels(first);
  for (let i = first + 1; i < first + count; i++) if (pixels(i) !== size) return null;
  return size / PIXELS_PER_POINT;
}
