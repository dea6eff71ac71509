import { BooleanNumber } from '@univerjs/core';
import { HostObject } from '../../protocol/hostObject';
import { type Look } from './look';

const ORDINARY = { name: 'Arial', size: 11, color: '#000000' };

/** Excel's RangeFont: of a range, and of a named style. */
export class RangeFont extends HostObject {
  readonly $type = 'RangeFont';
  override readonly $scalars = ['bold', 'color', 'italic', 'name', 'size', 'strikethrough', 'underline'];
  readonly #look: Look;
  constructor(look: Look) {
    super();
    this.#look = look;
  }

  get bold() {
    return this.#look.shared((s) => s.bl === BooleanNumber.TRUE);
  }
  set bold(on: boolean | null) {
    this.#look.paint({ bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get italic() {
    return this.#look.shared((s) => s.it === BooleanNumber.TRUE);
  }
  set italic(on: boolean | null) {
    this.#look.paint({ it: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get strikethrough() {
    return this.#look.shared((s) => s.st?.s === BooleanNumber.TRUE);
  }
  set strikethrough(on: boolean | null) {
    this.#look.paint({ st: { s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }
  get underline() {
    return this.#look.shared((s) => (s.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'));
  }
  set underline(kind: string | null) {
    this.#look.paint({ ul: { s: kind && kind !== 'None' ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }
  get color() {
    return this.#look.shared((s) => s.cl?.rgb ?? ORDINARY.color);
  }
  set color(color: string | null) {
    this.#look.paint({ cl: { rgb: color } });
  }
  get name() {
    return this.#look.shared((s) => s.ff ?? ORDINARY.name);
  }
  set name(name: string | null) {
    this.#look.paint({ ff: name });
  }
  get size() {
    return this.#look.shared((s) => s.fs ?? ORDINARY.size);
  }
  set size(points: number | null) {
    this.#look.paint({ fs: points ?? ORDINARY.size });
  }
}
