/** The workbench in a browser, with the verbs of a person who sits before it. */
import { type Browser, type Frame, type FrameLocator, type Page } from 'playwright-core';
import { connectBrowser } from './browser';
import { ExcelInPane, type Place } from './excelInPane';
import { sharedServer } from './server';

/** Long enough for a slow machine; what is asserted about speed is measured apart. */
export const PATIENCE = 120_000;

/** The grid's facade, which the page offers to whoever looks into it. */
interface GridWindow {
  workbench: { api: import('@univerjs/core/facade').FUniver };
}

/** The path with the ways in which Excel is to be harsh, where POOLBOOK_HARSH names them. */
const inHarshMode = (path: string): string => {
  const harsh = process.env.POOLBOOK_HARSH;
  return harsh === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}harsh=${harsh}`;
};

export class Workbench {
  /** Console errors and warnings, failed requests, requests to other hosts. */
  readonly problems: string[] = [];
  /** What Excel would say of the workbook. */
  readonly excel = new ExcelInPane(() => this.paneDocument());

  private clickedAt = 400;

  private constructor(
    private readonly address: string,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** @param prepare what is done to the page before it loads */
  static async open({
    path = '/?example=coventry',
    forcedColours = false,
    prepare = async (_page: Page): Promise<unknown> => undefined,
  } = {}): Promise<Workbench> {
    const address = sharedServer();
    const browser = await connectBrowser();
    const page = await browser.newPage({
      viewport: { width: 1440, height: 860 },
      locale: 'en-GB',
      forcedColors: forcedColours ? 'active' : 'none',
    });
    page.setDefaultTimeout(PATIENCE);
    const workbench = new Workbench(address, browser, page);
    workbench.watchForProblems();
    await prepare(page);
    await page.goto(address + inHarshMode(path));
    const pane = await workbench.paneDocument();
    await pane.waitForFunction(() => 'Excel' in window); // a test may ask Excel at once
    return workbench;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane-frame');
  }

  /** The pane's document itself. */
  async paneDocument(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector('#pane-frame')).contentFrame();
    if (!frame) throw new Error('The pane has no document.');
    return frame;
  }

  /** Picks an appearance, in which the pane opens again. */
  async wear(appearance: string): Promise<void> {
    const picked = this.page.locator(`input[value="${appearance}"]`);
    if (await picked.isChecked()) return;
    await (await this.paneDocument()).evaluate(() => document.body.toggleAttribute('data-gone', true));
    await picked.check();
    await this.pane.locator('body:not([data-gone])').getByRole('tab', { name: 'Plan' }).waitFor();
  }

  /** Shows a sheet, gives the grid the keyboard and puts the cursor on a cell. */
  async goTo({ sheet, address }: Place): Promise<void> {
    await this.clickGrid();
    await this.page.evaluate(
      async ([name, cell]) => {
        const { api } = (window as unknown as GridWindow).workbench;
        const book = api.getActiveWorkbook()!;
        const sheet = book.getSheetByName(name!);
        if (!sheet) throw new Error(`There is no sheet ${name}.`);
        const range = sheet.getRange(cell!);
        const isThere = () => {
          const [on, at] = [book.getActiveSheet().getSheetId(), book.getActiveCell()];
          return (
            on === sheet.getSheetId() &&
            at?.getRow() === range.getRow() &&
            at.getColumn() === range.getColumn()
          );
        };
        // the grid moves its editor to each cell that is selected, and the click may be answered after this
        do {
          let arrived = (): void => undefined;
          const moved = new Promise<void>((resolve) => {
            arrived = resolve;
          });
          const listening = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
            if (id === 'sheet.operation.set-activate-cell-edit' && isThere()) arrived();
          });
          sheet.activate();
          range.activate();
          // a cell that is still left by the click takes no other yet: then it is asked again
          await Promise.race([moved, new Promise((again) => setTimeout(again, 3000))]);
          listening.dispose();
          await new Promise(requestAnimationFrame);
        } while (!isThere());
      },
      [sheet, address],
    );
  }

  /** Types into a cell as a person does, and presses Enter. */
  async type(place: Place, text: string): Promise<void> {
    await this.goTo(place);
    await this.page.keyboard.type(text, { delay: 10 });
    await this.page.keyboard.press('Enter');
    while (!(await this.hasLeftCell())) await this.page.keyboard.press('Enter');
  }

  /** A busy grid may take Enter for a name that it proposes; a person sees that and presses it again. */
  private hasLeftCell(): Promise<boolean> {
    return this.page
      .waitForFunction(
        () => !(window as unknown as GridWindow).workbench.api.getActiveWorkbook()!.isCellEditing(),
        undefined,
        { timeout: 3000 },
      )
      .then(
        () => true,
        () => false,
      );
  }

  /** Opens the list of a cell that has one, and picks a word of it. */
  async pick(place: Place, word: string): Promise<void> {
    await this.goTo(place);
    const arrow = await this.page.evaluate((cell) => {
      const { api } = (window as unknown as GridWindow).workbench;
      const { endX, endY } = api.getActiveWorkbook()!.getActiveSheet().getRange(cell).getCell();
      const { x, y } = document.querySelector('canvas[id^=univer-sheet-main]')!.getBoundingClientRect();
      return { x: x + endX - 9, y: y + endY - 9 };
    }, place.address);
    await this.page.mouse.click(arrow.x, arrow.y);
    await this.page.getByText(word, { exact: true }).first().click();
  }

  /** Presses Enter and tells how many milliseconds later the pane's own document says a text, measured in the page. */
  async enterUntilPaneSays(text: string): Promise<number> {
    await this.page.evaluate((wanted) => {
      const { body } = document.querySelector('iframe')!.contentDocument!;
      const measured = new Promise<number>((resolve) => {
        const begin = () => {
          const begun = performance.now();
          new MutationObserver((_, observer) => {
            if (!body.textContent?.includes(wanted)) return;
            observer.disconnect();
            resolve(performance.now() - begun);
          }).observe(body, { subtree: true, childList: true, characterData: true });
        };
        window.addEventListener('keydown', begin, { capture: true, once: true });
      });
      Object.assign(window, { measured });
    }, text);
    await this.page.keyboard.press('Enter');
    return this.page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
  }

  /** Takes the last step back, as Ctrl+Z in the grid does. */
  async undo(): Promise<void> {
    await this.clickGrid();
    await this.page.keyboard.press('Control+z');
  }

  /** Gives the grid the keyboard. Two clicks at one place within half a second would open the cell there. */
  private async clickGrid(): Promise<void> {
    this.clickedAt = this.clickedAt === 400 ? 410 : 400;
    await this.page.getByTestId('grid').click({ position: { x: this.clickedAt, y: 500 } });
  }

  /** Gives a sheet another name by its tab. */
  async renameSheet(from: string, to: string): Promise<void> {
    await this.goTo({ sheet: from, address: 'A1' });
    const tab = this.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: from });
    await tab.dblclick();
    await tab.locator('[contenteditable="true"]').waitFor();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(to, { delay: 10 });
    await this.page.keyboard.press('Enter');
  }

  private watchForProblems(): void {
    const { page, problems, address } = this;
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
      if (!url.startsWith(`${address}/`) && !/^(data|blob|about):/.test(url))
        problems.push(`request to another host: ${url}`);
    });
  }
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

/** Reads again and again until what is read holds; half of the time it leaves the page alone. */
export async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (const end = Date.now() + PATIENCE; ;) {
    const asked = performance.now();
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`After ${PATIENCE} ms it is still ${JSON.stringify(value)}.`);
    await new Promise((wait) => setTimeout(wait, Math.max(50, performance.now() - asked)));
  }
}
