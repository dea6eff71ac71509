/** The ribbon's buttons through Microsoft's own office.js. */
import { onPaneAsked } from '../../src/excel/pane/paneRequests';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { until } from '../workbench/until';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  await import('../../src/commands');
});
afterAll(() => excel.close());

test.each([
  ['newPlan', 'new-plan'],
  ['check', 'checks'],
  ['repair', 'repair'],
])('pressing %s shows the pane and asks it for %s', async (button, request) => {
  const shown: boolean[] = [];
  excel.host.showPane = (show) => shown.push(show);
  const heard: string[] = [];
  const stop = onPaneAsked((asked) => heard.push(asked));
  await excel.press(button); // resolves when event.completed() was called
  stop();
  expect(heard).toEqual([request]);
  await until(() => shown.length > 0); // only when the command is completed does Excel show a pane for sure
  expect(shown).toEqual([true]);
});
