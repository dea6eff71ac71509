import { type NamedStyle } from '../../workbook/layout/layout';
import { type BookStyle, type CellFormat, type Look } from '../book/look';
import { PLAIN } from '../styles/readStyles';

/** The formats that the cells of a layout turn out to need, each once. */
export class LayoutFormats {
  readonly formats: CellFormat[] = [PLAIN];
  readonly styles: readonly BookStyle[];
  private readonly places = new Map<string, number>();

  constructor(styles: readonly NamedStyle[]) {
    this.styles = styles.map((style) => ({ name: style.name, ...lookOf(style) }));
  }

  /** The position of a format: a named style, and a number format where the cell has one of its own. */
  at(style: string | undefined, numberFormat: string | undefined): number {
    if (style === undefined && numberFormat === undefined) return 0;
    const key = `${style ?? ''}|${numberFormat ?? ''}`;
    const place = this.places.get(key);
    if (place !== undefined) return place;
    const look: Look = this.styles.find(({ name }) => name === style) ?? PLAIN;
    const { font, fill, lines, wraps, alignsRight } = look;
    const aligned = { ...(wraps ? { wraps } : {}), ...(alignsRight ? { alignsRight } : {}) };
    const shown = { font, lines, ...(fill === undefined ? {} : { fill }), ...aligned };
    const format = { ...shown, style: style ?? 'Normal', numberFormat: numberFormat ?? look.numberFormat };
    this.places.set(key, this.formats.length);
    return this.formats.push(format) - 1;
  }
}

const lookOf = ({
  font = {},
  fill,
  numberFormat = 'General',
  lineAbove,
  lineBelow,
  wraps,
  alignsRight,
}: NamedStyle): Look => ({
  numberFormat,
  font,
  ...(fill === undefined ? {} : { fill }),
  lines: {
    ...(lineAbove === undefined ? {} : { top: lineAbove }),
    ...(lineBelow === undefined ? {} : { bottom: lineBelow }),
  },
  ...(wraps ? { wraps } : {}),
  ...(alignsRight ? { alignsRight } : {}),
});
