/** The workbench keeps work: what is typed is there after a reload, and what is saved is what is opened again. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { type Book } from '../../src/file/book/book';
import { bookOfLayout } from '../../src/file/bookOfLayout';
import { readBook } from '../../src/file/readBook';
import { writeBook } from '../../src/file/writeBook';
import { southwark } from '../../src/workbook/examples/southwark';
import { planLayout } from '../../src/workbook/planLayout';
import { until, Workbench } from './workbench';

const folder = mkdtempSync(join(tmpdir(), 'poolbook-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const NAME = 'Southwark.xlsx';
const FREE = { sheet: 'Funding', address: 'A30' };
const UP_TO_DATE = /^Up to date/;

/** A plan of streams alone, with a chart of them: it opens in a quarter of the time that a whole example takes. */
function small(): Uint8Array {
  const { names, sheets, ...layout } = planLayout(southwark, { suffix: '' });
  const on = ['Start', 'Partners', 'Funding'];
  const chart = sheets.find(({ name }) => name === 'What if')!.charts![0]!;
  const ofStreams = { ...chart, of: { row: 3, column: 2, rows: 3, columns: 2 } };
  return writeBook(
    bookOfLayout({
      ...layout,
      opens: 'Funding',
      names: names.filter(({ sheet }) => on.includes(sheet)),
      sheets: sheets
        .filter(({ name }) => on.includes(name))
        .map((sheet) => (sheet.name === 'Funding' ? { ...sheet, charts: [ofStreams] } : sheet)),
    }),
  );
}

/** In a browser that lets no page pick files, saving is a download and opening an input. */
const withoutPickers = (page: Page) => {
  // from now on a chooser of files is the test's: to be asked only beside the key, a busy browser may be too late
  page.on('filechooser', () => undefined);
  return page.addInitScript(() => {
    Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });
};
const withoutStorage = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse });
  });
const ready = ({ pane }: Workbench) => pane.getByRole('status').filter({ hasText: UP_TO_DATE }).waitFor();
const title = async ({ page }: Workbench, says: string) => {
  await until(
    () => page.title(),
    (shown) => shown.includes(says),
  );
};

/** Waits until a cell holds a value, also while the pane that is asked is being loaded. */
const holds = (workbench: Workbench, value: string) =>
  until(
    () => workbench.excel.value(FREE).catch(() => undefined),
    (found) => found === value,
  );

async function save({ page }: Workbench): Promise<Book & { readonly file: string }> {
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const download = await downloading;
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return { ...readBook(readFileSync(file)), file };
}

async function drop({ page }: Workbench, content: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ bytes, name }) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([Uint8Array.from(bytes)], name));
      return dropped;
    },
    { bytes: [...content], name: NAME },
  );
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('#sheet', event, { dataTransfer: transfer });
}

async function openFile(workbench: Workbench, file: string): Promise<void> {
  const { page } = workbench;
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await choosing).setFiles(file);
}

describe('what is typed', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ path: '/?empty', prepare: withoutPickers });
    await workbench.pane.getByRole('status').filter({ hasText: 'No plan in this workbook' }).waitFor();
    await drop(workbench, small());
    await ready(workbench);
  });
  afterAll(() => workbench.close());
  afterEach(() => expect(workbench.problems.splice(0)).toEqual([]));

  test('into a workbook that was dropped on the page is kept in the browser, and is there when the page is loaded again', async () => {
    expect(await workbench.page.title()).toBe(`${NAME} – Poolbook`);
    await workbench.type(FREE, 'not to be lost');
    await title(workbench, `${NAME}, kept in this browser`);
    await workbench.page.reload();
    await ready(workbench);
    expect(await workbench.excel.value(FREE)).toBe('not to be lost');
    await title(workbench, 'kept in this browser');
  });

  test('is recovered on the next visit, charts included', async () => {
    await workbench.page.goto(new URL('/', workbench.page.url()).href);
    await ready(workbench);
    await workbench.page.getByText(`${NAME} was recovered as you left it on`).waitFor();
    expect(await workbench.excel.value(FREE)).toBe('not to be lost');
    await workbench.goTo({ sheet: 'Funding', address: 'A1' });
    await workbench.page.locator('.charts svg').first().waitFor();
  });

  test('is in the file that is saved, and in the workbook when the file is opened again', async () => {
    await workbench.goTo(FREE);
    const saved = await save(workbench);
    await title(workbench, `${NAME}, saved`);
    expect([...saved.sheets.find(({ name }) => name === 'Funding')!.cells.values()]).toContainEqual(
      expect.objectContaining({ value: 'not to be lost' }),
    );
    await workbench.type(FREE, 'changed since');
    await title(workbench, 'kept in this browser');
    await openFile(workbench, saved.file);
    await ready(workbench);
    await holds(workbench, 'not to be lost');
  });

  test('stays in the list of recent workbooks when another is opened', async () => {
    await workbench.page.getByRole('button', { name: 'File', exact: true }).click();
    await workbench.page.getByRole('menuitem', { name: 'Recent' }).click();
    await workbench.page.getByRole('menuitem', { name: /^Southwark.xlsx, not saved as a file/ }).click();
    await holds(workbench, 'changed since');
    await ready(workbench);
  });

  test('gives way to a workbook that is dropped on the page', async () => {
    await drop(workbench, small());
    await holds(workbench, '');
    await title(workbench, NAME);
    await ready(workbench);
  });
});

test('where the browser keeps nothing, work goes on, that is said, and closing the page asks', async () => {
  const workbench = await Workbench.open({ path: '/?empty', prepare: withoutStorage });
  await workbench.pane.getByRole('status').filter({ hasText: 'No plan in this workbook' }).waitFor();
  const { page } = workbench;
  await workbench.type({ sheet: 'Sheet1', address: 'A1' }, 'in this page only');
  await page.getByRole('alert').filter({ hasText: 'This browser keeps nothing for this page' }).waitFor();
  expect(await page.title()).toBe('Book1.xlsx, not saved – Poolbook');
  const asked = page.waitForEvent('dialog');
  const leaving = page.reload().catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await leaving;
  const told = workbench.problems.filter((problem) => !/^error: SecurityError/.test(problem)); // office.js itself
  expect(told).toEqual([]);
  await workbench.close();
});
