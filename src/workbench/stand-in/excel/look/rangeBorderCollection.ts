import { notImplemented } from '../../protocol/apiError';
import { HostCollection } from '../../protocol/hostObject';
import { RangeBorder } from './rangeBorder';
import { type Borders } from './rangeBorders';

/** Excel's RangeBorderCollection. Diagonals are refused. */
export class RangeBorderCollection extends HostCollection {
  readonly $type = 'RangeBorderCollection';
  override readonly $scalars = ['count'];
  readonly #borders: Borders;
  constructor(borders: Borders) {
    super();
    this.#borders = borders;
  }

  get count() {
    return this.#borders.places.length;
  }
  $items() {
    return this.#borders.places.map((place) => new RangeBorder(this.#borders, place));
  }
  override $item(place: string) {
    if (!this.#borders.places.includes(place)) throw notImplemented(`a border at '${place}'`);
    return new RangeBorder(this.#borders, place);
  }
  getItem(place: string) {
    return this.$item(place);
  }
}
