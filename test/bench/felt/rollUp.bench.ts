import { DuckDBDataChunk, DuckDBInstance } from '@duckdb/node-api';
import { FactList } from '../../../src/cli/rollUp/factList';
import { addPlanFacts } from '../../../src/cli/rollUp/planFacts';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';
import { type Bench } from '../bench';
import { afreshFrom, seededTables, SIZE_M } from '../plan/seededTables';

/** How many facts there are, and the pence that they add up to. */
type RolledUp = readonly [facts: number, pence: number];

const { grids } = seededTables(SIZE_M, 1);
const fresh = afreshFrom(grids);
const from = { hash: '', scenario: 'Base', file: 'plan.xlsx' };
/** The tables that hold amounts, and where their years begin. */
const MONEY: readonly (readonly [string, number])[] = [
  ['Stream', 6],
  ['Contribution', 4],
  ['Allocation', 4],
  ['Commitment', 3],
];
/** So many rows go into the database together: a vector of its own. */
const TOGETHER = 2048;

/** A plan for each authority, each with a heading that is spaced in another way, so that none is found again. */
const plansOf = (count: number) => (): readonly Grid[][] =>
  Array.from({ length: count }, (_, i) =>
    fresh().map(([headings = [], ...rows]): Grid => [
      [`${String(headings[0])}${' '.repeat(i + 1)}`, ...headings.slice(1)],
      ...rows,
    ]),
  );

function byPoolbook(plans: readonly Grid[][]): RolledUp {
  let [count, sum] = [0, 0];
  plans.forEach((tables, i) => {
    const list = new FactList();
    addPlanFacts(readPlan(tables), { ...from, plan: `Plan ${i}` }, list);
    const { rows, pence } = list.facts();
    count += rows;
    sum += pence.reduce((all, each) => all + each, 0);
  });
  return [count, sum];
}

/** Every row as it is into one table for each kind, and the amounts by its own UNPIVOT. */
async function byDuckdb(plans: readonly Grid[][]): Promise<RolledUp> {
  const db = await DuckDBInstance.create(':memory:');
  const connection = await db.connect();
  let [count, sum] = [0, 0];
  for (const [kind, years] of MONEY) {
    const [first] = plans;
    const headings = first!.find(([row]) => String(row![0]).trim() === kind)![0]!;
    const columns = headings.map((_, c) => `c${c} ${c < years ? 'VARCHAR' : 'DOUBLE'}`);
    await connection.run(`CREATE TABLE ${kind} (${columns.join(', ')})`);
    const appender = await connection.createAppender(kind);
    const types = headings.map((_, c) => appender.columnType(c));
    for (const tables of plans) {
      const [, ...rows] = tables.find(([row]) => String(row![0]).trim() === kind)!;
      for (let at = 0; at < rows.length; at += TOGETHER) {
        const some = rows.slice(at, at + TOGETHER);
        const chunk = DuckDBDataChunk.create(types, some.length);
        types.forEach((_, c) =>
          chunk.setColumnValues(
            c,
            some.map((row) => (c < years ? String(row[c] ?? '') : Number(row[c]))),
          ),
        );
        appender.appendDataChunk(chunk);
      }
    }
    appender.closeSync();
    const money = headings.slice(years).map((_, y) => `c${years + y}`);
    const asked = `SELECT count(*), sum(CAST(round(amount * 100) AS BIGINT)) FROM (UNPIVOT ${kind} ON ${money.join(', ')} INTO NAME year VALUE amount) WHERE amount <> 0`;
    const [[facts, pence] = []] = (await connection.runAndReadAll(asked)).getRows();
    count += Number(facts);
    sum += Number(pence);
  }
  connection.closeSync();
  db.closeSync();
  return [count, sum];
}

const [facts] = byPoolbook(plansOf(1)());
const bench = (plans: number): Bench<readonly Grid[][], RolledUp | Promise<RolledUp>> => ({
  job: `Rolling up ${plans === 1 ? 'a plan' : `${plans} plans`}`,
  size: `${(facts * plans).toLocaleString('en-GB')} amounts, each with what it says of stream, partner, service, tier and commitment; from the cells of the plans, on one core`,
  input: plansOf(plans),
  calls: 1,
  ours: { name: 'Poolbook', run: byPoolbook },
  peers: [
    {
      name: 'DuckDB, loaded and asked for the amounts alone',
      run: byDuckdb,
      agrees: (a, b) => String(a) === String(b),
    },
  ],
});

export default [bench(1), bench(10), bench(20)];
