import { readPlan } from '../../../src/model/plan/readPlan';
import { TABLE_KINDS, TABLES } from '../../../src/model/plan/declared/schema';
import { tableOf } from '../../../src/model/plan/tableOf';

const nothing = readPlan([]);

test.each(TABLE_KINDS)('a plan without a %s table has none of its rows, and all of its columns', (kind) => {
  const table = tableOf(nothing, kind);
  expect(table).toMatchObject({ kind, rows: 0, names: [], years: [], indices: [], totals: [], problems: [] });
  expect(Object.keys({ ...table.words, ...table.numbers }).sort()).toEqual(
    Object.keys(TABLES[kind].columns).sort(),
  );
  const columns: readonly ArrayLike<unknown>[] = [
    ...Object.values<readonly string[]>(table.words),
    ...Object.values<Float64Array>(table.numbers),
  ];
  expect(columns.filter(({ length }) => length > 0)).toEqual([]);
});

test('an absent table is the same each time, and stays absent from the plan', () => {
  expect(tableOf(nothing, 'Pool')).toBe(tableOf(readPlan([]), 'Pool'));
  expect(nothing.tables).toEqual({});
});

test('a table that is there is that of the plan', () => {
  const plan = readPlan([[['Pool', 'Kind']]]);
  expect(tableOf(plan, 'Pool')).toBe(plan.tables.Pool);
});
