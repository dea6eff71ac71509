import { type FWorksheet } from '@univerjs/sheets/facade';
import { HostObject } from '../protocol/hostObject';
import { a1, quoteSheet, type Rect } from './address';

/** Excel's RangeAreas: several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly $type = 'RangeAreas';
  override readonly $scalars = ['address', 'areaCount'];
  readonly #sheet: FWorksheet;
  readonly #areas: readonly Rect[];
  constructor(sheet: FWorksheet, areas: readonly Rect[]) {
    super();
    this.#sheet = sheet;
    this.#areas = areas;
  }
  get address() {
    return this.#areas.map((area) => `${quoteSheet(this.#sheet.getSheetName())}!${a1(area)}`).join(',');
  }
  get areaCount() {
    return this.#areas.length;
  }
}
