import { checkPlan } from '../../../src/model/checks/checkPlan';
import { notChecked } from '../../../src/model/checks/notChecked';
import { TABLE_KINDS } from '../../../src/model/plan/declared/schema';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { seededTables, SIZE_S } from '../../bench/plan/seededTables';
import { THOROUGH } from '../../thorough';
import { PROMISES } from './plans/commitments';
import { MONEY } from './plans/money';
import { POOLS } from './plans/pools';
import { SCENARIOS } from './plans/scenarios';
import { WORDS } from './plans/words';

let spaces = 0;
/** The same table to a reader, and none that it has seen. */
const unseen = ([[first = '', ...headings] = [], ...rows]: Grid): Grid => [
  [`${String(first)}${' '.repeat(++spaces)}`, ...headings],
  ...rows,
];

/** What is found in a plan of which nothing was read before, nor of one like it. */
function foundApart(grids: readonly Grid[]) {
  readPlan(TABLE_KINDS.map((kind) => unseen([[kind]])));
  return found(grids.map(unseen));
}
function found(grids: readonly Grid[]) {
  const plan = readPlan(grids);
  return { tables: plan.tables, findings: checkPlan(plan), notChecked: notChecked(plan) };
}

const withCell = (grids: readonly Grid[], table: number, row: number, column: number, cell: Cell): Grid[] =>
  grids.map((grid, at) =>
    at === table
      ? grid.map((line, r) => (r === row ? line.map((was, c) => (c === column ? cell : was)) : line))
      : grid,
  );

const another = (cell: Cell | undefined): Cell =>
  typeof cell === 'number' ? cell + 1.25 : cell ? `${String(cell)} x` : 'x';

/** Each edit of the first row of a table's cells, one after the other. */
function* edits(grids: readonly Grid[]): Generator<Grid[]> {
  for (const [table, [, row = []]] of [...grids.entries()])
    for (const column of row.keys()) {
      yield withCell(grids, table, 1, column, another(row[column]));
      yield withCell(grids, table, 1, column, '');
    }
}

const PLANS = [MONEY, POOLS, PROMISES, SCENARIOS, WORDS].flatMap((plans) => Object.values(plans));
/** Every run takes other plans of the checks; a thorough one takes all. */
const turn = Number(process.env.SEED) % 6;

test('after any edit what is found is what would be found in a plan that is read for the first time', () => {
  for (const [at, { triggers }] of PLANS.entries()) {
    if (!THOROUGH && at % 6 !== turn) continue;
    found(triggers.plan);
    for (const edited of edits(triggers.plan)) expect(found(edited)).toEqual(foundApart(edited));
  }
});

test('so it is in a plan with everything in it', () => {
  let { grids } = seededTables(SIZE_S, 6);
  const edit = (kind: string, row: number, column: number, cell: Cell) => {
    const table = grids.findIndex(([headings]) => headings?.[0] === kind);
    grids = withCell(grids, table, row, column, cell);
    expect(found(grids)).toEqual(foundApart(grids));
  };
  edit('Allocation', 3, 5, 1234.56);
  edit('Allocation', 3, 2, 'Nobody knows');
  edit('Allocation', 3, 2, 'Early help 0001');
  edit('Contribution', 1, 5, 'unknown');
  edit('Pool', 2, 2, '');
  edit('Service', 4, 1, 'Specialised');
  edit('Service', 1, 0, 'Another service');
  edit('Stream', 1, 0, 'Another name');
  edit('Stream', 2, 3, 'Housing');
  edit('Commitment', 1, 4, 0.001);
  edit('Commitment', 2, 0, 'Another commitment');
});
