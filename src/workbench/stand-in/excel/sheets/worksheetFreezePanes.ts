import { type FWorksheet } from '@univerjs/sheets/facade';
import { HostObject } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { parseA1, rectOf } from '../values/address';
import { extentOf } from '../values/extentOf';
import { Range } from '../ranges/range';

/** Excel's WorksheetFreezePanes: the rows and columns that stay in view. */
export class WorksheetFreezePanes extends HostObject {
  readonly $type = 'WorksheetFreezePanes';
  readonly #session: Session;
  readonly #sheet: FWorksheet;
  constructor(session: Session, sheet: FWorksheet) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }
  #freeze(rows: number, columns: number) {
    this.#sheet.setFreeze({
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  freezeRows(count = 1) {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 1) {
    this.#freeze(0, count);
  }
  freezeAt(frozen: Range | string) {
    const r = typeof frozen === 'string' ? parseA1(frozen, extentOf(this.#sheet)) : frozen.$rect;
    this.#freeze(r.row + r.rows, r.column + r.columns);
  }
  unfreeze() {
    this.#sheet.cancelFreeze();
  }
  /** The frozen rows and columns as a range from the top left corner, or a null object. */
  getLocationOrNullObject() {
    const { xSplit, ySplit } = this.#sheet.getFreeze();
    if (!xSplit && !ySplit) return null;
    const endRow = (ySplit || this.#sheet.getMaxRows()) - 1;
    const endColumn = (xSplit || this.#sheet.getMaxColumns()) - 1;
    return new Range(this.#session, this.#sheet, rectOf({ startRow: 0, startColumn: 0, endRow, endColumn }));
  }
}
