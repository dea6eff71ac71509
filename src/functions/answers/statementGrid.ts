import { isOneAmount, NOTHING, type Sum, sumWords } from '../../model/funding/sum';
import { inUnit, inUnitWords, roundingOf, type Unit } from '../../model/money/inUnits';
import { type Plan } from '../../model/plan/plan';
import { allContributions } from '../../model/pools/contributions/allContributions';
import { type AllocationsBy } from '../../model/statement/allocationsBy';
import { spendingByOutcome } from '../../model/statement/outcomes';
import { reconciliation } from '../../model/statement/reconciliation';
import { type ResourceLine, resources } from '../../model/statement/resources';
import { spending } from '../../model/statement/spending';
import { statementTests } from '../../model/statement/statementTests';

type Rows = (string | number)[][];

/** A row of a table of money: what it is called, in as many cells as there are headings before the years. */
interface Line {
  readonly names: readonly string[];
  readonly amounts: readonly Sum[];
}

/** Spending by group and priority. */
export const spendingGrid = (plan: Plan, unit: Unit): Rows =>
  gathered(['Group', 'Priority'], spending(plan), unit);

/** Spending by outcome. */
export const outcomesGrid = (plan: Plan, unit: Unit): Rows =>
  gathered(['Outcome'], spendingByOutcome(plan), unit);

const RESOURCES = ['Source', 'Certainty', 'Restriction'];

/** Resources source by source. */
export function resourcesGrid(plan: Plan, unit: Unit): Rows {
  const { years, partners, total } = resources(plan);
  const lines = partners.flatMap((partner) => partner.lines.map(sourceLine));
  return [
    headings(RESOURCES, years, unit),
    ...rowsOf(lines, unit),
    ...roundingRow(RESOURCES, lines, total, unit),
    totalRow(RESOURCES, total, unit),
  ];
}

/** Resources with a row for each partner's total before its sources. */
export function partnersGrid(plan: Plan, unit: Unit): Rows {
  const { years, partners, total } = resources(plan);
  const all = partners.flatMap(({ lines }) => lines.map(sourceLine));
  return [
    headings(RESOURCES, years, unit),
    ...partners.flatMap(({ partner, lines, total: ofPartner }) =>
      rowsOf([{ names: [partner, '', ''], amounts: ofPartner }, ...lines.map(sourceLine)], unit),
    ),
    ...roundingRow(RESOURCES, all, total, unit),
    totalRow(RESOURCES, total, unit),
  ];
}

/** How resources become spending. */
export function agreeGrid(plan: Plan, unit: Unit): Rows {
  const { years, resources: has, lines, spending: spent, difference } = reconciliation(plan);
  const names = ['Item', 'Of'];
  const items = lines.map(({ item, of, amounts }): Line => ({ names: [item, of], amounts }));
  const first: Line = { names: ['Resources', ''], amounts: has };
  const inKind = allContributions(plan).flatMap(({ pool, years: ofPool, inKind: given }) =>
    given.map(({ partner, amounts }): Line => ({
      names: ['In kind, in neither', [pool, partner].filter(Boolean).join(', ')],
      amounts: years.map((year) => amounts[ofPool.indexOf(year)] ?? NOTHING),
    })),
  );
  return [
    headings(names, years, unit),
    ...rowsOf([first, ...items], unit),
    ...roundingRow(names, [first, ...items], spent, unit),
    ...rowsOf(
      [
        { names: ['Spending', ''], amounts: spent },
        { names: ['Difference', ''], amounts: difference },
        ...inKind,
      ],
      unit,
    ),
  ];
}

/** The three tests, each followed by its parts. */
export const testsGrid = (plan: Plan): Rows => [
  ['Test', 'Holds', 'Figures', 'Why'],
  ...statementTests(plan).flatMap(({ test, holds, figures, why, parts }) => [
    [test, holds, figures, why],
    ...parts.map((part) => [`${test}: ${part.part}`, part.holds, part.figures, part.why]),
  ]),
];

function gathered(names: readonly string[], { years, lines, total }: AllocationsBy, unit: Unit): Rows {
  return [
    headings(names, years, unit),
    ...rowsOf(lines, unit),
    ...roundingRow(names, lines, total, unit),
    totalRow(names, total, unit),
  ];
}

const sourceLine = ({ source, certainty, restriction, amounts }: ResourceLine): Line => ({
  names: [source, certainty, restriction],
  amounts,
});

const headings = (names: readonly string[], years: readonly string[], unit: Unit): string[] => [
  ...names,
  ...years.map((year) => (unit === '£' ? year : `${year} ${unit}`)),
];

const rowsOf = (lines: readonly Line[], unit: Unit): Rows =>
  lines.map(({ names, amounts }) => [...names, ...amounts.map((sum) => shown(sum, unit))]);

const blanks = (names: readonly string[]): string[] => names.slice(1).map(() => '');

const totalRow = (names: readonly string[], total: readonly Sum[], unit: Unit): (string | number)[] => [
  'Total',
  ...blanks(names),
  ...total.map((sum) => shown(sum, unit)),
];

/** What rounding leaves between the figures and their total, so that every column adds up; none where all do. */
function roundingRow(
  names: readonly string[],
  lines: readonly Line[],
  total: readonly Sum[],
  unit: Unit,
): Rows {
  const left = total.map(({ pence }, y) =>
    roundingOf(
      lines.map(({ amounts }) => (amounts[y] ?? NOTHING).pence),
      pence,
      unit,
    ),
  );
  return left.some(Boolean) ? [['Rounding', ...blanks(names), ...left]] : [];
}

/** A sum in the unit, or the words that keep a missing amount from passing for zero. */
function shown(sum: Sum, unit: Unit): string | number {
  if (!sum.known) return 'unknown';
  return isOneAmount(sum) ? inUnit(sum.pence, unit) : sumWords(sum, (pence) => inUnitWords(pence, unit));
}
