import { addPlanFacts } from '../../../src/cli/rollUp/planFacts';
import { FactList } from '../../../src/cli/rollUp/factList';
import { readBook } from '../../../src/file/readBook';
import { planTables } from '../../../src/file/views/planTables';
import { readPlan } from '../../../src/model/plan/readPlan';
import { planFile } from '../../cli/planFile';
import { type Bench, type Peer } from '../bench';
import { type Size, seededTables, SIZE_M, SIZE_S } from '../plan/seededTables';

/** How many facts there are, and the pence that they add up to. */
type RolledUp = readonly [facts: number, pence: number];
type Rows = readonly (readonly unknown[])[];

/** The tables that hold amounts; planFile puts each on a sheet of its own, its headings in row 4. */
const MONEY = ['Stream', 'Contribution', 'Allocation', 'Commitment'];
const FIRST_ROW = 3;
const YEAR = /^\d{4}\/\d\d$/;

function byPoolbook(file: Uint8Array): RolledUp {
  const { tables } = planTables(readBook(file));
  const list = new FactList();
  addPlanFacts(
    readPlan(tables.map(({ grid }) => grid)),
    { file: 'plan.xlsx', plan: 'Plan', hash: '', scenario: 'Base' },
    list,
  );
  const { rows, pence } = list.facts();
  return [rows, pence.reduce((sum, each) => sum + each, 0)];
}

/** The same of the cells that a library has read: amounts alone, without what they say and without any check. */
function amountsOf(rows: Rows): RolledUp {
  const [headings = [], ...body] = rows;
  let [count, pence] = [0, 0];
  headings.forEach((heading, column) => {
    if (!YEAR.test(String(heading))) return;
    for (const row of body) {
      const amount = row[column];
      if (typeof amount !== 'number' || amount === 0) continue;
      count++;
      pence += Math.round(amount * 100);
    }
  });
  return [count, pence];
}
const added = (all: readonly RolledUp[]): RolledUp =>
  all.reduce(([facts, pence], [more, also]) => [facts + more, pence + also], [0, 0]);

/** What is used here of packages that are not installed with ours: exceljs brings nearly 200 others. */
interface SheetJs {
  read(
    bytes: Uint8Array,
    options: { dense: boolean },
  ): { readonly Sheets: Readonly<Record<string, unknown>> };
  readonly utils: { sheet_to_json(sheet: unknown, options: { header: 1 }): unknown[][] };
}
interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> };
    getWorksheet(name: string): { getSheetValues(): readonly (readonly unknown[] | undefined)[] };
  };
}
const installed = async <T>(name: string): Promise<T | null> => {
  try {
    const { default: all } = (await import(name)) as { default: T };
    return all;
  } catch {
    return null;
  }
};
const [sheetJs, excelJs] = [await installed<SheetJs>('xlsx'), await installed<ExcelJs>('exceljs')];

type ReadingPeer = Peer<Uint8Array, RolledUp | Promise<RolledUp>>;
const peers: ReadingPeer[] = [];
if (sheetJs)
  peers.push({
    name: 'SheetJS 0.18.5, which reads cells alone',
    run(file) {
      const { Sheets } = sheetJs.read(file, { dense: true });
      return added(MONEY.map((name) => amountsOf(sheetJs.utils.sheet_to_json(Sheets[name], { header: 1 }))));
    },
  });
if (excelJs)
  peers.push({
    name: 'exceljs 4.4.0',
    async run(file) {
      const workbook = new excelJs.Workbook();
      await workbook.xlsx.load(file);
      const rowsOf = (name: string): Rows =>
        workbook.getWorksheet(name).getSheetValues().slice(FIRST_ROW + 1).map((row) => row ?? []); // prettier-ignore
      return added(MONEY.map((name) => amountsOf(rowsOf(name))));
    },
  });
const missing = [sheetJs ? [] : ['xlsx@0.18.5'], excelJs ? [] : ['exceljs@4.4.0']].flat();

const bench = (size: Size): Bench<Uint8Array, RolledUp | Promise<RolledUp>> => {
  const tables = Object.fromEntries(
    seededTables(size, 1).grids.map((grid) => [
      String(grid[0]![0]),
      grid.map((row) => row.map((cell) => (cell === '' || typeof cell === 'boolean' ? null : cell))),
    ]),
  ) as Parameters<typeof planFile>[0];
  const file = planFile(tables);
  const rows = Object.values(tables).reduce((sum, table) => sum + table.length - 1, 0);
  return {
    job: `Reading the workbook of a plan of ${rows.toLocaleString('en-GB')} rows, from its file to its facts`,
    size: `${Math.round(file.length / 1024).toLocaleString('en-GB')} KB; on one core`,
    input: () => file,
    calls: 1,
    ours: { name: 'Poolbook', run: byPoolbook },
    peers,
    leftOut: missing.map((name) => ({ name, why: `not installed: npm install --no-save ${name}` })),
  };
};

export default [bench(SIZE_S), bench(SIZE_M)];
