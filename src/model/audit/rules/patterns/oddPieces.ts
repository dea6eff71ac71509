import { type Axis } from '../../anatomy/strip';
import { isSameFigure, valueElsewhere } from '../../evaluation/valueElsewhere';
import { type Border, bordersOf } from '../../grid/borders';
import { alongOf, type Figure, type FormulaFigure, isFormula } from '../../grid/figure';
import { strideLines } from '../../grid/strideLines';
import { type SheetFigures, sheetFigures } from '../../grid/sheetFigures';
import { type ReviewedBook, type ReviewedSheet } from '../../reviewedBook';
import { addsUp, comesAgain, goesOn, keepsToLine, kinAcross, sumsLine } from './lineage';
import { isAdjusted, isByHand, keepsSign } from './byHand';
import { formulasNear, type Piece, piecesOf } from './pieces';

/** What speaks for and against a piece of a line being a slip. */
export interface OddEvidence {
  /** How many cells differ, and how many hold the usual formula. */
  readonly odd: number;
  readonly usual: number;
  /** Whether the usual formula is on both sides. */
  readonly both: boolean;
  /** What the other lines do at the same borders. */
  readonly border: Border;
  /** Whether blank cells are between it and the usual formula. */
  readonly apart: boolean;
  /** Whether the usual formula is directly on both sides, without a gap. */
  readonly between: boolean;
  /** How many cells across the line hold the very same formula: then it belongs to a strip the other way. */
  readonly kin: number;
  /** The same shape with other cells, or the same cells with another operator. */
  readonly alike: boolean;
  /** Whether it is at an end of the line. */
  readonly end: boolean;
  /** How often the odd formula is in the whole line the other way, gaps or not. */
  readonly across: number;
  /** Whether its figure has the sign of all others of the line, and would lose it with the usual formula. */
  readonly keepsSign: boolean;
  /** Whether it is the usual formula with a number added to it or taken from it. */
  readonly adjusted: boolean;
  /** Whether the usual formula has other numbers in it from cell to cell: then each was written by hand. */
  readonly byHand: boolean;
  /** How often the odd formula is used elsewhere on the sheet. */
  readonly often: number;
  /** Whether a number is what the usual formula gives there. */
  readonly equal: boolean;
  /** Whether the usual formula gives another figure there, neither being zero. */
  readonly differs: boolean;
}

/** A short piece of a line that differs from the formula beside it. */
export interface OddPiece {
  readonly where: Axis | 'block';
  readonly lead: Figure;
  /** The nearest cell with the usual formula. */
  readonly model: FormulaFigure;
  /** The cells concerned: where nobody can say from outside which side is right, both. */
  readonly cells: readonly Figure[];
  readonly evidence: OddEvidence;
}

/** Longer pieces are a part of the table. */
const LONGEST = 6;

const known = new WeakMap<ReviewedSheet, readonly OddPiece[]>();

/**
 * The pieces of rows, columns and repeated blocks of a sheet that differ from the formula beside them.
 *
 * @example
 * oddPieces({ used: { row: 0, column: 0, rows: 0, columns: 0 } }, { sheets: [] }) // => []
 */
export function oddPieces(sheet: ReviewedSheet, book: ReviewedBook): readonly OddPiece[] {
  const before = known.get(sheet);
  if (before) return before;
  const figures = sheetFigures(sheet);
  const found = (['row', 'column'] as const).flatMap((axis) => {
    const lines = figures.lines[axis];
    const blocks = strideLines(figures, axis);
    return [
      ...inLines(lines, { axis, figures, book, where: axis }),
      ...inLines(blocks, { axis, figures, book, where: 'block' }).filter(({ evidence }) => evidence.alike),
    ];
  });
  known.set(sheet, found);
  return found;
}

interface Around {
  readonly axis: Axis;
  readonly where: Axis | 'block';
  readonly figures: SheetFigures;
  readonly book: ReviewedBook;
}

function inLines(lines: readonly (readonly Figure[])[], around: Around): OddPiece[] {
  const border = bordersOf(lines, around.axis, around.figures);
  return lines.flatMap((line) => {
    if (line.length < 2) return [];
    const pieces = piecesOf(line, (figure) => around.figures.printIn(figure, around.axis));
    if (pieces.length < 2) return [];
    const copies = copiesIn(pieces);
    return pieces.flatMap((_, i) => judged(copies, pieces, i, border, around));
  });
}

/** The cells of a line by their formula. */
function copiesIn(pieces: readonly Piece[]): ReadonlyMap<string, readonly Figure[]> {
  const copies = new Map<string, Figure[]>();
  for (const { print, cells } of pieces) {
    const there = copies.get(print);
    if (there) there.push(...cells);
    else copies.set(print, [...cells]);
  }
  return copies;
}

