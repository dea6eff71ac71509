import { type IBorderData, type IBorderStyleData, type IStyleData } from '@univerjs/core';
import { type Look } from './look';
import { type Range } from '../ranges/range';
import { paintCells, RangeLook } from './rangeLook';

type Side = 't' | 'b' | 'l' | 'r';
type Line = IBorderStyleData | null | undefined;

/** The borders of a range or of a named style: one line for each of Excel's places, read and drawn. */
export interface Borders {
  /** The line at a place as the given reading of it shows, null where it differs along the edge. */
  shared(place: string, read: (line: Line) => string): string | null;
  draw(place: string, line: IBorderStyleData | null): void;
  readonly places: readonly string[];
}

const side = (style: IStyleData, s: Side): Line => style.bd?.[s] ?? null;
const drawn = (sides: readonly Side[], line: IBorderStyleData | null): IStyleData => {
  const bd: Record<string, IBorderStyleData | null> = {};
  for (const s of sides) bd[s] = line;
  return { bd: bd as IBorderData };
};

const EDGES: Readonly<Record<string, Side>> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
};

/** A line between cells is drawn once, on the cell before it. */
const INSIDE: Readonly<Record<string, Side>> = { InsideHorizontal: 'b', InsideVertical: 'r' };

export function rangeBorders(range: Range): Borders {
  const { row, column, rows, columns } = range.$rect;
  const part = (place: string): Range | null => {
    switch (place) {
      case 'EdgeTop':
        return range.getRow(0);
      case 'EdgeBottom':
        return range.getRow(rows - 1);
      case 'EdgeLeft':
        return range.getColumn(0);
      case 'EdgeRight':
        return range.getColumn(columns - 1);
      case 'InsideHorizontal':
        return rows > 1 ? range.getAbsoluteResizedRange(rows - 1, columns) : null;
      default:
        return columns > 1 ? range.getAbsoluteResizedRange(rows, columns - 1) : null;
    }
  };
  const sideAt = (place: string): Side => EDGES[place] ?? INSIDE[place] ?? 't';
  return {
    places: [...Object.keys(EDGES), ...Object.keys(INSIDE)],
    shared(place, read) {
      const cells = part(place);
      return cells ? new RangeLook(cells).shared((style) => read(side(style, sideAt(place)))) : read(null);
    },
    draw(place, line) {
      const cells = part(place);
      if (!cells) return;
      const cell = { s: drawn([sideAt(place)], line) };
      paintCells(cells, () => cell);
      if (!line) clearOpposite(range, place, row, column);
    },
  };
}

/** The same edge may be drawn by the neighbour beyond it: taking a line away takes that one away as well. */
function clearOpposite(range: Range, place: string, row: number, column: number): void {
  if (place === 'EdgeTop' && row > 0)
    paintCells(range.getOffsetRange(-1, 0).getRow(0), () => ({ s: drawn(['b'], null) }));
  if (place === 'EdgeLeft' && column > 0)
    paintCells(range.getOffsetRange(0, -1).getColumn(0), () => ({ s: drawn(['r'], null) }));
}

/** A named style has four edges and no inside. */
export function styleBorders(look: Look): Borders {
  return {
    places: Object.keys(EDGES),
    shared: (place, read) => look.shared((style) => read(side(style, EDGES[place] ?? 't'))),
    draw: (place, line) => look.paint(drawn([EDGES[place] ?? 't'], line)),
  };
}
