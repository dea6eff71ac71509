import { faultsOf } from './axe';
import { until, Workbench } from './workbench';

const POOL = 'E By line, ring-fenced';
const RESPITE = 861_200.1;

describe('the page of a pool in the workbench', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ path: '/?example=shared-overspend' });
  });
  afterAll(() => workbench.close());
  afterEach(() => expect(workbench.problems.splice(0)).toEqual([]));

  const pane = () => workbench.pane;
  const poolRow = (name: string) =>
    pane().getByRole('list', { name: 'Pools' }).getByRole('button').filter({ hasText: name });
  const settlement = () => pane().getByRole('table', { name: /^What if the outturn were/ });
  /** Share, liability, paid and due of one row, to the penny. */
  const toThePenny = (who: string) =>
    settlement()
      .getByRole('rowgroup')
      .filter({ has: pane().getByRole('rowheader', { name: who, exact: true }) })
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent));
  const whenSettled = (who: string, figures: readonly string[]) =>
    until(
      () => toThePenny(who),
      (now) => now.join() === figures.join(),
    );
  const field = (line: string) => pane().getByRole('textbox', { name: line });
  const respite = () => workbench.excel.cellOf('Outturns', '2006/07', 'Respite care in E');
  /** The rows of a settlement on a sheet by who they are of. */
  const onSheet = async (sheet: string) =>
    new Map(
      (await workbench.excel.spill(sheet, '=POOL.SETTLEMENT(')).map(([who, ...amounts]) => [
        who,
        amounts.slice(0, 5),
      ]),
    );

  test('opens from the list of pools and settles the year line by line', async () => {
    await poolRow(POOL).click();
    await pane().getByRole('heading', { name: POOL }).waitFor();
    await whenSettled('Council', ['£46,700.10', '£1,296,700.10', '£1,250,000.00', '£46,700.10']);
    await whenSettled('Total', ['£88,417.63', '£2,338,417.63', '£2,042,500.00', '£295,917.63']);
  });

  test('follows an outturn that is changed in the grid, and its undoing', async () => {
    await workbench.type(await respite(), '871200.10');
    await whenSettled('Council', ['£56,700.10', '£1,306,700.10', '£1,250,000.00', '£56,700.10']);
    await workbench.undo();
    await whenSettled('Council', ['£46,700.10', '£1,296,700.10', '£1,250,000.00', '£46,700.10']);
    expect(await workbench.excel.value(await respite())).toBe(RESPITE);
  });

  test('settles at a figure that is tried, which stands nowhere in the workbook', async () => {
    await field('Respite care · Council').fill('£851,200.10');
    await whenSettled('Council', ['£36,700.10', '£1,286,700.10', '£1,250,000.00', '£36,700.10']);
    expect(await workbench.excel.value(await respite())).toBe(RESPITE);
  });

  test('writes what was tried as a sheet of formulas, shows it, and it comes to the same', async () => {
    await pane().getByRole('button', { name: 'Write as a sheet' }).click();
    const selected = await until(
      () => workbench.excel.selection(),
      (address) => address.includes('E By line'),
    );
    const sheet = /^'?(.*?)'?!/.exec(selected)![1]!;
    const rows = await until(
      () => onSheet(sheet),
      (found) => found.has('Total'),
    );
    expect(rows.get('Total')).toEqual([2250000, 78417.63, 2328417.63, 2042500, 285917.63]);
    expect(rows.get('Council')).toEqual([1250000, 36700.1, 1286700.1, 1250000, 36700.1]);
    expect(await workbench.excel.value(await respite())).toBe(RESPITE);
  });

  test("writes the plan's own settlement over its own tables, beside a sheet that has its name", async () => {
    await pane().getByRole('button', { name: 'Back to the plan’s figures' }).click();
    await pane().getByRole('button', { name: 'Write as a sheet' }).click();
    const selected = await until(
      () => workbench.excel.selection(),
      (address) => address.includes('(2)'),
    );
    const sheet = /^'?(.*?)'?!/.exec(selected)![1]!;
    const rows = await until(
      () => onSheet(sheet),
      (found) => found.has('Total'),
    );
    expect(rows.get('Total')).toEqual([2250000, 88417.63, 2338417.63, 2042500, 295917.63]);
    const { formulas } = await workbench.excel.cells(sheet, 'A1:A10');
    expect(formulas.flat().join()).toContain('Outturns[#All]');
  });

  test('shows what the checks find about it; a click selects the cell', async () => {
    const host = await workbench.excel.cellOf('Pools', 'Host', POOL);
    await workbench.type(host, 'unknown');
    const finding = pane()
      .getByRole('list', { name: 'What needs looking at?' })
      .getByRole('button')
      .filter({ hasText: /host/i })
      .first();
    await finding.waitFor();
    await workbench.goTo({ sheet: 'Start', address: 'A1' });
    await finding.click();
    await until(
      () => workbench.excel.selection(),
      (address) => address === `${host.sheet}!${host.address}`,
    );
    await workbench.undo();
    await finding.waitFor({ state: 'detached' });
  });

  test('has no fault that axe finds', async () => {
    expect(await faultsOf(await workbench.paneDocument())).toEqual([]);
  });

  test('can be worked by keyboard alone', async () => {
    const { page } = workbench;
    const press = (key: string) => page.keyboard.press(key);
    const focused = async () => {
      const frame = await workbench.paneDocument();
      return frame.evaluate(() => document.activeElement?.textContent ?? '');
    };
    const isFocused = (words: RegExp) => until(focused, (text) => words.test(text));
    await pane().getByRole('button', { name: 'Back' }).focus();
    await press('Enter');
    await isFocused(/^E By line/);
    await press('ArrowDown');
    await isFocused(/^F Bands/);
    await press('Enter');
    await isFocused(/^Back$/);
    await whenSettled('Unallocated', ['£20,917.63', '£20,917.63', '£0.00', '£20,917.63']);
    const tried = field('Disabled children’s service');
    for (let stops = 0; !(await tried.evaluate((input) => input === document.activeElement)); stops++) {
      expect(stops).toBeLessThan(20);
      await press('Tab');
    }
    await press('Control+a');
    await page.keyboard.type('2,272,500');
    await whenSettled('Council', ['£22,500.00', '£1,272,500.00', '£1,250,000.00', '£22,500.00']);
    await press('Escape');
    await whenSettled('Unallocated', ['£20,917.63', '£20,917.63', '£0.00', '£20,917.63']);
    await press('Escape');
    await isFocused(/^F Bands/);
  });
});
