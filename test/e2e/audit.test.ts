import { LAID_OUT } from '../../src/workbook/layout/content';
import { faultsOf } from './axe';
import { expectWithin, TIMES_ARE_JUDGED } from './quick';
import { timed, until, Workbench } from './workbench';

/** Four formulas in each; 20,000 of them where times are judged. */
const ROWS = TIMES_ARE_JUDGED ? 5000 : 1500;
const FORMULAS = `${(4 * ROWS - 1).toLocaleString('en-GB')} formulas on 1 sheet`;
/** Milliseconds for all. */
const REVIEWED = 5000;

/** The grid's facade and Excel, as the page and the pane's document have them. */
interface Windows {
  workbench: { api: import('@univerjs/core/facade').FUniver };
  Excel: typeof Excel;
}

describe('an auditor before the example', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.pane
      .getByRole('status')
      .filter({ hasText: `Up to date · ${LAID_OUT.length} tables` })
      .waitFor();
    await workbench.pane.getByRole('tab', { name: 'Trace' }).click();
  });
  afterAll(() => workbench.close());
  afterEach(() => expect(workbench.problems.splice(0)).toEqual([]));

  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });
  const changes = async () => {
    await button(/^What changed since As published/).click();
    await workbench.pane.getByRole('heading', { name: /^Since As published/ }).waitFor();
    const again = button('Compare again');
    if (await again.isVisible()) await again.click();
    await again.waitFor({ state: 'detached' });
    return workbench.pane
      .getByRole('region', { name: 'What changed?' })
      .locator('ul:not([aria-label="Versions"]) li')
      .allTextContents();
  };
  const hashes = () => workbench.pane.getByText(/^[\da-f]{64}$/).allTextContents();
  const outcome = (words: RegExp) => workbench.pane.getByText(words).waitFor();
  const sureStart = () => workbench.excel.cellOf('Streams', 'Undated', 'General Sure Start Grant');

  test('a version is kept, and rows that are inserted and sorted and a sheet that is moved change nothing', async () => {
    await workbench.pane.getByRole('textbox', { name: 'Save as a version named' }).fill('As published');
    await button('Save version').click();
    await button('Delete As published').waitFor();
    expect(await changes()).toEqual([]);
    await workbench.page.evaluate(() => {
      const { api } = (window as unknown as Windows).workbench;
      const book = api.getActiveWorkbook()!;
      const services = book.getSheetByName('Services')!;
      services.activate();
      services.insertRowsBefore(1, 2);
      book.moveSheet(services, 0);
    });
    await (
      await workbench.paneDocument()
    ).evaluate(() =>
      (window as unknown as Windows).Excel.run(async (context) => {
        const body = context.workbook.tables.getItem('Streams').getDataBodyRange().load('values');
        await context.sync();
        body.values = [...body.values].reverse();
        await context.sync();
      }),
    );
    expect((await workbench.excel.table('Streams')).values[1]![0]).toBe("Children's Fund");
    expect(await changes()).toEqual([]);
  });

  test('a renamed stream and one penny are reported, with the total', async () => {
    await workbench.type(await sureStart(), '3956465.01');
    await workbench.type(
      await workbench.excel.cellOf('Streams', 'Stream', 'KS3 Behaviour and Attendance'),
      'KS3 Behaviour',
    );
    const told = await changes();
    expect(told).toEqual([
      'Funding, undated: £5,459,429 → £5,459,429.01 (+£0.01).',
      'KS3 Behaviour was called KS3 Behaviour and Attendance.',
      'General Sure Start Grant: Undated £3,956,465 → £3,956,465.01 (+£0.01).',
      'KS3 Behaviour and Attendance for Behaviour: Source still says KS3 Behaviour and Attendance, which has another name now.',
    ]);
  });

  test('the certificate holds to the penny; one penny of an input gives another hash', async () => {
    await button('Recompute the plan').click();
    await outcome(/compared: all agree to the penny\.$/);
    const before = await hashes();
    await workbench.type(await sureStart(), '3956465.02');
    await outcome(/The workbook has changed since\.$/);
    await button('Recompute again').click();
    await outcome(/compared: all agree to the penny\.$/);
    const after = await hashes();
    expect(before).toHaveLength(2);
    expect(after.filter((hash) => before.includes(hash))).toEqual([]);
  });

  test('what stands in the way of a result is told with its cell', async () => {
    const { formulas } = await workbench.excel.cells('Funding', 'A1:Z60');
    const row = formulas.findIndex((cells) =>
      cells.some((cell) => String(cell).startsWith('=POOL.FUNDING(')),
    );
    const column = formulas[row]!.findIndex((cell) => String(cell).startsWith('=POOL.FUNDING('));
    const letter = (at: number) => String.fromCharCode(65 + at);
    await workbench.type({ sheet: 'Funding', address: `${letter(column + 3)}${row + 2}` }, '1');
    await button('Recompute again').click();
    await button(
      new RegExp(`^Funding!${letter(column)}${row + 1} is not recomputed.*POOL\\.FUNDING: it shows #SPILL!`),
    ).waitFor();
    await workbench.undo();
    await until(
      async () => (await workbench.excel.spill('Funding', '=POOL.FUNDING('))[0]![0],
      (heading) => heading === 'Stream',
    );
  });

  test('the audit report stands as a sheet of its own', async () => {
    await button('Audit report').click();
    await workbench.pane.getByRole('region', { name: 'Audit report, as it will print' }).waitFor();
    await button('Insert into workbook').click();
    const sheet = await until(
      () => workbench.excel.selection().then((address) => address.split('!')[0]!.replaceAll("'", '')),
      (name) => name.startsWith('Audit report'),
    );
    const { values } = await workbench.excel.cells(sheet, 'A1:D200');
    expect(values.map(([first]) => first)).toContain('As published');
    expect(values.flat()).toContain('KS3 Behaviour was called KS3 Behaviour and Attendance.');
    await workbench.pane.getByRole('tab', { name: 'Trace' }).click();
  });

  test('axe finds no fault in any of it', async () => {
    expect(await faultsOf(await workbench.paneDocument())).toEqual([]);
  });
});

