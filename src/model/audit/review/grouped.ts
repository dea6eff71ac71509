import { rangesOf } from '../ranges';
import { ORDER } from './ranked';
import { type ReviewFinding } from '../reviewRule';

const placesOf = ({ places }: ReviewFinding): ReadonlySet<number> =>
  new Set(places.map(({ row, column }) => row * 16_384 + column));

/**
 * One finding for copies of one formula under one rule, and of two findings, of which one is about all cells of the
 * other and no less bad, the wider only, as likely as the likelier of the two. Findings of one sheet.
 *
 * @example
 * grouped([{ rule: 'Overwritten formula', kind: 'risk', likelihood: 0.4, proposed: null, cell: 'B2', places: [{ row: 1, column: 1 }] }, { rule: 'Inconsistent formula', kind: 'wrong', likelihood: 0.3, proposed: null, cell: 'B2', places: [{ row: 1, column: 1 }, { row: 1, column: 2 }] }]).map(({ rule, likelihood }) => [rule, likelihood]) // => [["Inconsistent formula", 0.4]]
 */
export function grouped(findings: readonly ReviewFinding[]): ReviewFinding[] {
  const wide = copiesTogether(findings).sort(
    (a, b) =>
      b.places.length - a.places.length || ORDER[a.kind] - ORDER[b.kind] || b.likelihood - a.likelihood,
  );
  const kept: { finding: ReviewFinding; cells: ReadonlySet<number> }[] = [];
  const about = new Map<number, number[]>(); // cell: positions in kept
  for (const finding of wide) {
    const cells = placesOf(finding);
    const [first = -1] = cells;
    const wider = about.get(first)?.find((position) => {
      const other = kept[position];
      return (
        other !== undefined &&
        ORDER[other.finding.kind] <= ORDER[finding.kind] &&
        joins(other.finding, finding) &&
        [...cells].every((cell) => other.cells.has(cell))
      );
    });
    const holder = wider === undefined ? undefined : kept[wider];
    if (holder) {
      holder.finding = withMore(holder.finding, finding);
      continue;
    }
    for (const cell of cells) {
      const there = about.get(cell);
      if (there) there.push(kept.length);
      else about.set(cell, [kept.length]);
    }
    kept.push({ finding, cells });
  }
  return kept.map(({ finding }) => finding);
}

/** Rules that see one and the same slip from several sides. */
const OF_ONE_CAUSE: readonly string[] = [
  'Neighbouring totals differ',
  'Total leaves out the last',
  'Total leaves out the first',
  'Subtotal counted twice',
  'Inconsistent formula',
  'Odd among like sheets',
  'Overwritten formula',
  'Numbers in place of a formula',
];

const joins = (a: ReviewFinding, b: ReviewFinding): boolean =>
  a.rule === b.rule || (OF_ONE_CAUSE.includes(a.rule) && OF_ONE_CAUSE.includes(b.rule));

const withMore = (wide: ReviewFinding, narrow: ReviewFinding): ReviewFinding => ({
  ...wide,
  likelihood: Math.max(wide.likelihood, narrow.likelihood),
  proposed: wide.proposed ?? (wide.cell === narrow.cell ? narrow.proposed : null),
});

/** Findings of one rule about single cells with copies of one formula, as one. */
function copiesTogether(findings: readonly ReviewFinding[]): ReviewFinding[] {
  const together = new Map<string, ReviewFinding[]>();
  const others: ReviewFinding[] = [];
  for (const finding of findings) {
    if (!/^(Total|Subtotal|Error)/.test(finding.rule) || finding.places.length > 1) {
      others.push(finding);
      continue;
    }
    const key = JSON.stringify([finding.rule, finding.kind, finding.content]);
    together.set(key, [...(together.get(key) ?? []), finding]);
  }
  const joined = [...together.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const places = all.flatMap((each) => each.places);
    const likelihood = Math.max(...all.map((each) => each.likelihood));
    return [{ ...first, places, cells: rangesOf(places), likelihood }];
  });
  return [...others, ...joined];
}
