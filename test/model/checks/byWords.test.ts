import { CHECKS } from '../../../src/model/checks/everyCheck';
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
