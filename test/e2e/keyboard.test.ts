import { type Locator } from 'playwright-core';
import { until, Workbench } from './workbench';

/** More stops than any screen has. */
const STOPS = 160;

const TABS = ['Plan', 'Scenarios', 'Checks', 'Trace', 'Report'] as const;

/** What a finance officer does in the pane, from the grid on, with a keyboard alone. Findings and forms: see mending. */
describe('every task by keyboard', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ path: '/?example=alderbrook' });
    await pane().getByRole('status').filter({ hasText: /Up to date · \d+ tables/ }).waitFor(); // prettier-ignore
    await toPane();
  });
  afterAll(() => workbench.close());
  afterEach(() => {
    const told = workbench.problems.splice(0);
    // Fluent's slider asks for a style that Chromium is about to give up
    expect(told.filter((problem) => !problem.includes('slider-vertical'))).toEqual([]);
  });

  const pane = () => workbench.pane;
  const press = (key: string) => workbench.page.keyboard.press(key);
  const type = (text: string) => workbench.page.keyboard.type(text);
  const button = (name: string | RegExp) => pane().getByRole('button', { name, exact: true });
  const status = (text: string | RegExp) => pane().getByRole('status').filter({ hasText: text }).waitFor();
  const sheets = () =>
    workbench.page.evaluate(() => {
      const { api } = (window as unknown as { workbench: { api: import('@univerjs/core/facade').FUniver } })
        .workbench;
      return api
        .getActiveWorkbook()!
        .getSheets()
        .map((sheet) => sheet.getSheetName());
    });

  /** What writes rows shows them, with the keyboard in the grid: F6 goes back. */
  const toPane = async () => {
    const place = () => workbench.page.evaluate(() => document.activeElement?.tagName);
    await until(place, (tag) => tag !== 'IFRAME');
    await press('F6');
    await until(place, (tag) => tag === 'IFRAME');
  };

  /** Goes on by Tab, or back by Shift+Tab where it has passed it, until something has the keyboard. */
  const reach = async (what: Locator) => {
    const isBehind = await what
      .first()
      .evaluate((it) => (it.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING) > 0); // prettier-ignore
    const has = () => what.and(pane().locator(':focus')).count();
    for (let stops = 0; (await has()) === 0; stops++) {
      if (stops > STOPS) throw new Error(`The keyboard does not come to ${String(what)}.`);
      await press(isBehind ? 'Shift+Tab' : 'Tab');
    }
  };
  /** Goes to the tabs, along them, and opens one. */
  const show = async (name: (typeof TABS)[number]) => {
    const selected = pane().getByRole('tab', { selected: true });
    const from = TABS.findIndex((each) => each === name) - (await selectedTab());
    await reach(selected);
    for (let step = 0; step < Math.abs(from); step++) await press(from > 0 ? 'ArrowRight' : 'ArrowLeft');
    await press('Enter');
    await until(selectedTab, (at) => TABS[at] === name);
  };
  const selectedTab = async () => {
    const words = (await pane().getByRole('tab', { selected: true }).textContent()) ?? '';
    return TABS.findIndex((each) => words.startsWith(each));
  };

  const scenarios = () => pane().getByRole('combobox', { name: 'Scenario', exact: true });
  const picked = () => scenarios().evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text);

  test('a scenario is drafted, saved and picked, and Base picked again', async () => {
    await show('Scenarios');
    await reach(button('Add a step'));
    await press('Enter');
    await pane().getByRole('region', { name: 'Which commitments hold?' }).waitFor();
    await reach(pane().getByRole('textbox', { name: 'Percent' }));
    await press('Control+a');
    await type('12');
    await reach(pane().getByRole('textbox', { name: 'Save to the workbook as' }));
    await type('By hand');
    await reach(button('Save scenario'));
    await press('Enter');
    await until(picked, (name) => name === 'By hand');
    const names = (await workbench.excel.table('Scenarios')).values.map(([name]) => name);
    expect(names).toContain('By hand');
    await toPane();
    await reach(scenarios());
    await type('Base');
    await until(picked, (name) => name === 'Base');
  });

  test('a pool is opened, another outturn tried, and its settlement written as a sheet', async () => {
    await show('Plan');
    await reach(pane().getByRole('list', { name: 'Pools' }).getByRole('button').first());
    await press('ArrowDown');
    await press('Enter');
    await pane().getByRole('heading', { name: 'Learning disability' }).waitFor();
    await reach(pane().getByRole('textbox', { name: 'LD employment support' }));
    await press('Control+a');
    await type('900000');
    await pane()
      .getByText(/^Outturn £31,471,417\.63/)
      .waitFor();
    const before = await sheets();
    await reach(button('Write as a sheet'));
    await press('Enter');
    await until(sheets, (now) => now.length === before.length + 1);
    await toPane();
    await press('Escape');
    await pane().getByRole('list', { name: 'Pools' }).waitFor();
  });

  test('a report is picked and inserted', async () => {
    await show('Report');
    await reach(pane().getByRole('combobox', { name: 'Report', exact: true }));
    await type('Summary');
    await pane().getByRole('region', { name: 'Summary for members, as it will print' }).waitFor();
    await reach(button('Insert into workbook'));
    await press('Enter');
    await status('Summary for members is in the workbook.');
  });

  test('a figure is explained, and a version saved', async () => {
    await workbench.goTo({ sheet: 'Commitments', address: 'C5' });
    await toPane();
    await show('Trace');
    await reach(button('Explain the selected cell'));
    await press('Enter');
    await pane().getByRole('tree', { name: 'What it is made of' }).getByRole('treeitem').first().waitFor();
    await reach(pane().getByRole('textbox', { name: 'Save as a version named' }));
    await type('By keyboard');
    await reach(button('Save version'));
    await press('Enter');
    await button(/^What changed since By keyboard/).waitFor();
  });
});
