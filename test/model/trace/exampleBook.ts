import { type ReviewedBook, readBook } from '../../../src/model/audit/reviewedBook';
import { type Area, type SheetCells } from '../../../src/model/audit/workbookCells';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { type PlanContent } from '../../../src/workbook/layout/content';
import { planLayout } from '../../../src/workbook/planLayout';
import { answersOf, gridsOf } from './examples';

/** A sheet with blocks of cells; a block with a formula is what that formula fills. */
export function sheetWith(
  name: string,
  blocks: readonly { row: number; column: number; grid: Grid; formula?: string; table?: string }[],
): SheetCells {
  const rows = Math.max(...blocks.map(({ row, grid }) => row + grid.length));
  const columns = Math.max(...blocks.map(({ column, grid }) => column + (grid[0]?.length ?? 0)));
  const blank = () => Array.from({ length: rows }, () => new Array<Cell>(columns).fill(null));
  const [values, formulas] = [blank(), blank()];
  const areaOf = ({ row, column, grid }: (typeof blocks)[number]): Area => ({
    ...{ row, column, rows: grid.length, columns: grid[0]?.length ?? 0 },
  });
  for (const { row, column, grid, formula } of blocks)
    grid.forEach((line, r) =>
      line.forEach((cell, c) => {
        values[row + r]![column + c] = cell === '' ? null : cell;
        formulas[row + r]![column + c] = formula === undefined ? cell : r + c === 0 ? formula : null;
      }),
    );
  return {
    ...{ id: `id of ${name}`, name, visible: true, row: 0, column: 0, formulas, values },
    ...{ hiddenRows: [], hiddenColumns: [], merged: [] },
    tables: blocks.flatMap((block) =>
      block.table ? [{ ...areaOf(block), name: block.table, totals: false }] : [],
    ),
    spills: blocks.flatMap((block) => (block.formula && block.grid.flat().length > 1 ? [areaOf(block)] : [])),
  };
}

export function bookWith(...sheets: SheetCells[]): ReviewedBook {
  const reading = readBook({ sheets, names: [] });
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/**
 * An example as a workbook: a sheet for each table, and one for each answer that its functions give, which is called
 * as the function, with the number of the answer.
 */
export function exampleBook(content: PlanContent): ReviewedBook {
  const tables = planLayout(content, { suffix: '' }).sheets.flatMap((sheet) => sheet.tables);
  const grids = gridsOf(content);
  const inputs = tables.map(({ name, row, column }, i) =>
    sheetWith(`Sheet of ${name}`, [{ row, column, grid: grids[i]!, table: name }]),
  );
  const all = tables.map(({ name }) => `${name}[#All]`).join(',');
  const results = answersOf(grids).map(({ call, grid }, i) => {
    const given = call.given.map((each) =>
      each.flat().length > 1
        ? `{${each
            .flat()
            .map((word) => `"${String(word)}"`)
            .join(',')}}`
        : `"${String(each[0]?.[0] ?? '')}"`,
    );
    const formula = `=POOL.${call.name}(${[...given, all].join(',')})`;
    return sheetWith(`${call.name} ${i}`, [{ row: 2, column: 1, grid, formula }]);
  });
  return bookWith(...inputs, ...results);
}
