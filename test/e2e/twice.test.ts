/** A click that is made two or three times at once does what one click does, at every button that writes. */
import { type Download, type Locator } from 'playwright-core';
import { THOROUGH } from '../thorough';
import { until, Workbench } from './workbench';

/** The pane's Excel, and the stand-in that answers it. */
interface PaneWindow {
  Excel: typeof Excel;
}
interface GridWindow {
  poolbookHost: { log: () => void; quiet(): Promise<void> };
}

/** What is clicked so often at once that the page has had no time to draw in between. */
const CLICKS: readonly (readonly [often: string, times: number])[] = [
  ['three times', 3],
  ...(THOROUGH ? ([['twice', 2]] as const) : []),
];
/** A second write would begin before Excel has been asked nothing for so long, in milliseconds. */
const SILENCE = 200;

let workbench: Workbench;
const downloads: Download[] = [];
const button = (name: string | RegExp) =>
  workbench.pane.getByRole('button', { name, exact: typeof name === 'string' });
const field = (name: string | RegExp) => workbench.pane.getByRole('textbox', { name });
const tab = (name: string) => workbench.pane.getByRole('tab', { name }).click();
const said = (words: RegExp) =>
  until(
    async () => (await workbench.pane.getByRole('status').allTextContents()).join(' '),
    (shown) => words.test(shown),
  );

/** What the workbook holds that a click could double. */
const counts = async () =>
  (await workbench.paneDocument()).evaluate(() =>
    (window as unknown as PaneWindow).Excel.run(async (context) => {
      const { worksheets, tables, customXmlParts, settings } = context.workbook;
      worksheets.load('items/name');
      tables.load('items/name');
      customXmlParts.load('items/id');
      settings.load('items/key,items/value');
      await context.sync();
      const ranges = tables.items.map((table) => table.getRange().load('values'));
      await context.sync();
      const filled = (row: readonly unknown[]) => row.some((cell) => cell !== '');
      return {
        sheets: worksheets.items.map(({ name }) => name),
        rows: Object.fromEntries(
          tables.items.map(({ name }, at) => [name, ranges[at]!.values.filter(filled).length]),
        ),
        columns: Object.fromEntries(
          tables.items.map(({ name }, at) => [name, ranges[at]!.values[0]!.length]),
        ),
        parts: customXmlParts.items.length,
        kept: Object.fromEntries(
          settings.items.map(({ key, value }) => [key, Array.isArray(value) ? value.length : 1]),
        ),
      };
    }),
  );
type Counts = Awaited<ReturnType<typeof counts>>;

/** Resolves when the pane has asked nothing of Excel for a while: all that was clicked is over. */
const silence = () =>
  workbench.page.evaluate(
    (ms) =>
      new Promise<void>((resolve) => {
        const host = (window as unknown as GridWindow).poolbookHost;
        const over = () => {
          host.log = () => undefined;
          resolve(host.quiet());
        };
        let last = setTimeout(over, ms);
        host.log = () => {
          clearTimeout(last);
          last = setTimeout(over, ms);
        };
      }),
    SILENCE,
  );

/** Presses a button so often; says what was there before, and what is there when all of it is over. */
async function press(pressed: Locator, clickCount: number): Promise<[before: Counts, after: Counts]> {
  const before = await counts();
  await pressed.click({ clickCount });
  const was = JSON.stringify(before);
  // in the middle of a write a table may be gone between two questions, and asking takes the page from its work
  await until(
    async () => {
      await silence();
      return counts().catch(() => before);
    },
    (now) => JSON.stringify(now) !== was,
  );
  await silence();
  return [before, await counts()];
}
const moreSheets = ([before, after]: [Counts, Counts]) =>
  after.sheets.filter((name) => !before.sheets.includes(name));
const moreRows = ([before, after]: [Counts, Counts], table: string) =>
  after.rows[table]! - before.rows[table]!;
beforeAll(async () => {
  workbench = await Workbench.open({ path: '/?empty' });
  workbench.page.on('download', (file) => downloads.push(file));
  await button('Alderbrook, five faults').waitFor();
});
afterAll(() => workbench.close());
afterEach(() => {
  const told = workbench.problems.splice(0);
  // Fluent's slider asks for a style that Chromium is about to give up
  expect(told.filter((problem) => !problem.includes('slider-vertical'))).toEqual([]);
});

test('an example is opened once', async () => {
  const opened = await press(button('Alderbrook, five faults'), 3);
  await said(/Up to date · \d+ tables/);
  expect(moreSheets(opened).filter((name) => / ?2$/.test(name))).toEqual([]);
  expect(moreSheets(opened)).toContain('Funding');
});

