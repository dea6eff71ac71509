/** What Excel would say of the workbook, asked through office.js in the pane's frame. */
import { type Frame } from 'playwright-core';

export type CellValue = string | number | boolean;

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

  async value(sheet: string, address: string): Promise<CellValue | undefined> {
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

  /** The range of a table with its sheet, headings included. */
  async tableAddress(name: string): Promise<string> {
    return (await this.frame()).evaluate(
      (table) =>
        (window as unknown as PaneWindow).Excel.run(async (context) => {
          const range = context.workbook.tables.getItem(table).getRange();
          range.load('address');
          await context.sync();
          return range.address;
        }),
      name,
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
