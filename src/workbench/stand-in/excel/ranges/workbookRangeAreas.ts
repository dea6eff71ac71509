import { type FWorksheet } from '@univerjs/sheets/facade';
import { itemNotFound } from '../../protocol/apiError';
import { HostCollection, HostObject } from '../../protocol/hostObject';
import { type SheetCells } from '../../formulaArrows';
import { type Rect } from '../values/address';
import { type Range } from './range';
import { RangeAreas } from './rangeAreas';

/** Excel's WorkbookRangeAreas: rectangles on several sheets. Errors: ItemNotFound where there are none. */
export class WorkbookRangeAreas extends HostObject {
  readonly $type = 'WorkbookRangeAreas';
  override readonly $scalars = ['addresses'];
  readonly #areas: readonly RangeAreas[];
  constructor(cells: readonly SheetCells[], rangeOn: (sheet: FWorksheet, rect: Rect) => Range) {
    super();
    if (cells.length === 0) throw itemNotFound();
    const sheets = new Map(cells.map(({ sheet }) => [sheet.getSheetId(), sheet]));
    this.#areas = [...sheets].map(
      ([id, sheet]) =>
        new RangeAreas(
          joined(cells.filter((each) => each.sheet.getSheetId() === id).map(({ rect }) => rect)).map((rect) =>
            rangeOn(sheet, rect),
          ),
        ),
    );
  }
  /** The addresses sheet by sheet. */
  get addresses() {
    return this.#areas.map(({ address }) => address);
  }
  get areas() {
    return new RangeAreasCollection(this.#areas);
  }
}

/** Excel's RangeAreasCollection: the rectangles of each sheet. */
export class RangeAreasCollection extends HostCollection {
  readonly $type = 'RangeAreasCollection';
  readonly #areas: readonly RangeAreas[];
  constructor(areas: readonly RangeAreas[]) {
    super();
    this.#areas = areas;
  }
  $items() {
    return [...this.#areas];
  }
  getCount() {
    return this.#areas.length;
  }
  getItemAt(index: number) {
    const areas = this.#areas[index];
    if (!areas) throw itemNotFound();
    return areas;
  }
}

/** Each rectangle once, and those that lie one below the other as one, as Excel gives them. */
function joined(rects: readonly Rect[]): Rect[] {
  const found: Rect[] = [];
  const ordered = [...rects].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const rect of ordered) {
    const last = found.at(-1);
    const below = last && last.column === rect.column && last.columns === rect.columns;
    if (last && below && rect.row <= last.row + last.rows)
      found[found.length - 1] = {
        ...last,
        rows: Math.max(last.rows, rect.row + rect.rows - last.row),
      };
    else found.push(rect);
  }
  return found;
}
