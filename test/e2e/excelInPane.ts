/** What Excel would say of the workbook, asked through office.js in the pane's frame. */
import { type Frame } from 'playwright-core';
import { type Grid } from '../../src/model/table/grid';

export type CellValue = string | number | boolean;

/** A cell of a sheet, such as K5. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}
interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: CellValue[][];
}

/** Rows and columns count from 0; columns end at Z. */
const addressOf = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;

/** Excel as the pane's document has it. Each verb below is evaluated there. */
interface PaneWindow {
  Excel: typeof Excel;
}

export class ExcelInPane {
  constructor(private readonly frame: () => Promise<Frame>) {}

  /** The values and formulas of a range. */
  async cells(sheet: string, address: string): Promise<{ values: CellValue[][]; formulas: CellValue[][] }> {
    return (await this.frame()).evaluate(
      ([name, cells]) =>
        (window as unknown as PaneWindow).Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name!).getRange(cells!);
          range.load('values,formulas');
          await context.sync();
          return { values: range.values, formulas: range.formulas };
        }),
      [sheet, address],
    );
  }

  async value({ sheet, address }: Place): Promise<CellValue | undefined> {
    return (await this.cells(sheet, address)).values[0]?.[0];
  }

  /** Address of the selected range with its sheet, such as `Funding!C3`. */
  async selection(): Promise<string> {
    return (await this.frame()).evaluate(() =>
      (window as unknown as PaneWindow).Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('address');
        await context.sync();
        return range.address;
      }),
    );
  }

  /** Selects a cell, as a click on it does. */
  async select({ sheet, address }: Place): Promise<void> {
    await (
      await this.frame()
    ).evaluate(
      ([name, cell]) =>
        (window as unknown as PaneWindow).Excel.run(async (context) => {
          const found = context.workbook.worksheets.getItem(name!);
          found.activate();
          found.getRange(cell!).select();
          await context.sync();
        }),
      [sheet, address],
    );
  }

  /** Writes cells from a place on, on a sheet that is new where there is none of its name, and selects the first. */
  async write({ sheet, address }: Place, formulas: readonly (readonly CellValue[])[]): Promise<void> {
    await (
      await this.frame()
    ).evaluate(
      ([name, cell, cells]) =>
        (window as unknown as PaneWindow).Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const found = worksheets.getItemOrNullObject(name);
          await context.sync();
          const first = (found.isNullObject ? worksheets.add(name) : found).getRange(cell);
          first.getResizedRange(cells.length - 1, cells[0]!.length - 1).formulas = cells;
          first.worksheet.activate();
          first.select();
          await context.sync();
        }),
      [sheet, address, formulas.map((row) => [...row])] as const,
    );
  }

  /** A table with its headings, and where its first heading stands, counted from 0. */
  async table(name: string): Promise<Block> {
    return (await this.frame()).evaluate(
      (table) =>
        (window as unknown as PaneWindow).Excel.run(async (context) => {
          const range = context.workbook.tables.getItem(table).getRange();
          range.load('values,rowIndex,columnIndex,worksheet/name');
          await context.sync();
          const { values, rowIndex: row, columnIndex: column, worksheet } = range;
          return { sheet: worksheet.name, row, column, values };
        }),
      name,
    );
  }

  /** The cell of a table under a heading, in the row that begins with a key; below the table without a key. */
  async cellOf(table: string, heading: string, key?: string): Promise<Place> {
    const { sheet, row, column, values } = await this.table(table);
    const down = key === undefined ? values.length : values.findIndex(([first]) => first === key);
    const across = values[0]!.indexOf(heading);
    if (down < 0 || across < 0) throw new Error(`The table ${table} has no ${heading} of ${key}.`);
    return { sheet, address: addressOf(row + down, column + across) };
  }

  /** What a formula spills, from its own cell on; found by how the formula begins. */
  async spill(sheet: string, begins: string): Promise<CellValue[][]> {
    const { formulas, values } = await this.cells(sheet, 'A1:AZ120');
    const row = formulas.findIndex((cells) => cells.some((cell) => String(cell).startsWith(begins)));
    const column = formulas[row]?.findIndex((cell) => String(cell).startsWith(begins)) ?? -1;
    if (column < 0) throw new Error(`No formula of ${sheet} begins with ${begins}.`);
    const below = values.slice(row).map((cells) => cells.slice(column));
    const end = below.findIndex((cells) => cells.every((cell) => cell === ''));
    return end < 0 ? below : below.slice(0, end);
  }

  /** Puts ranges on sheets of their own, each a table from A1 on; its first heading is the sheet's name. */
  async addTables(grids: readonly Grid[]): Promise<void> {
    await (
      await this.frame()
    ).evaluate(
      (ranges) =>
        (window as unknown as PaneWindow).Excel.run(async (context) => {
          for (const values of ranges) {
            const sheet = context.workbook.worksheets.add(String(values[0]![0]));
            const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]!.length);
            range.getRow(0).numberFormat = [values[0]!.map(() => '@')]; // 2010/11 is a year, not a day
            range.values = values;
            sheet.tables.add(range, true);
          }
          await context.sync();
        }),
      grids.map((grid) => grid.map((row) => row.map((cell) => cell ?? '') as CellValue[])),
    );
  }

  async deleteTable(name: string): Promise<void> {
    await (
      await this.frame()
    ).evaluate(
      (table) =>
        (window as unknown as PaneWindow).Excel.run(async (context) => {
          context.workbook.tables.getItem(table).delete();
          await context.sync();
        }),
      name,
    );
  }
}
