import { HostObject } from '../../protocol/hostObject';
import { type Look } from './look';

const NONE = '#FFFFFF';

/** Excel's RangeFill: the colour behind a range or in a named style. */
export class RangeFill extends HostObject {
  readonly $type = 'RangeFill';
  override readonly $scalars = ['color'];
  readonly #look: Look;
  constructor(look: Look) {
    super();
    this.#look = look;
  }

  get color() {
    return this.#look.shared((s) => s.bg?.rgb ?? NONE);
  }
  set color(color: string | null) {
    this.#look.paint({ bg: { rgb: color } });
  }
  clear() {
    this.#look.paint({ bg: null });
  }
}