function judged(
  copies: ReadonlyMap<string, readonly Figure[]>,
  pieces: readonly Piece[],
  i: number,
  borderAt: (a: Figure, b: Figure) => Border,
  { axis, where, figures, book }: Around,
): OddPiece[] {
  const [first, last] = [pieces[i]?.cells[0], pieces[i]?.cells.at(-1)];
  const odd = pieces[i]?.cells.length ?? 0;
  if (!first || !last || odd > LONGEST) return [];
  const [before, after] = [formulasNear(pieces, i, -1), formulasNear(pieces, i, 1)];
  const count = (print: string) => copies.get(print)?.length ?? 0;
  const common = before.find((one) => after.some((other) => other.print === one.print));
  const usualPiece =
    common ??
    [...before, ...after].sort(
      (a, b) => b.cells.length - a.cells.length || count(b.print) - count(a.print),
    )[0];
  const model = usualPiece?.cells[0];
  if (!usualPiece || !model || !isFormula(model)) return [];
  const both = common !== undefined;
  const usual = both || usualPiece.cells.length === 1 ? count(usualPiece.print) : usualPiece.cells.length;
  if (usual < odd || (usual < 2 && odd > 1)) return [];
  // a subtotal or a difference of lines keeps to its own line where the usual formula goes across: it is meant
  const ownTotal = isFormula(first)
    ? keepsToLine(first, axis) && !keepsToLine(model, axis)
    : sumsLine(first, axis);
  if (ownTotal || (!both && sumsLine(first, axis))) return [];
  const follows = after.includes(usualPiece);
  if (!both && goesOn(model, axis, follows ? 1 : -1)) return [];
  // what adds up the very cell is its subtotal, and no model for a line of it
  const beside = [...before, ...after].filter(({ print }) => print === usualPiece.print);
  if (beside.some(({ cells }) => [cells[0], cells.at(-1)].some((each) => addsUp(each, first)))) return [];
  // an exception that comes again and again in the row or column is none: the first day of each week
  if (isFormula(first) && comesAgain(figures, first, axis) - odd >= 3) return [];
  // only the borders towards the usual formula count: on the other side the table may well end
  const [previous, next] = [pieces[i - 1]?.cells.at(-1), pieces[i + 1]?.cells[0]];
  const edges = [
    ...(previous && (both || before.includes(usualPiece)) ? [borderAt(previous, first)] : []),
    ...(next && (both || follows) ? [borderAt(last, next)] : []),
  ];
  const border = {
    same: Math.min(...edges.map(({ same }) => same)),
    change: Math.max(...edges.map(({ change }) => change)),
  };
  const firm = border.same >= 3 && border.change * 3 <= border.same;
  if ((odd > 3 || usual <= odd) && !firm) return [];
  if (usual <= odd && i !== 0 && pieces[i - 1] === usualPiece) return []; // an even split is reported once
  const gap = follows
    ? alongOf(next ?? last, axis) - alongOf(last, axis)
    : alongOf(first, axis) - alongOf(previous ?? first, axis);
  const expected = valueElsewhere(model, first, figures.sheet, book);
  const typed = first.kind === 'number' ? expected : null;
  const evidence: OddEvidence = {
    ...{ odd, usual, both, border },
    apart: !both && gap > 1,
    between:
      both &&
      previous !== undefined &&
      next !== undefined &&
      alongOf(next, axis) - alongOf(previous, axis) === odd + 1,
    kin: isFormula(first) ? kinAcross(figures, first, axis) : 0,
    alike:
      isFormula(first) &&
      (first.anatomy.shape === model.anatomy.shape ||
        first.anatomy.keys.join() === model.anatomy.keys.join()),
    end: !both && (i === 0 || i === pieces.length - 1),
    often: isFormula(first) ? Math.max(0, figures.copiesOf(first.print) - odd) : 0,
    across: isFormula(first) ? comesAgain(figures, first, axis === 'row' ? 'column' : 'row') : 0,
    keepsSign: expected !== null && keepsSign(first, expected, copies.get(usualPiece.print) ?? []),
    byHand: isByHand(copies.get(usualPiece.print) ?? []),
    adjusted: isFormula(first) && isAdjusted(first, model),
    equal: isSameFigure(first.value, typed),
    differs: Boolean(first.value) && Boolean(typed) && !isSameFigure(first.value, typed),
  };
  const evenly = isFormula(first) && odd / (odd + usual) >= 0.25;
  const own = pieces[i]?.print ?? '';
  const cells = evenly
    ? [...(copies.get(usualPiece.print) ?? []), ...(copies.get(own) ?? [])].sort(
        (a, b) => alongOf(a, axis) - alongOf(b, axis),
      )
    : (pieces[i]?.cells ?? []);
  return [{ where, lead: first, model, cells, evidence }];
}
