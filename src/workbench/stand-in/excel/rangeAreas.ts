import { type FWorksheet } from '@univerjs/sheets/facade';
import { HostObject } from '../protocol/hostObject';
import { type Session } from '../session';
import { a1, quoteSheet, type Rect } from './address';
import { Range } from './range';
import { RangeCollection } from './rangeCollection';

/** Excel's RangeAreas: several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly $type = 'RangeAreas';
  override readonly $scalars = ['address', 'areaCount'];
  readonly #session: Session;
  readonly #sheet: FWorksheet;
  readonly #areas: readonly Rect[];
  constructor(session: Session, sheet: FWorksheet, areas: readonly Rect[]) {
    super();
    this.#session = session;
    this.#sheet = sheet;
    this.#areas = areas;
  }
  get address() {
    return this.#areas.map((area) => `${quoteSheet(this.#sheet.getSheetName())}!${a1(area)}`).join(',');
  }
  get areaCount() {
    return this.#areas.length;
  }
  get areas() {
    return new RangeCollection(this.#areas.map((area) => new Range(this.#session, this.#sheet, area)));
  }
}
