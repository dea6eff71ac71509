import { NOTHING, type Sum } from '../../funding/sum';
import { comparable } from '../../table/heading';
import { type AllocationsBy } from '../../statement/allocationsBy';
import { spendingByOutcome } from '../../statement/outcomes';
import { resources, type ResourceLine } from '../../statement/resources';
import { spending } from '../../statement/spending';
import { statementTests } from '../../statement/statementTests';
import { type TestPart } from '../../statement/verdict';
import { tableAmount } from '../nodes/tableAmount';
import { moneyNode, once, type TraceNode, wordsNode } from '../nodes/traceNode';
import { type TracedPlan } from '../nodes/tracedPlan';
import { headingOf, planGiven, type ResultCell, type ResultTracer, wordGiven } from '../nodes/tracedResult';
import { linesWithMoney } from './services';
import { agreeNode } from './statementAgree';

/** POOL.STATEMENT: spending is the sum of its allocations, resources are the streams; tests are words. */
export const traceStatement: ResultTracer = (call, cell) => {
  const traced = planGiven(call, 1);
  const year = yearOf(cell);
  switch (comparable(wordGiven(call, 0))) {
    case 'spending':
      return traceGathered(traced, spending(traced.under), cell, year);
    case 'outcomes':
      return traceGathered(traced, spendingByOutcome(traced.under), cell, year);
    case 'resources':
      return traceResources(traced, cell, year, false);
    case 'partners':
      return traceResources(traced, cell, year, true);
    case 'agree':
      return agreeNode(traced, cell, year);
    default:
      return traceTest(traced, cell);
  }
};

/** The year of a column, without the unit of rounded figures. */
const yearOf = (cell: ResultCell): string => headingOf(cell).replace(/ £[km]$/, '');

function traceGathered(
  traced: TracedPlan,
  { years, lines, total }: AllocationsBy,
  cell: ResultCell,
  year: string,
): TraceNode | null {
  const y = years.indexOf(year);
  if (y < 0) return null;
  const line = lines[cell.row - 1];
  if (line)
    return moneyNode(line.names.join(', '), line.amounts[y] ?? NOTHING, {
      rule: 'The sum of its allocations.',
      children: once(() => linesWithMoney(traced, line.rows, year)),
    });
  if (!isTotal(cell)) return null;
  return moneyNode('Total', total[y] ?? NOTHING, {
    rule: 'The sum of all allocations.',
    children: once(() =>
      linesWithMoney(
        traced,
        lines.flatMap(({ rows }) => rows),
        year,
      ),
    ),
  });
}

/** The total is the last row; before it there may be what rounding leaves, which is made of no rows. */
const isTotal = ({ row, grid }: ResultCell): boolean => row === grid.length - 1;

function traceResources(
  traced: TracedPlan,
  cell: ResultCell,
  year: string,
  byPartner: boolean,
): TraceNode | null {
  const { years, partners, total } = resources(traced.under);
  const y = years.indexOf(year);
  if (y < 0) return null;
  const amount = ({ row }: ResourceLine) => tableAmount(traced, 'Stream', row, year);
  const sumNode = (label: string, sum: Sum | undefined, rule: string, lines: readonly ResourceLine[]) =>
    moneyNode(label, sum ?? NOTHING, { rule, children: once(() => lines.map(amount)) });
  const rows = partners.flatMap((partner) => [
    ...(byPartner
      ? [() => sumNode(partner.partner, partner.total[y], 'The sum of its streams.', partner.lines)]
      : []),
    ...partner.lines.map((line) => () => amount(line)),
  ]);
  const found = rows[cell.row - 1];
  if (found) return found();
  const all = partners.flatMap(({ lines }) => lines);
  return isTotal(cell) ? sumNode('Total', total[y], 'The sum of all streams.', all) : null;
}

/** A test in words, with the parts on which it rests; in a part's row, that part. */
function traceTest({ under }: TracedPlan, { row, column }: ResultCell): TraceNode | null {
  if (column === 0) return null;
  const partNode = ({ part, holds, why }: TestPart) => wordsNode(part, holds, { rule: why });
  const rows = statementTests(under).flatMap(({ test, holds, why, parts }) => [
    wordsNode(test, holds, { rule: why, children: once(() => parts.map(partNode)) }),
    ...parts.map(partNode),
  ]);
  return rows[row - 1] ?? null;
}
