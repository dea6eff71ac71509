import { HostCollection } from '../../protocol/hostObject';
import { type Range } from './range';

/** Excel's RangeCollection: ranges beside each other. */
export class RangeCollection extends HostCollection {
  readonly $type = 'RangeCollection';
  readonly #ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }
  $items() {
    return [...this.#ranges];
  }
  getCount() {
    return this.#ranges.length;
  }
  getItemAt(index: number) {
    return this.#ranges[index] ?? null;
  }
}
