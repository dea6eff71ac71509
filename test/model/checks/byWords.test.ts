import { CHECKS } from '../../../src/model/checks/everyCheck';
import { checkPlan } from '../../../src/model/checks/checkPlan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type TableKind } from '../../../src/model/plan/declared/schema';
import { type Grid } from '../../../src/model/table/grid';
import { seededTables, SIZE_S } from '../../bench/plan/seededTables';
import { POOLS } from './plans/pools';
import { WORDS } from './plans/words';

const byWords = CHECKS.filter(({ byWordsOf }) => byWordsOf);

/** The same plan with other amounts in some tables. */
const withOtherAmounts = (grids: readonly Grid[], kinds: readonly TableKind[]): Grid[] =>
  grids.map((grid) => {
    const [headings = [], ...rows] = grid;
    if (!(kinds as readonly unknown[]).includes(headings[0])) return grid;
    const isYear = (column: number) => /^\d{4}\/\d{2}$/.test(String(headings[column]));
    const other = rows.map((row) =>
      row.map((cell, column) => (isYear(column) && typeof cell === 'number' ? cell + 1 : cell)),
    );
    return [headings, ...other];
  });

test.each(byWords.map((check) => [check.name, check] as const))(
  '%s goes by no amount of the tables of which it says so',
  (name, { byWordsOf = [], find }) => {
    const { triggers, nearly } = { ...POOLS, ...WORDS }[name]!;
    for (const grids of [triggers.plan, nearly, seededTables(SIZE_S, 5).grids])
      expect(find(readPlan(withOtherAmounts(grids, byWordsOf)))).toEqual(find(readPlan(grids)));
  },
);

test('after an edit the findings are those of the plan read for the first time', () => {
  let grids: readonly Grid[] = seededTables(SIZE_S, 6).grids;
  const edit = (kind: string, row: number, column: number, cell: Grid[number][number]) => {
    grids = grids.map((grid) =>
      grid[0]?.[0] === kind
        ? grid.map((line, r) => (r === row ? line.map((was, c) => (c === column ? cell : was)) : line))
        : grid,
    );
    const again = checkPlan(readPlan(grids));
    // a blank row of its own makes it another table, which is read without any other
    const apart = readPlan(grids.map((grid) => [...grid, grid[0]!.map(() => null)]));
    expect(again).toEqual(checkPlan(apart));
  };
  edit('Allocation', 3, 5, 1234.56);
  edit('Allocation', 3, 2, 'Nobody knows');
  edit('Allocation', 3, 2, 'Early help 0001');
  edit('Pool', 2, 2, '');
  edit('Service', 4, 1, 'Specialised');
  edit('Stream', 1, 0, 'Another name');
  edit('Commitment', 1, 4, 0.001);
});
