import { cutOff } from './suites/network';
import { pickedOnSheet } from './suites/scenarioSheet';
import { cutTooFar } from './suites/whyAnError';
import { Workbench } from './workbench';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open({ path: '/?example=southwark' });
  await workbench.pane
    .getByRole('status')
    .filter({ hasText: /Up to date · \d+ tables/ })
    .waitFor();
});
afterAll(() => workbench.close());
const shown = () => workbench;

test('the example has the name of a file, and is kept nowhere before it is changed', async () => {
  expect(await workbench.page.title()).toBe('Southwark.xlsx – Poolbook');
});

pickedOnSheet(shown);
cutOff(shown); // before anything loads the screen Trace
cutTooFar(shown);
