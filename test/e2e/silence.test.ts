/** What would be lost in silence is said, in the pane, as soon as it is typed. */
import { type Place } from './excelInPane';
import { Workbench } from './workbench';

describe('a plan of two streams', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ path: '/?empty' });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.excel.addTables([
      [
        ['Stream', 'Certainty', '2010/11', '2011/12', 'Undated'],
        ['Core', 'Confirmed', 100, 200, ''],
        ['Sure Start', 'At risk', '', '', 16_400],
        ['', '', '', '', ''],
      ],
      [
        ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
        ['', '', '', '', '', ''],
      ],
    ]);
    await total('£100').waitFor();
  });
  afterAll(() => workbench.close());
  afterEach(() => expect(workbench.problems.splice(0)).toEqual([]));

  const at = (sheet: string, address: string): Place => ({ sheet, address });
  const total = (shows: string) =>
    workbench.pane.getByRole('row', { name: /^Total/ }).filter({ hasText: shows });
  const show = (tab: string) => workbench.pane.getByRole('tab', { name: tab }).click();
  const said = (words: RegExp) => workbench.pane.getByRole('tabpanel').getByText(words).first().waitFor();
  const paste = async (place: Place, words: string) => {
    await workbench.page.evaluate((text) => navigator.clipboard.writeText(text), words);
    await workbench.goTo(place);
    await workbench.page.keyboard.press('Control+v');
  };

  test('a heading that becomes 2010/11 Budget is named, with the money beneath it', async () => {
    await workbench.type(at('Stream', 'C1'), '2010/11 Budget');
    await show('Checks');
    await said(/In the Stream table the heading .*2010\/11 Budget.*100/);
    await show('Plan');
    await said(/2010\/11 Budget/);
    await workbench.undo();
    await total('£100').waitFor();
  });

  test('a pasted block with a Grand total doubles nothing, and says that the total is left out', async () => {
    await paste(at('Stream', 'A4'), 'Play\tConfirmed\t10\t20\t\nGrand total\t\t110\t220\t16400');
    await total('£110').waitFor();
    await said(/One row states a total\. It is left out of every sum/);
  });

  test('a scenario that ends a stream without a year says that nothing changes, and what to do', async () => {
    await paste(at('Scenario', 'A2'), 'Grants end\t1\tStream\tSure Start\tends\t2011-03-31');
    await show('Checks');
    await said(
      /Sure Start ends on 31 March 2011, and its £16,400 has no year, so nothing changes\. Give it years, or cut it without a date\./,
    );
  });
});
