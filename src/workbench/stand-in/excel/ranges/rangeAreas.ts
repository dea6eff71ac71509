import { HostObject } from '../../protocol/hostObject';
import { type Range } from './range';
import { RangeCollection } from './rangeCollection';

/** Excel's RangeAreas: several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly $type = 'RangeAreas';
  override readonly $scalars = ['address', 'areaCount'];
  readonly #ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }
  get address() {
    return this.#ranges.map(({ address }) => address).join(',');
  }
  get areaCount() {
    return this.#ranges.length;
  }
  get areas() {
    return new RangeCollection(this.#ranges);
  }
}
