/** The workbench in a browser, with the verbs of a person who sits before it. */
import { type Browser, type Frame, type FrameLocator, type Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { startServer, type Server } from './server';

/** Long enough for a slow machine; what is asserted about speed is measured apart. */
export const PATIENCE = 20_000;

type CellValue = string | number | boolean;
/** Excel's own objects as far as the verbs below need them, evaluated in the pane's frame. */
interface RangeProxy {
  values: CellValue[][];
  formulas: CellValue[][];
  load(names: string): void;
}
interface ExcelInTheFrame {
  Excel: {
    run<T>(
      batch: (context: {
        workbook: {
          worksheets: { getItem(name: string): { getRange(address: string): RangeProxy } };
          getSelectedRange(): { address: string; load(names: string): void };
        };
        sync(): Promise<void>;
      }) => Promise<T>,
    ): Promise<T>;
  };
}
interface GridInThePage {
  workbench: {
    api: {
      getActiveWorkbook(): {
        getSheetByName(
          name: string,
        ): { activate(): void; getRange(address: string): { activate(): void } } | null;
      };
    };
  };
}

export class Workbench {
  /** Console errors and warnings, failed and foreign requests, breaches of the page's policy. */
  readonly problems: string[] = [];

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open({ path = '/', forcedColours = false } = {}): Promise<Workbench> {
    const server = await startServer();
    const browser = await launchBrowser();
    const page = await browser.newPage({
      viewport: { width: 1440, height: 860 },
      locale: 'en-GB',
      forcedColors: forcedColours ? 'active' : 'none',
    });
    page.setDefaultTimeout(PATIENCE);
    const workbench = new Workbench(server, browser, page);
    workbench.watchForProblems();
    await page.goto(server.address + path);
    return workbench;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.stop();
  }

  get address(): string {
    return this.server.address;
  }
  get pane(): FrameLocator {
    return this.page.frameLocator('#pane-frame');
  }
  /** The pane's document itself, for measuring and for calling Excel in it. */
  async paneFrame(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector('#pane-frame')).contentFrame();
    if (!frame) throw new Error('The pane has no document.');
    return frame;
  }

  /** Shows a sheet and puts the cursor on a cell, ready for typing. */
  async goTo(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(
      ([name, cell]) => {
        const found = (window as unknown as GridInThePage).workbench.api
          .getActiveWorkbook()
          .getSheetByName(name!);
        if (!found) throw new Error(`There is no sheet ${name}.`);
        found.activate();
        found.getRange(cell!).activate();
      },
      [sheet, address],
    );
    await this.page
      .locator('#sheet canvas')
      .first()
      .focus()
      .catch(() => undefined);
    await this.page.waitForTimeout(200); // the grid moves its editor to the cell
  }

  /** Types into a cell as a person does, and presses Enter. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.goTo(sheet, address);
    await this.page.keyboard.type(text, { delay: 10 });
    await this.page.keyboard.press('Enter');
  }

  /** What Excel would say that a cell holds, asked through office.js in the pane's frame. */
  async cells(sheet: string, address: string): Promise<{ values: CellValue[][]; formulas: CellValue[][] }> {
    const frame = await this.paneFrame();
    return frame.evaluate(
      ([name, cell]) =>
        (window as unknown as ExcelInTheFrame).Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name!).getRange(cell!);
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
    const frame = await this.paneFrame();
    return frame.evaluate(() =>
      (window as unknown as ExcelInTheFrame).Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('address');
        await context.sync();
        return range.address;
      }),
    );
  }

  /** Milliseconds until something holds. */
  async timed(until: () => Promise<unknown>): Promise<number> {
    const start = performance.now();
    await until();
    return Math.round(performance.now() - start);
  }

  private watchForProblems(): void {
    const { page, problems, server } = this;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        problems.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${server.address}/`) && !/^(data|blob|about):/.test(url))
        problems.push(`request to another host: ${url}`);
    });
  }
}