describe('a workbook of thousands of formulas without any table of ours', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ path: '/?empty' });
    await workbench.pane.getByRole('button', { name: 'review the formulas' }).click();
    await (
      await workbench.paneDocument()
    ).evaluate(
      (rows) =>
        (window as unknown as Windows).Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          const lines = Array.from({ length: rows }, (_, r) => [
            r,
            `=A${r + 1}*$G$1`,
            `=IF(B${r + 1}>0,B${r + 1}+A${r + 1},0)`,
            `=C${r + 1}-B${r + 1}`,
            `=ROUND(D${r + 1},2)`,
          ]);
          sheet.getRange('G1').values = [[2]];
          sheet.getRange(`A1:E${rows}`).formulas = lines;
          sheet.getRange('C750').values = [[17]];
          await context.sync();
        }),
      ROWS,
    );
  });
  afterAll(() => workbench.close());
  afterEach(() => expect(workbench.problems.splice(0)).toEqual([]));

  test('is reviewed soon, with progress, and its one fault is found', async () => {
    const { pane } = workbench;
    const begin = pane.getByRole('button', { name: 'Review formulas' });
    await begin.waitFor();
    const milliseconds = await timed(async () => {
      await begin.click();
      await pane.getByRole('tabpanel').getByRole('progressbar').waitFor();
      await pane.getByText(FORMULAS).waitFor();
    });
    console.info(`${FORMULAS} reviewed ${milliseconds} ms after the click`);
    expectWithin(milliseconds, REVIEWED);
    await pane.getByRole('button', { name: /C750 holds the number 17/ }).waitFor();
  });

  test('is left off when it is stopped', async () => {
    const { pane } = workbench;
    await workbench.type({ sheet: 'Sheet1', address: 'C750' }, '=IF(B750>0,B750+A750,0)');
    // the grid shares its thread with the page, so that a click from outside would come too late
    await (
      await workbench.paneDocument()
    ).evaluate(() => {
      const press = (words: string) =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[role="tabpanel"] [role="progressbar"]')) return;
        observer.disconnect();
        press('Stop');
      }).observe(document.body, { subtree: true, childList: true });
      press('Review again');
    });
    await pane.getByRole('tabpanel').getByRole('progressbar').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Review again' }).waitFor();
    // what was found before stands: to the end it would have found the formula that is back
    await pane.getByText(FORMULAS).waitFor();
  });
});
