import { HostObject } from '../../protocol/hostObject';
import { horizontal, horizontalOf, indent, indentOf, vertical, verticalOf, wrap, wrapOf } from './alignment';
import { type Look } from './look';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';

/** What Excel's RangeFormat and Style have in common: font, fill, and how text is placed in a cell. */
export abstract class AlignedObject extends HostObject {
  readonly #look: Look;
  constructor(look: Look) {
    super();
    this.#look = look;
  }

  get font() {
    return new RangeFont(this.#look);
  }
  get fill() {
    return new RangeFill(this.#look);
  }
  get horizontalAlignment() {
    return this.#look.shared(horizontalOf);
  }
  set horizontalAlignment(word: string | null) {
    this.#look.paint(horizontal(word ?? 'General'));
  }
  get verticalAlignment() {
    return this.#look.shared(verticalOf);
  }
  set verticalAlignment(word: string | null) {
    this.#look.paint(vertical(word ?? 'Bottom'));
  }
  get wrapText() {
    return this.#look.shared(wrapOf);
  }
  set wrapText(on: boolean | null) {
    this.#look.paint(wrap(!!on));
  }
  get indentLevel() {
    return this.#look.shared(indentOf);
  }
  set indentLevel(level: number | null) {
    this.#look.paint(indent(level ?? 0));
  }
}
