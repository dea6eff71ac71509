/** The workbench as a spreadsheet that people work in: what they type, paste, sort and rename. */
import { type FUniver } from '@univerjs/core/facade';
import { type Place } from './excelInPane';
import { until, Workbench } from './workbench';

describe('the workbench as a spreadsheet', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ path: '/?empty' });
    await workbench.pane.getByRole('status').filter({ hasText: 'No plan in this workbook' }).waitFor();
    await workbench.excel.addTables([
      [
        ['Grant', '2010/11'],
        ['Sure Start', 30],
        ['ABG', 10],
        ['', ''],
      ],
    ]);
  });
  afterAll(() => workbench.close());
  afterEach(() => expect(workbench.problems.splice(0)).toEqual([]));

  const at = (address: string): Place => ({ sheet: 'Grant', address });
  const value = (address: string) => workbench.excel.value(at(address));
  const names = async () => {
    const { values } = await workbench.excel.cells('Grant', 'A2:A6');
    return values.flat();
  };
  /** Where a cell is on the screen: its right lower corner. */
  const cornerOf = (address: string) =>
    workbench.page.evaluate((cell) => {
      const { api } = (window as unknown as { workbench: { api: FUniver } }).workbench;
      const { endX, endY } = api.getActiveWorkbook()!.getActiveSheet().getRange(cell).getCell();
      const { x, y } = document.querySelector('canvas[id^=univer-sheet-main]')!.getBoundingClientRect();
      return { x: x + endX, y: y + endY };
    }, address);

  /** Scrolls the grid back to its first cell. */
  const backToLeft = () =>
    workbench.page.evaluate(() => {
      const { api } = (window as unknown as { workbench: { api: FUniver } }).workbench;
      api.getActiveWorkbook()!.getActiveSheet().scrollToCell(0, 0);
    });

  // in the harsh mode Excel is of the United States, where it is 4 January
  const [meaning, expected] = process.env.POOLBOOK_HARSH ? ['4 January', 46026] : ['1 April', 46113];
  test(`01/04/2026 is ${meaning}`, async () => {
    await workbench.type(at('F1'), '01/04/2026');
    await until(
      () => value('F1'),
      (day) => day === expected,
    );
  });

  test('a formula is typed letter by letter, with no error on the way and no raw key on the screen', async () => {
    await workbench.type(at('F2'), '=SUM(Table1[2010/11])+LET(x,B2,x*2)');
    await workbench.type(at('F3'), '=POOL.APPORTION(100,B2:B3');
    const words = await workbench.page.locator('body').innerText();
    expect(words).not.toMatch(/sheets-[a-z-]+\.|univer\./);
  });

  test('a block pasted over the blank last row makes the table as long as it is', async () => {
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.page.evaluate(() => navigator.clipboard.writeText('Carers\t20\nPlay\t5'));
    await workbench.goTo(at('A4'));
    await workbench.page.keyboard.press('Control+v');
    await until(
      async () => (await workbench.excel.table('Table1')).values.length,
      (rows) => rows === 5,
    );
  });

  test('the menu of a heading sorts the table', async () => {
    await workbench.goTo(at('A1'));
    const { x, y } = await cornerOf('B1');
    await workbench.page.mouse.click(x - 10, y - 10);
    await workbench.page.getByRole('button', { name: 'Ascending' }).click();
    expect(await until(names, ([first]) => first === 'Play')).toEqual([
      'Play',
      'ABG',
      'Carers',
      'Sure Start',
      '',
    ]);
  });

  test('F9 calculates when calculation is manual', async () => {
    await workbench.type(at('F5'), '=B2*2');
    await until(
      () => value('F5'),
      (double) => double === 10,
    );
    await workbench.page.getByLabel('Calculation').selectOption('Manual');
    await workbench.type(at('B2'), '7');
    await until(
      () => value('B2'),
      (amount) => amount === 7,
    );
    expect(await value('F5')).toBe(10);
    await workbench.goTo(at('F5'));
    await workbench.page.keyboard.press('F9');
    await until(
      () => value('F5'),
      (double) => double === 14,
    );
    await workbench.page.getByLabel('Calculation').selectOption('Automatic');
  });

  test('a table is renamed from the menu of its cells', async () => {
    await workbench.excel.write(at('F2'), [['=SUM(Table1[2010/11])']]);
    await workbench.goTo(at('A3'));
    await backToLeft();
    const { x, y } = await cornerOf('A3');
    workbench.page.once('dialog', (dialog) => void dialog.accept('Grants'));
    await workbench.page.mouse.click(x - 20, y - 8, { button: 'right' });
    await workbench.page.getByText('Rename table', { exact: true }).click();
    await until(
      async () => (await workbench.excel.cells('Grant', 'F2')).formulas[0]![0],
      (formula) => String(formula).includes('Grants['),
    );
  });
});
