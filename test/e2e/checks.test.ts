import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { checksGrid } from '../../src/functions/answers/checksGrid';
import { readPlan } from '../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../src/model/table/grid';
import { median } from '../bench/measure';
import { seededTables, SIZE_M, SIZE_S } from '../bench/plan/seededTables';
import { connectBrowser } from './browser';
import { expectWithin, TIMES_ARE_JUDGED } from './quick';

/** Milliseconds for the first call, and for one after a cell is changed. */
const COLD = 1000;
const WARM = 500;
const CALLS = 5;

/** One allocation row for each amount; fifty thousand of them where times are judged. */
const { byYear: grids } = seededTables(TIMES_ARE_JUDGED ? SIZE_M : SIZE_S, 1);
const ALLOCATIONS = grids.length - 1;
/** The first allocation's amount of the first year, and one that draws more than there is. */
const CHANGED = { row: 1, column: 4, amount: 99_999_999.99 };

type Checks = (scenario: string, tables: Grid[]) => Cell[][];
interface FunctionsPage {
  checks: Checks;
  tables: string;
}

describe('a large plan in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await connectBrowser();
    page = await browser.newPage();
    await page.evaluate((tables) => {
      const CustomFunctions = {
        associate: (id: string, run: Checks) => id === 'CHECKS' && Object.assign(window, { checks: run }),
      };
      Object.assign(window, { CustomFunctions, tables });
    }, JSON.stringify(grids));
    await page.addScriptTag({ content: readFileSync(resolve(__dirname, '../../dist/functions.js'), 'utf8') });
  });
  afterAll(() => browser.close());

  /** Calls POOL.CHECKS on fresh ranges, as Excel hands them over, each time with another amount in one cell. */
  const call = (amounts: readonly (number | null)[]) =>
    page.evaluate(
      ([all, table, { row, column }]) => {
        const { checks, tables } = window as unknown as FunctionsPage;
        let found: Cell[][] = [];
        const took = all.map((amount) => {
          const afresh = JSON.parse(tables) as Cell[][][];
          if (amount !== null) afresh[table]![row]![column] = amount;
          const begun = performance.now();
          found = checks('', afresh);
          return performance.now() - begun;
        });
        return { found, took };
      },
      [amounts, ALLOCATIONS, CHANGED] as const,
    );

  test('POOL.CHECKS finds what the model finds, at first and after a cell is changed', async () => {
    const cold = await call([null]);
    expect(cold.found).toEqual(checksGrid(readPlan(grids)));

    const changed = grids[ALLOCATIONS]!.map((row, r) =>
      r === CHANGED.row
        ? row.map((cell, column) => (column === CHANGED.column ? CHANGED.amount : cell))
        : row,
    );
    const amounts = Array.from({ length: CALLS }, (_, i) => CHANGED.amount - CALLS + 1 + i);
    const warm = await call(amounts);
    expect(warm.found).toEqual(checksGrid(readPlan([...grids.slice(0, ALLOCATIONS), changed])));
    expect(warm.found).not.toEqual(cold.found);

    console.info(
      `POOL.CHECKS of ${grids[ALLOCATIONS]!.length - 1} allocation rows: ${cold.took[0]!.toFixed(0)} ms at first, then ${median(warm.took).toFixed(0)} ms with one cell changed, the longest ${Math.max(...warm.took).toFixed(0)} ms.`,
    );
    expectWithin(cold.took[0]!, COLD);
    expectWithin(median(warm.took), WARM);
  });
});
