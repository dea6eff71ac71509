import { PoolError, wrongInput } from '../../model/errors/poolError';
import { quoted } from '../../model/errors/quoted';
import { type Plan } from '../../model/plan/plan';
import { readPlan } from '../../model/plan/readPlan';
import { TABLE_KINDS, type TableKind, TABLES } from '../../model/plan/declared/schema';
import { type Cell, isBlank, isCellError } from '../../model/table/grid';
import { isBase } from '../../model/scenarios/steps/chain';
import { underScenario } from '../../model/scenarios/run/underScenario';
import { comparable, textOf } from '../../model/table/heading';
import { nearest } from '../../model/table/nearest';
import { wordArgument } from './arguments';
import { rangeOf } from './cellOf';
import { passOn } from './cells';

/**
 * The tables that follow a function's scenario, as a plan. Ranges that are no table of a plan are refused by their
 * first heading: money in them would be lost silently.
 *
 * @param ranges each with its headings, as `Streams[#All]`; those left out arrive as null
 */
export function planArgument(ranges: unknown): Plan {
  const given = Array.isArray(ranges) ? (ranges as unknown[]) : [ranges];
  const grids = given.flatMap((range) => {
    const grid = isLeftOut(range) ? null : rangeOf(range);
    return grid ? [grid] : [];
  });
  if (!grids.length) throw wrongInput("Give the plan's tables with their headings, such as Streams[#All].");
  grids.forEach((grid, i) => {
    const [first = []] = grid;
    if (grid.length > 1 || first.length > 1 || isCellError(first[0])) return;
    throw wrongInput(
      `Table ${i + 1} is a single cell that holds ${quoted(textOf(first[0]))}: pass the whole table with its headings, such as Streams[#All].`,
      { remedies: [{ kind: 'headings', table: i }] },
    );
  });
  const plan = readPlan(grids);
  const [odd] = plan.unrecognised;
  if (odd === undefined) return plan;
  const first = grids[odd]?.[0]?.[0];
  if (isCellError(first)) throw passOn(first.error, `The first heading of table ${odd + 1}`);
  throw wrongInput(
    `Table ${odd + 1} begins with ${quoted(textOf(first))}, which no table of a plan does: ${whatInstead(grids[odd]?.[0] ?? [])}. A plan's tables begin with ${TABLE_KINDS.join(', ')}.`,
    { remedies: [{ kind: 'headings', table: odd }] },
  );
}

/** What to do with a range that begins with another heading: the right one may be further on, or spelled nearly so. */
function whatInstead(headings: readonly Cell[]): string {
  const typed = headings.map((cell) => comparable(textOf(cell)));
  const known = (kind: TableKind) => Object.keys(TABLES[kind].columns).map(comparable);
  const further = TABLE_KINDS.filter((kind) => typed.includes(comparable(kind)))
    .map((kind) => ({ kind, alike: known(kind).filter((heading) => typed.includes(heading)).length }))
    .sort((a, b) => b.alike - a.alike)[0]?.kind;
  if (further) return `move its column ${further} to the front, if it is the table ${further}`;
  const first = typed[0] ?? '';
  const meant =
    nearest(first, TABLE_KINDS) ??
    TABLE_KINDS.find((kind) => first.split(/[^a-z0-9]+/).includes(comparable(kind)));
  const asked = meant ? `is it the table ${meant}? If so, head its first column ${meant}, and ` : '';
  return `${asked}pass it with its headings, as in Streams[#All]`;
}

/** Whether a table was left out: nothing was given, or cells that are all blank, which Excel may hand over as 0. */
export const isLeftOut = (range: unknown): boolean =>
  rangeOf(range)?.every((row) => row.every((cell) => isBlank(cell) || cell === 0)) ?? true;

/** Throws the first problem for which tables cannot give right figures; error cells pass on as their own error. */
export function mustBeReadable(plan: Plan, kinds: readonly TableKind[]): void {
  const problem = plan.problems.find(({ blocks, table }) => blocks && kinds.includes(table));
  if (problem?.blocks) throw new PoolError(problem.blocks, problem.sentence);
}

/** Throws where a cell of any table shows an error, as that error and with its place. */
export function mustHoldNoErrors(plan: Plan): void {
  const problem = plan.problems.find(({ blocks }) => blocks && blocks !== '#VALUE!');
  if (problem?.blocks) throw new PoolError(problem.blocks, problem.sentence);
}

/**
 * The plan under a scenario, from a function's scenario and tables.
 *
 * @param scenario the scenario's name; blank or Base for the plan as entered
 */
export function scenarioArgument(scenario: unknown, tables: unknown): Plan {
  const name = wordArgument(scenario, 'The scenario');
  const plan = planArgument(tables);
  if (isBase(name)) return plan;
  mustBeReadable(plan, ['Scenario']);
  return underScenario(plan, name);
}
