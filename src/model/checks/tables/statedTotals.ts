import { inSentence, sumOf, type Sum } from '../../funding/sum';
import { formatAmount } from '../../money/format';
import { type Pence } from '../../money/pence';
import { readStatedFigure } from '../../money/statedFigure';
import { type Plan } from '../../plan/plan';
import { clipped } from '../../errors/quoted';
import { type PlanTable } from '../../plan/reading/planTable';
import { placeOf, rowNamed } from '../../plan/readPlan';
import { TABLE_KINDS, type TableKind } from '../../plan/declared/schema';
import { comparable, listOf } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { gapsOf } from './totalParts';
import { tableOf } from '../../plan/tableOf';

/**
 * A total that the plan or its document states is not what its parts add up to. Stated are totals among a table's
 * rows, and rows of the evidence that name under `Total of` what they are the total of: a table by its first heading,
 * such as `Stream`, or a list of streams. A rounded figure may lie half of its last digit away. What is stated is said
 * of the plan as entered, whatever the scenario.
 *
 * @means A total that the table or its document states differs from the sum of its parts. A rounded figure may differ
 * by half of its last digit.
 * @remedy Find the row that is missing, double or mistyped. If the document itself does not add up, keep its figure
 * in Evidence and say so in its Note.
 * @title %: the total does not add up
 * @order 90
 */
export const statedTotals: Check = {
  name: 'Stated total does not cast',
  needs: [],
  alsoMissing: (plan) =>
    TABLE_KINDS.some((kind) => tableOf(plan, kind).totals.length) ||
    tableOf(plan, 'Evidence').words['Total of'].some(Boolean)
      ? null
      : 'No Total row, nor Total of in the Evidence table',
  find: ({ base, ...plan }) => {
    const typed = base ?? plan;
    return [...TABLE_KINDS.flatMap((kind) => ownTotals(typed, kind)), ...evidencedTotals(typed)];
  },
};

function ownTotals(plan: Plan, kind: TableKind): Finding[] {
  const table: PlanTable | undefined = plan.tables[kind];
  const position = plan.positions[kind];
  if (!table || position === undefined) return [];
  const only = table.totals.length === 1;
  return table.totals.flatMap((total) => {
    const gaps = gapsOf(table, total);
    const name =
      only && total.sort === 'bare' ? 'Total row' : `row ${total.row}, ${clipped(total.label) || 'a total'},`;
    return gaps.map(({ year, stated, sum }) => ({
      ...finding(`The ${kind} table's ${name}`, year.label, stated, sum),
      place: { table: position, row: total.row, column: year.column },
    }));
  });
}

function evidencedTotals(plan: Plan): Finding[] {
  const { Evidence } = plan.tables;
  if (!Evidence) return [];
  return Evidence.names.flatMap((name, row) => {
    const parts = listOf(Evidence.words['Total of'][row] ?? '');
    const stated = readStatedFigure(Evidence.words.Figure[row] ?? '');
    const sum = stated && parts.length ? sumOfParts(plan, parts) : null;
    if (!stated || !sum) return [];
    const off = sum.pence - stated.pence;
    const within =
      Math.abs(off) <= stated.halfWidth ||
      (stated.bound === 'least' && off > 0) ||
      (stated.bound === 'most' && off < 0) ||
      (sum.atLeast && off < 0);
    if (within) return [];
    return {
      ...finding(`${name} in the evidence`, '', stated.pence, sum),
      place: placeOf(plan, 'Evidence', row, 'Figure'),
    };
  });
}

/** All money, of every year and none, of a table or of the streams that are named; null where one is unknown. */
function sumOfParts(plan: Plan, parts: readonly string[]): Sum | null {
  const all = TABLE_KINDS.find((kind) => comparable(kind) === comparable(parts.join()));
  const table: PlanTable | undefined = plan.tables[all ?? 'Stream'];
  if (!table?.years.length) return null;
  const rows = new Set(parts.map((part) => rowNamed(table, part)));
  if (!all && rows.has(undefined)) return null;
  const sums = table.years.map((year) => sumOf(year, (row) => all !== undefined || rows.has(row)));
  return {
    pence: sums.reduce((total, sum) => total + sum.pence, 0),
    atLeast: sums.some((sum) => sum.atLeast),
    known: true,
  };
}

function finding(which: string, year: string, stated: Pence, sum: Sum): Omit<Finding, 'place'> {
  const off = Math.abs(sum.pence - stated);
  return {
    severity: 'Error',
    check: statedTotals.name,
    subject: which,
    year,
    amount: off,
    sentence: `${which} states ${formatAmount(stated)}${year ? ` for ${year}` : ''}, but its parts add up to ${inSentence(sum)}: ${formatAmount(off)} ${sum.pence > stated ? 'more' : 'less'}.`,
  };
}
