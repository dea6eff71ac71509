import { NOTHING } from '../../funding/sum';
import { type Plan } from '../../plan/plan';
import { allContributions } from '../../pools/contributions/allContributions';
import { rowsOf, sourcesOf } from '../../plan/sources';
import { reconciliation, type ReconciliationLine } from '../../statement/reconciliation';
import { textOf } from '../../table/heading';
import { tableAmount } from '../nodes/tableAmount';
import { lessNode, moneyNode, once, type TraceNode } from '../nodes/traceNode';
import { type TracedPlan } from '../nodes/tracedPlan';
import { type ResultCell } from '../nodes/tracedResult';
import { linesWithMoney } from './services';

/**
 * How resources become spending: what is left of a source is what it has, less the rows that draw on it; money that is
 * in one table only is its rows.
 */
export function agreeNode(traced: TracedPlan, { grid, row: at }: ResultCell, year: string): TraceNode | null {
  const { years, resources, lines, spending, difference } = reconciliation(traced.under);
  const y = years.indexOf(year);
  if (y < 0) return null;
  const { Stream, Allocation } = traced.under.tables;
  const has = () =>
    moneyNode('Resources', resources[y] ?? NOTHING, {
      rule: 'The sum of all streams.',
      children: once(() => (Stream?.names ?? []).map((_, row) => tableAmount(traced, 'Stream', row, year))),
    });
  const spent = () =>
    moneyNode('Spending', spending[y] ?? NOTHING, {
      rule: 'The sum of all allocations.',
      children: once(() => linesWithMoney(traced, [...(Allocation?.names ?? []).keys()], year)),
    });
  const items = () => lines.map((line) => itemNode(traced, line, y, year));
  if (at === 1) return has();
  const line = lines[at - 2];
  if (line) return itemNode(traced, line, y, year);
  switch (textOf(grid[at]?.[0])) {
    case 'Spending':
      return spent();
    case 'Difference':
      return moneyNode('Difference', difference[y] ?? NOTHING, {
        rule: 'Resources and the lines below them, less spending.',
        children: once(() => [has(), ...items(), lessNode('less Spending', spent())]),
      });
    case 'Rounding':
      return null;
    default:
      return inKindNode(traced, grid.length - at, year);
  }
}

/** What is given in kind, which comes last; neither table counts it. */
function inKindNode(traced: TracedPlan, fromEnd: number, year: string): TraceNode | null {
  const given = allContributions(traced.under).flatMap(({ pool, years, inKind }) =>
    inKind.map((each) => ({ pool, amount: each.amounts[years.indexOf(year)], each })),
  );
  const found = given.at(-fromEnd);
  if (!found) return null;
  const { pool, amount, each } = found;
  return moneyNode(`In kind: ${[pool, each.partner].filter(Boolean).join(', ')}`, amount ?? NOTHING, {
    rule: 'It is staff, goods or rooms, and no money.',
    children: once(() => each.rows.map((row) => tableAmount(traced, 'Contribution', row, year))),
  });
}

function itemNode(traced: TracedPlan, line: ReconciliationLine, y: number, year: string): TraceNode {
  const { item, of, amounts } = line;
  return moneyNode([item, of].filter(Boolean).join(': '), amounts[y] ?? NOTHING, {
    rule: RULES[item],
    children: once(() => (amounts[y]?.pence ? partsOf(traced, line, year) : [])),
  });
}

const RULES: Readonly<Record<ReconciliationLine['item'], string>> = {
  'Contribution from no stream': 'It is in a pool, and in no stream: resources do not count it.',
  'Not spent': 'What its contributions and allocations are less than it has.',
  'Contribution to no pool': 'It leaves its stream and reaches no pool.',
  Overdrawn: 'What its contributions and allocations are more than it has.',
  'Spending from no source': 'These allocations name no stream and no pool of the plan.',
  'Not known': 'An amount of it is not known, so that nobody can say what is left.',
};

function partsOf(traced: TracedPlan, { item, source }: ReconciliationLine, year: string): TraceNode[] {
  const { under } = traced;
  const contributed = (rows: Iterable<number>) =>
    [...rows].map((row) => tableAmount(traced, 'Contribution', row, year));
  switch (item) {
    case 'Contribution from no stream':
      return contributed(contributionsWhere(under, (stream, pool) => stream < 0 && pool === source));
    case 'Contribution to no pool':
      return contributed(contributionsWhere(under, (stream, pool) => stream === source && pool < 0)).map(
        (node) => lessNode(`less ${node.label}`, node),
      );
    case 'Spending from no source':
      return linesWithMoney(
        traced,
        [...sourcesOf(under).sourceOfAllocation.entries()].flatMap(([row, of]) => (of < 0 ? [row] : [])),
        year,
      );
    default:
      return ofSource(traced, source, year);
  }
}

/** What draws on a source, less what it has. */
function ofSource(traced: TracedPlan, source: number, year: string): TraceNode[] {
  const { streams, contributionsFrom, moneyTo, allocationsFrom } = sourcesOf(traced.under);
  const contribution = (row: number) => tableAmount(traced, 'Contribution', row, year);
  const has =
    source < streams
      ? [tableAmount(traced, 'Stream', source, year)]
      : [...rowsOf(moneyTo, source)].map(contribution);
  return [
    ...(source < streams ? [...rowsOf(contributionsFrom, source)].map(contribution) : []),
    ...linesWithMoney(traced, [...rowsOf(allocationsFrom, source)], year),
    ...has.map((node) => lessNode(`less ${node.label}`, node)),
  ];
}

/** Rows of contributions in money by their stream and pool, -1 for none. */
function contributionsWhere(plan: Plan, holds: (stream: number, pool: number) => boolean): number[] {
  const { streamOfContribution, moneyTo, poolOfContribution } = sourcesOf(plan);
  const pools = new Int32Array(streamOfContribution.length).fill(-1);
  for (const row of moneyTo.rows) pools[row] = poolOfContribution[row] as number;
  return [...streamOfContribution.keys()].filter((row) =>
    holds(streamOfContribution[row] ?? -1, pools[row] ?? -1),
  );
}
