import { HostObject } from '../../protocol/hostObject';
import { borderLine, lineColor, lineStyle, lineWeight } from './borderLine';
import { type Borders } from './rangeBorders';

/** Excel's RangeBorder: the line at one edge. Giving it a colour or a weight draws it, as in Excel. */
export class RangeBorder extends HostObject {
  readonly $type = 'RangeBorder';
  override readonly $scalars = ['color', 'sideIndex', 'style', 'weight'];
  readonly #borders: Borders;
  readonly #place: string;
  constructor(borders: Borders, place: string) {
    super();
    this.#borders = borders;
    this.#place = place;
  }
  override get $id() {
    return this.#place;
  }
  #draw(change: { style?: string; weight?: string; color?: string }) {
    const present = this.style ?? 'None';
    const style = change.style ?? (present === 'None' ? 'Continuous' : present);
    const line = borderLine(
      style,
      change.weight ?? this.weight ?? 'Thin',
      change.color ?? this.color ?? '#000000',
    );
    this.#borders.draw(this.#place, line);
  }

  get sideIndex() {
    return this.#place;
  }
  get style() {
    return this.#borders.shared(this.#place, lineStyle);
  }
  set style(style: string | null) {
    this.#draw({ style: style ?? 'None' });
  }
  get weight() {
    return this.#borders.shared(this.#place, lineWeight);
  }
  set weight(weight: string | null) {
    this.#draw({ weight: weight ?? 'Thin' });
  }
  get color() {
    return this.#borders.shared(this.#place, lineColor);
  }
  set color(color: string | null) {
    this.#draw({ color: color ?? '#000000' });
  }
}
