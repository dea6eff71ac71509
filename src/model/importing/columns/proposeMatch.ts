import { type Plan } from '../../plan/plan';
import { type Grid } from '../../table/grid';
import { textOf } from '../../table/heading';
import { columnFacts } from './columnFacts';
import { findHeadings, headingsOf } from './findHeadings';
import { type HeadingRows, type Match, type Target } from './match';
import { proposeColumns } from './proposeColumns';
import { sheetUnit } from './sheetUnit';

/** What the user has settled already. */
export interface Settled {
  readonly headings?: HeadingRows;
  readonly target?: Target;
}

/** A sheet whose title speaks of what was spent is no plan. */
const SPENT = /\b(?:outturn|actuals?|spent|monitoring)\b/i;
const BONUS = 5;

/**
 * How a sheet most likely becomes rows of one of a plan's tables. Nothing of it is settled until the user says so.
 *
 * @param targets the tables into which it can go, at least one
 *
 * @example
 * proposeMatch([['Scheme', '2025/26'], ['Home care', 5]], [{ kind: 'Allocation', columns: ['Service'], years: null }], { tables: {}, positions: {}, problems: [], unrecognised: [] }).uses // => [{ as: "column", heading: "Service" }, { as: "year", label: "2025/26" }]
 */
export function proposeMatch(
  grid: Grid,
  targets: readonly Target[],
  plan: Plan,
  { headings: settled, target: only }: Settled = {},
): Match {
  const rows = settled ?? findHeadings(grid);
  const headings = headingsOf(grid, rows);
  const facts = columnFacts(grid, headings, rows.last + 1);
  const titles = grid.slice(0, rows.first).flatMap((row) => row.map(textOf).filter(Boolean));
  const spent = [...titles, ...headings].some((words) => SPENT.test(words));
  const proposals = (only ? [only] : targets).map((target) => {
    const { uses, score } = proposeColumns(facts, target, plan, titles);
    return { target, uses, score: score + (target.kind === 'Outturn' && spent ? BONUS : 0) };
  });
  const best = proposals.reduce((one, other) => (other.score > one.score ? other : one));
  return {
    table: best.target.kind,
    headings: rows,
    zeros: sheetUnit(grid.slice(0, rows.first)),
    uses: best.uses,
    ...{ words: {}, groups: null, rounds: false, leavesNameless: false, given: {}, without: [] },
  };
}