test('a finding is mended once, and accepted once', async () => {
  await tab('Checks');
  const mends = workbench.pane.getByRole('button', {
    name: /^Set \d{4}\/\d{2} to £0: .* is used after it ends/,
  });
  await mends.first().click();
  await button(/^Change \d cells?$/).click({ clickCount: 2 });
  await said(/cells? (is|are) changed/);
  await silence();
  await workbench.undo();
  await mends.first().waitFor(); // one undo takes it all back: it was one step
  for (const [often, times] of CLICKS) {
    await button(/^Accept: /)
      .first()
      .click();
    await field('Why is this acceptable?').fill(`Looked at ${often}`);
    const [before, after] = await press(button(/^Accept( all \d+)?$/), times);
    const accepted = ({ kept }: Counts) => kept['Poolbook.acceptedChecks'] ?? 0;
    expect(accepted(after)).toBe(accepted(before) + 1);
  }
});

test('a row is added by its form once, and years once', async () => {
  await tab('Plan');
  for (const [often, times] of CLICKS) {
    await button('Add: funding stream').click();
    await field(/^Stream/).fill(`Grant ${often}`);
    expect(moreRows(await press(button('Add funding stream'), times), 'Streams')).toBe(1);
  }
  const columns = (counted: Counts) => counted.columns.Streams;
  const [three, four] = await press(button('Add 2028/29'), 2);
  expect(columns(four)).toBe(columns(three)! + 1);
  const [, five] = await press(button('Add 2029/30'), 3);
  expect(columns(five)).toBe(columns(three)! + 2);
});

test('rows beneath a table are taken in once', async () => {
  for (const [often, times] of CLICKS) {
    const { values } = await workbench.excel.table('Streams');
    const line = (name: string) =>
      values[0]!.map((heading) => (heading === 'Stream' ? name : heading === '2026/27' ? 100 : ''));
    const beneath = await workbench.excel.cellOf('Streams', 'Stream');
    await workbench.excel.write(beneath, [line(`North ${often}`), line(`South ${often}`)]);
    const taken = await press(button('Take 2 rows in'), times);
    expect(moreRows(taken, 'Streams')).toBe(2);
  }
});

test('a spreadsheet is added once', async () => {
  for (const [often, times] of CLICKS) {
    await button('Import a spreadsheet').click();
    const buffer = Buffer.from(`Stream,2026/27\nEast ${often},1\nWest ${often},2`);
    await workbench.pane
      .getByLabel('File to import')
      .setInputFiles({ name: `${often}.csv`, mimeType: 'text/csv', buffer });
    const [before, after] = await press(button(/^Add 2 rows/), times);
    const all = ({ rows }: Counts) => Object.values(rows).reduce((sum, count) => sum + count, 0);
    expect(all(after) - all(before)).toBe(2);
  }
});

test('a settlement is written once', async () => {
  await workbench.pane.getByRole('list', { name: 'Pools' }).getByRole('button').first().click();
  expect(moreSheets(await press(button('Write as a sheet'), 3))).toHaveLength(1);
  await button(/^(Back|Plan)$/)
    .first()
    .click();
});

test('a report is inserted once, and made as a document once', async () => {
  await tab('Report');
  expect(moreSheets(await press(button('Insert into workbook'), 3))).toHaveLength(1);
  await button('Word document').click({ clickCount: 2 });
  await said(/\.docx is saved/);
  await silence();
  expect(downloads).toHaveLength(1);
});

test('a version is saved once, signed off once and deleted once', async () => {
  await tab('Trace');
  await field('Your name or initials').fill('AB');
  for (const [often, times] of CLICKS) {
    await field('Save as a version named').fill(often);
    const [before, saved] = await press(button('Save version'), times);
    expect(saved.parts).toBe(before.parts + 1);
    await button('Sign off').click({ clickCount: times });
    const signed = workbench.pane.getByText(`${often} was signed off by AB`);
    await signed.first().waitFor();
    await silence();
    expect(await signed.count()).toBe(1);
    await button(`Delete ${often}`).click();
    const [full, deleted] = await press(button('Delete it'), times);
    expect(deleted.parts).toBe(full.parts - 1);
  }
});

test('a cell is ticked once, and evidence is attached to it once', async () => {
  for (const [at, [often, times]] of CLICKS.entries()) {
    await workbench.excel.select(await workbench.excel.cellOf('Streams', '2026/27', `North ${often}`));
    await button('Tick selected cells').click({ clickCount: times });
    await workbench.pane.getByText(at === 0 ? /^1 cell ticked/ : /^2 cells ticked/).waitFor();
    if (at === 0) await button('Explain the selected cell').click(); // then it follows the selection
    await button('Attach evidence').click();
    await field('Document').fill(`Grant letter ${often}`);
    await field('Page or paragraph').fill('2');
    await workbench.pane.getByRole('combobox', { name: 'Quality' }).selectOption('exact');
    expect(moreRows(await press(button('Attach'), times), 'Evidence')).toBe(1);
  }
});

