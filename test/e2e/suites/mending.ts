import { faultsOf } from '../axe';
import { until, type Workbench } from '../workbench';

/** Findings and forms with a keyboard alone, beside the grid that they change: Alderbrook with faults. */
export const mendedByKeyboard = (open: () => Workbench) =>
  describe('findings are mended and rows added by keyboard', () => {
    let workbench: Workbench;
    beforeAll(() => {
      workbench = open();
    });
    afterEach(() => expect(workbench.problems.splice(0)).toEqual([]));

    const pane = () => workbench.pane;
    const press = (key: string) => workbench.page.keyboard.press(key);
    const tab = (name: string) => pane().getByRole('tab', { name });
    const grant = () => workbench.excel.cellOf('Streams', '2026/27', 'Prevention Grant');
    const MEND = 'Set 2026/27 to £0: Prevention Grant is used after it ends';
    const mend = () => pane().getByRole('button', { name: MEND }).first();
    const focused = () => pane().locator(':focus');

    test('a mend is previewed and made, and one undo takes all of it back', async () => {
      await tab('Checks').focus();
      await press('Enter');
      await mend().focus();
      await press('Enter');
      await pane().getByRole('rowheader', { name: 'Prevention Grant, 2026/27' }).waitFor();
      expect(await faultsOf(await workbench.paneDocument())).toEqual([]);
      await press('Enter');
      await pane().getByRole('status').filter({ hasText: '2 cells are changed' }).waitFor();
      expect(await workbench.excel.value(await grant())).toBe('');
      await until(
        () => focused().textContent(),
        (title) => title === '2 errors and 5 warnings',
      );
      await workbench.undo();
      await mend().waitFor();
      expect(await workbench.excel.value(await grant())).toBe(250_000);
    });

    test('after going to a cell the keyboard is in the grid, and F6 goes back to the pane', async () => {
      const title = 'Learning disability does not add up';
      await pane().getByRole('button', { name: title, exact: true }).focus();
      await press('Enter');
      const total = await workbench.excel.cellOf('Pools', '2026/27', 'Learning disability');
      await until(
        () => workbench.excel.selection(),
        (address) => address === `${total.sheet}!${total.address}`,
      );
      await until(
        () => workbench.page.evaluate(() => document.activeElement?.tagName),
        (tag) => tag !== 'IFRAME',
      );
      await workbench.page.keyboard.type('31500000', { delay: 10 });
      await press('Enter');
      await pane().getByRole('button', { name: title, exact: true }).waitFor({ state: 'detached' });
      await press('F6');
      await until(
        () => workbench.page.evaluate(() => document.activeElement?.tagName),
        (tag) => tag === 'IFRAME',
      );
      await press('F6');
      await until(
        () => workbench.page.evaluate(() => document.activeElement?.tagName),
        (tag) => tag !== 'IFRAME',
      );
      await workbench.undo();
      const found = pane().getByRole('button', { name: title, exact: true });
      await found.focus();
      for (const inPane of [false, true]) {
        await press('F6');
        await until(
          () => workbench.page.evaluate(() => document.activeElement?.tagName === 'IFRAME'),
          (isIn) => isIn === inPane,
        );
      }
      await found.and(pane().locator(':focus')).waitFor();
    });

    test('a form adds a row and the name that is new, as one step to undo', async () => {
      const streams = async () => (await workbench.excel.table('Streams')).values.length;
      const before = await streams();
      await tab('Plan').focus();
      await press('Enter');
      await pane().getByRole('button', { name: 'Add: funding stream' }).focus();
      await press('Enter');
      await until(
        () => focused().textContent(),
        (title) => title === 'Add a funding stream',
      );
      await press('Tab');
      await workbench.page.keyboard.type('Police grant');
      await press('Tab');
      await workbench.page.keyboard.type('Alderbrook Police');
      await pane().getByText('New: it is added to Partners too.').waitFor();
      await pane().getByRole('textbox', { name: '2026/27' }).focus();
      await workbench.page.keyboard.type('46,000');
      await press('Enter');
      await pane()
        .getByRole('status')
        .filter({ hasText: 'The funding stream and a row for new names' })
        .waitFor();
      expect(await streams()).toBe(before + 1);
      expect(
        await workbench.excel.value(await workbench.excel.cellOf('Streams', '2026/27', 'Police grant')),
      ).toBe(46_000);
      await workbench.undo();
      await until(streams, (rows) => rows === before);
    });
  });
