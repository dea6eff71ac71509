import { type Figure, NUMBER_PRINT } from '../../grid/figure';

/** Cells of a line, one after the other, that hold copies of one formula. */
export interface Piece {
  readonly print: string;
  readonly cells: readonly Figure[];
}

/**
 * A line cut where its formula changes.
 *
 * @example
 * piecesOf([{ print: 'a' }, { print: 'a' }, { print: 'b' }], ({ print }) => print).map(({ print, cells }) => [print, cells.length]) // => [["a", 2], ["b", 1]]
 */
export function piecesOf(line: readonly Figure[], printOf: (figure: Figure) => string): readonly Piece[] {
  const pieces: { print: string; cells: Figure[] }[] = [];
  for (const figure of line) {
    const print = printOf(figure);
    const last = pieces.at(-1);
    if (last?.print === print) last.cells.push(figure);
    else pieces.push({ print, cells: [figure] });
  }
  return pieces;
}

/** At most two cells may be between a piece and the formulas that are near it. */
const BETWEEN = 2;

/**
 * The pieces of formulas on one side of another, nearest first, up to a copy of it.
 *
 * @example
 * formulasNear([{ print: 'a', cells: [] }, { print: '#', cells: [1] }, { print: 'b', cells: [1] }], 2, -1).map(({ print }) => print) // => ["a"]
 */
export function formulasNear(pieces: readonly Piece[], from: number, step: 1 | -1): readonly Piece[] {
  const found: Piece[] = [];
  let between = 0;
  for (let i = from + step; between <= BETWEEN; i += step) {
    const piece = pieces[i];
    if (!piece || piece.print === pieces[from]?.print) break;
    if (piece.print !== NUMBER_PRINT) found.push(piece);
    between += piece.cells.length;
  }
  return found;
}