test('a finding of the review is accepted once', async () => {
  await workbench.excel.write({ sheet: 'Loose', address: 'A1' }, [['=SUM(C:C)*17'], ['=SUM(D:D)*19']]);
  await button(/^Review (formulas|again)$/).click();
  for (const [often, times] of CLICKS) {
    await button(/^Accept /)
      .first()
      .click();
    await field(/right as it is/).fill(`It grows ${often}`);
    const [before, after] = await press(button('Accept').last(), times);
    const accepted = ({ kept }: Counts) => kept['Poolbook.acceptedFindings'] ?? 0;
    expect(accepted(after)).toBe(accepted(before) + 1);
  }
});

test('one audit report is inserted', async () => {
  await button(/^Recompute/).click();
  await workbench.pane.getByText(/agree to the penny/).waitFor();
  await button('Audit report').click();
  await workbench.pane.getByRole('region', { name: 'Audit report, as it will print' }).waitFor();
  expect(moreSheets(await press(button('Insert into workbook'), 3))).toHaveLength(1);
  await tab('Trace');
});

test('a formula is corrected once', async () => {
  const cut = '=POOL.CUT(A1:A3,200000,,B1:B3)';
  await workbench.excel.write({ sheet: 'Cuts', address: 'A1' }, [
    [100000, 75000],
    [150000, 25000],
    [50000, 25000],
  ]);
  await workbench.excel.write({ sheet: 'Cuts', address: 'E4' }, [[cut]]);
  await button('Cut £175,000 instead').click({ clickCount: 2 });
  await button('Cut £175,000 instead').waitFor({ state: 'detached' });
  await silence();
  const { formulas } = await workbench.excel.cells('Cuts', 'E4');
  expect(formulas).toEqual([[cut.replace('200000', '175000')]]);
  await workbench.undo();
  await until(
    async () => (await workbench.excel.cells('Cuts', 'E4')).formulas[0]![0],
    (formula) => formula === cut, // one undo takes it back: it was one step
  );
});

test('a formula that is built is inserted once', async () => {
  const cell = { sheet: 'Cuts', address: 'H20' };
  const formula = async () => (await workbench.excel.cells(cell.sheet, cell.address)).formulas[0]![0];
  await workbench.excel.select(cell);
  await tab('Plan');
  await button('Insert a formula').click();
  await button(/^POOL\.FUNDING/).click();
  await workbench.pane.getByRole('table', { name: 'Result' }).waitFor();
  await button('Insert').click({ clickCount: 3 });
  await said(/The formula is in Cuts!H20/);
  await silence();
  expect(await formula()).toMatch(/^=POOL\.FUNDING\("Base",/);
  await workbench.undo();
  await until(formula, (shown) => shown === ''); // it was one step
});

test('functions are entered again once', async () => {
  const before = await counts();
  await workbench.page.getByRole('button', { name: 'Repair', exact: true }).click({ clickCount: 3 });
  await said(/No cell shows #NAME\? for a function of Poolbook/);
  await silence();
  expect(await counts()).toEqual(before);
});

test('a scenario is saved once, beside those that are there', async () => {
  for (const [often, times] of CLICKS) {
    await tab('Scenarios');
    const addStep = button('Add a step');
    await addStep.waitFor();
    if ((await field('Save to the workbook as').count()) === 0) await addStep.click();
    await field('Save to the workbook as').fill(`Cut ${often}`);
    expect(moreRows(await press(button('Save scenario'), times), 'Scenarios')).toBe(1);
  }
});

test('a second plan is put beside the first once', async () => {
  await workbench.page.getByRole('button', { name: 'New plan', exact: true }).click({ clickCount: 2 });
  await field('Name of the plan').fill('Our plan');
  await button('Build the plan').click({ clickCount: 2 });
  const beside = moreSheets(await press(button('Add beside'), 3));
  expect(beside).toContain('Funding 2');
  expect(beside.filter((name) => name.endsWith(' 3'))).toEqual([]);
});

test('all sheets are copied as values once', async () => {
  await workbench.page.goto(new URL('/?empty', workbench.page.url()).href); // a few sheets are copied sooner
  await workbench.pane.getByRole('status').filter({ hasText: 'No plan in this workbook' }).waitFor();
  await workbench.excel.addTables([
    [
      ['Stream', '2010/11'],
      ['Grant', 100],
    ],
  ]);
  await tab('Report');
  const added = moreSheets(await press(button('Copy all sheets as values'), 3));
  expect(added.filter((name) => / \(values\)$/.test(name))).toEqual(added);
  expect(added).toContain('Formulas (values)');
});
