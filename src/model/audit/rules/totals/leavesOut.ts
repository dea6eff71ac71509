import { movedReference } from '../../cellReference';
import { type Axis, type Strip } from '../../anatomy/strip';
import {
  alongOf,
  type Figure,
  type FormulaFigure,
  isFormula,
  isNumeric,
  lineOf,
  lookLikeDays,
  looksLikeYear,
} from '../../grid/figure';
import { showsDay, showsPercent } from '../../grid/formats';
import { type SheetFigures } from '../../grid/sheetFigures';
import { type ReviewedSheet } from '../../reviewedBook';

/** The figures beside its strip that a total leaves out, and whether they come up to the total itself. */
export interface LeftOut {
  readonly total: FormulaFigure;
  readonly strip: Strip;
  readonly left: readonly Figure[];
  /** Whether the strip is in the total's own row or column. */
  readonly own: boolean;
}

/** Looked at beside a strip. */
const REACH = 3;

/**
 * The totals of a sheet that could leave something out.
 *
 * @example
 * [...totalsOf({ formulas: [{ row: 4, column: 1, anatomy: { strip: { fn: 'COUNT', axis: 'row', line: 4, from: 2, to: 5 } } }] })] // => []
 */
export function* totalsOf({
  formulas,
}: SheetFigures): Generator<{ total: FormulaFigure; strip: Strip; own: boolean }> {
  for (const total of formulas) {
    const { strip } = total.anatomy;
    if (!strip || strip.fn === 'COUNT' || strip.fn === 'COUNTA' || strip.to === strip.from) continue;
    yield { total, strip, own: strip.line === lineOf(total, strip.axis) };
  }
}

/** Whether a cell holds a figure that a total could be meant to take in, and does not: not a day, not a share of money. */
const couldBelong = (
  figure: Figure | undefined,
  { total, strip: { axis, reference } }: { total: FormulaFigure; strip: Strip },
  figures: SheetFigures,
): figure is Figure =>
  isNumeric(figure) &&
  hasFormatOf(figure, total, figures.sheet) &&
  ![-1, 1].some((places) =>
    lookLikeDays(figure, figures.step(figure, axis === 'row' ? 'column' : 'row', places)),
  ) &&
  figure !== total &&
  figure.anatomy?.strip?.axis !== axis &&
  !looksLikeYear(figure) &&
  !total.anatomy.references.some(
    (each) =>
      each !== reference && each.sheet === null && each.top === figure.row && each.left === figure.column,
  );

const hasFormatOf = (figure: Figure, total: Figure, { formatAt }: ReviewedSheet): boolean => {
  const [own, other] = [figure, total].map(({ row, column }) => formatAt(row, column));
  return (
    own !== undefined &&
    other !== undefined &&
    showsDay(own) === showsDay(other) &&
    showsPercent(own) === showsPercent(other)
  );
};

const added = new WeakMap<SheetFigures, readonly Strip[]>();

/** Whether another total takes in a figure by a strip of its own line: then the table has parts. */
function isAddedUp(figure: Figure, axis: Axis, figures: SheetFigures): boolean {
  const strips = added.get(figures) ?? figures.formulas.flatMap(({ anatomy }) => anatomy.strip ?? []);
  added.set(figures, strips);
  const [line, place] = [lineOf(figure, axis), alongOf(figure, axis)];
  return strips.some(
    (each) => each.axis === axis && each.line === line && each.from <= place && place <= each.to,
  );
}

/**
 * Figures between the end of a strip and its total, or before a blank where the total is elsewhere; null where there
 * are none, or so many that they are a part of their own.
 *
 * @example
 * leftOutAfter({ inLine: () => undefined }, { total: { row: 4, column: 7 }, strip: { axis: 'row', line: 4, from: 2, to: 6 }, own: true }) // => null
 */
export function leftOutAfter(
  figures: SheetFigures,
  { total, strip, own }: { total: FormulaFigure; strip: Strip; own: boolean },
): LeftOut | null {
  const { axis, line, from, to } = strip;
  const here = alongOf(total, axis);
  const last = figures.inLine(axis, line, to);
  const left: Figure[] = [];
  for (let place = to + 1; place <= to + REACH && place !== here; place++) {
    const figure = figures.inLine(axis, line, place);
    if (!couldBelong(figure, { total, strip }, figures) || (isFormula(last) && figure.print !== last.print))
      break;
    left.push(figure);
  }
  const [first] = left;
  if (!first || left.length >= REACH) return null;
  const upToTotal = own && to < here && to + left.length + 1 === here;
  const upToBlank =
    !own &&
    to - from >= 2 &&
    isNumeric(last) &&
    last.print === first.print &&
    !figures.inLine(axis, line, to + left.length + 1);
  const inMidBlock =
    own &&
    to - from >= 2 &&
    to < here &&
    isNumeric(last) &&
    last.print === first.print &&
    !figures.inLine(axis, line, to + left.length + 1) &&
    !left.some((figure) => isAddedUp(figure, axis, figures));
  return upToTotal || upToBlank || inMidBlock ? { total, strip, left, own } : null;
}

/** Copied more often than this it is the plan of the table, not a slip. */
const OFTEN = 4;

/**
 * The one figure before the start of a strip that is like its first.
 *
 * @example
 * leftOutBefore({ inLine: () => undefined }, { strip: { axis: 'column', line: 1, from: 2, to: 5 }, total: { row: 6, column: 1 }, own: true }) // => null
 */
export function leftOutBefore(
  figures: SheetFigures,
  { total, strip, own }: { total: FormulaFigure; strip: Strip; own: boolean },
): LeftOut | null {
  const { axis, line, from, to, reference } = strip;
  const first = figures.inLine(axis, line, from);
  if (!isNumeric(first) || (own && to > alongOf(total, axis))) return null;
  const left: Figure[] = [];
  for (let place = from - 1; place >= Math.max(0, from - REACH); place--) {
    const figure = figures.inLine(axis, line, place);
    if (!couldBelong(figure, { total, strip }, figures) || figure.print !== first.print) break;
    left.push(figure);
  }
  const alone = total.anatomy.references.every((each) => each === reference || each.sheet !== null);
  return left.length === 1 && alone && to - from >= 2 && figures.copiesOf(total.print) <= OFTEN
    ? { total, strip, left, own }
    : null;
}

/**
 * The total's formula with its strip made to take in what it leaves out; null where its cells are added one by one.
 *
 * @example
 * widened({ total: {}, strip: { reference: null, axis: 'column' }, left: [] }) // => null
 */
export function widened({ total, strip, left }: LeftOut): string | null {
  const { reference, axis } = strip;
  if (!reference) return null;
  const places = left.map((figure) => alongOf(figure, axis));
  const [first, last] = [Math.min(...places, strip.from), Math.max(...places, strip.to)];
  const wide =
    axis === 'column'
      ? { ...reference, top: first, bottom: last, range: true }
      : { ...reference, left: first, right: last, range: true };
  const words = total.anatomy.parts.map((part) =>
    part.reference === reference ? movedReference(wide, 0, 0) : part.token.value,
  );
  return `=${words.join('')}`;
}
