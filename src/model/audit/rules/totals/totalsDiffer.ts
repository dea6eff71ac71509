import { movedFormula } from '../../grid/movedFormula';
import { type Axis, type Strip } from '../../anatomy/strip';
import {
  alongOf,
  type Figure,
  type FormulaFigure,
  isNumeric,
  lineOf,
  looksLikeYear,
} from '../../grid/figure';
import { type SheetFigures, sheetFigures } from '../../grid/sheetFigures';
import { likelihood } from '../../likelihood';
import { nameOf, namesOf } from '../../ranges';
import { type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewFinding, type ReviewRule } from '../../reviewRule';

/** Totals further apart than this are not neighbours. */
const FURTHEST = 4;
/** Strips with less than this in common are not of one table. */
const OVERLAP = 0.5;
/** Up to this share of the totals being the odd ones, only they are reported. */
const FEW = 0.15;

/** A total with the strip that it adds up. */
type Total = FormulaFigure & { readonly strip: Strip };

/** Totals side by side that add up strips of different extent. */
export const totalsDiffer: ReviewRule = {
  name: 'Neighbouring totals differ',
  kind: 'wrong',
  reason: 'Where one total starts or ends elsewhere than those beside it, a line is left out of one of them.',
  source: 'ICAEW principle 16, on checks; FAST 3.02',
  remedy: 'Give the totals the same range, from the first line to the last.',
  find: (sheet) =>
    (['column', 'row'] as const).flatMap((axis) =>
      neighbouringTotals(sheetFigures(sheet), axis).flatMap((totals) => judged(totals, axis, sheet)),
    ),
};

/** Totals of one row over columns, or of one column over rows, in groups of neighbours. */
function neighbouringTotals({ formulas }: SheetFigures, axis: Axis): Total[][] {
  const byLine = new Map<string, Total[]>();
  for (const figure of formulas) {
    const { strip } = figure.anatomy;
    if (!strip || strip.axis !== axis || strip.line !== lineOf(figure, axis) || strip.fn === 'COUNT')
      continue;
    const key = `${alongOf(figure, axis)} ${strip.fn}`;
    const there = byLine.get(key);
    if (there) there.push({ ...figure, strip });
    else byLine.set(key, [{ ...figure, strip }]);
  }
  return [...byLine.values()].flatMap((all) => {
    const groups: Total[][] = [];
    for (const total of all.sort((a, b) => lineOf(a, axis) - lineOf(b, axis))) {
      const group = groups.at(-1);
      const last = group?.at(-1);
      const near =
        last &&
        lineOf(total, axis) - lineOf(last, axis) <= FURTHEST &&
        overlapOf(last.strip, total.strip) >= OVERLAP;
      if (group && near) group.push(total);
      else groups.push([total]);
    }
    return groups.filter((group) => group.length > 1);
  });
}

const overlapOf = (a: Strip, b: Strip): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1) /
  Math.max(a.to - a.from + 1, b.to - b.from + 1);

function judged(totals: readonly Total[], axis: Axis, sheet: ReviewedSheet): ReviewFinding[] {
  const byExtent = new Map<string, Total[]>();
  for (const total of totals) {
    const from = alongOf(total, axis);
    const extent = `${total.strip.from - from},${total.strip.to - from}`;
    const alike = byExtent.get(extent);
    if (alike) alike.push(total);
    else byExtent.set(extent, [total]);
  }
  const [most = [], ...rest] = [...byExtent.values()].sort((a, b) => b.length - a.length);
  const few = rest.flat();
  const [odd] = few;
  const [usual] = most;
  if (!odd || !usual) return [];
  const omitted = leftOutBy(totals, axis, sheetFigures(sheet));
  const short = totals.filter((total) => omitted.has(total));
  const left = [...new Set(short.flatMap((total) => omitted.get(total) ?? []))];
  const money = left.some(({ value }) => value !== 0);
  const onlyFew = few.length / totals.length <= FEW && !most.some((total) => omitted.has(total));
  const what =
    short.length > 0
      ? `${namesOf(short)} ${short.length > 1 ? 'leave' : 'leaves'} out ${namesOf(left)}`
      : 'the lines in which they differ hold no figures yet';
  const stake = short.length > 0 || inUse(totals, axis, sheetFigures(sheet));
  return [
    findingAt(totalsDiffer, sheet, {
      ...{ at: odd, cells: onlyFew ? few : totals, kind: stake ? 'wrong' : 'risk' },
      sentence: `${nameOf(odd)} is ${odd.anatomy.text.slice(1)} and ${nameOf(usual)} beside it ${usual.anatomy.text.slice(1)}: ${what}.`,
      proposed: short.includes(odd) ? movedFormula(usual, odd) : null,
      likelihood: likelihood(
        -0.6 +
          (short.length > 0 ? 1.2 : 0) +
          (money ? 0.6 : 0) +
          0.3 * Math.min(most.length, 5) -
          0.5 * (byExtent.size - 2),
      ),
    }),
  ];
}

/** Whether a line that one total leaves out has a figure other than zero where another takes it in. */
function inUse(totals: readonly Total[], axis: Axis, figures: SheetFigures): boolean {
  const from = Math.min(...totals.map(({ strip }) => strip.from));
  const to = Math.max(...totals.map(({ strip }) => strip.to));
  const takesIn = ({ strip }: Total, place: number) => place >= strip.from && place <= strip.to;
  for (let place = from; place <= to; place++) {
    if (totals.every((total) => takesIn(total, place))) continue;
    const there = totals.filter((total) => takesIn(total, place));
    const shown = there.map(({ strip }) => figures.inLine(axis, strip.line, place));
    if (shown.some((figure) => isNumeric(figure) && figure.value !== 0)) return true;
  }
  return false;
}

/** The figures that a total leaves out and one of its neighbours would take in. */
function leftOutBy(totals: readonly Total[], axis: Axis, figures: SheetFigures): Map<Total, Figure[]> {
  const from = Math.min(...totals.map(({ strip }) => strip.from));
  const to = Math.max(...totals.map(({ strip }) => strip.to));
  const found = new Map<Total, Figure[]>();
  for (const total of totals) {
    const { strip } = total;
    const left: Figure[] = [];
    for (let place = from; place <= to; place++) {
      if (place >= strip.from && place <= strip.to) continue;
      const figure = figures.inLine(axis, strip.line, place);
      const itself = figure?.row === total.row && figure.column === total.column;
      if (!isNumeric(figure) || itself || looksLikeYear(figure)) continue;
      if (figure.anatomy?.strip?.axis !== axis) left.push(figure);
    }
    if (left.length > 0) found.set(total, left);
  }
  return found;
}
