import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type LineEdge, type Look } from '../../file/book/look';

const EDGES = { left: 'l', right: 'r', top: 't', bottom: 'b' } as const;
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
};

/** How the grid shows the look of a cell. */
export function gridLook({ numberFormat, font, fill, lines, wraps, kept }: Look): IStyleData {
  const { horizontal = '', vertical = '' } =
    kept?.children.find(({ name }) => name === 'alignment')?.attributes ?? {};
  const [ht, vt] = [HORIZONTAL[horizontal], VERTICAL[vertical]];
  const bd: IBorderData = {};
  for (const edge of Object.keys(EDGES) as LineEdge[]) {
    const color = lines[edge];
    if (color !== undefined) bd[EDGES[edge]] = { s: BorderStyleTypes.THIN, cl: { rgb: color } };
  }
  return {
    ...(numberFormat === 'General' ? {} : { n: { pattern: numberFormat } }),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(Object.keys(bd).length === 0 ? {} : { bd }),
    ...(wraps ? { tb: WrapStrategy.WRAP } : {}),
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
  };
}

const color = (rgb: unknown): string | undefined =>
  typeof rgb === 'string' && /^#[0-9a-f]{6}$/i.test(rgb) ? rgb.toUpperCase() : undefined;

/** The look of a cell of the grid as a file keeps it. */
export function bookLook(style: IStyleData): Look {
  const { n, bl, it, fs, cl, ff, bg, bd, tb, ht, vt } = style;
  const [ink, fill] = [color(cl?.rgb), color(bg?.rgb)];
  const lines: Partial<Record<LineEdge, string>> = {};
  for (const edge of Object.keys(EDGES) as LineEdge[]) {
    const line = bd?.[EDGES[edge]];
    if (line) lines[edge] = color(line.cl.rgb) ?? '#000000';
  }
  const alignment = {
    ...wordOf(HORIZONTAL, ht, 'horizontal'),
    ...wordOf(VERTICAL, vt, 'vertical'),
    ...(tb === WrapStrategy.WRAP ? { wrapText: '1' } : {}),
  };
  const aligned = Object.keys(alignment).some((key) => key !== 'wrapText');
  return {
    numberFormat: n?.pattern ? n.pattern : 'General',
    font: {
      ...(bl ? { bold: true } : {}),
      ...(it ? { italic: true } : {}),
      ...(fs ? { size: fs } : {}),
      ...(ink === undefined ? {} : { color: ink }),
      ...(ff ? { name: ff } : {}),
    },
    ...(fill === undefined ? {} : { fill }),
    lines,
    ...(tb === WrapStrategy.WRAP ? { wraps: true } : {}),
    ...(aligned
      ? { kept: { attributes: {}, children: [{ name: 'alignment', attributes: alignment, children: [] }] } }
      : {}),
  };
}

const wordOf = <T>(words: Readonly<Record<string, T>>, value: T | null | undefined, name: string) => {
  const word = Object.keys(words).find((each) => words[each] === value);
  return word === undefined ? {} : { [name]: word };
};
