import { LAID_OUT } from '../../src/workbook/layout/content';
import { audited } from './suites/audit';
import { traced } from './suites/trace';
import { Workbench } from './workbench';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
  await workbench.pane
    .getByRole('status')
    .filter({ hasText: `Up to date · ${LAID_OUT.length} tables` })
    .waitFor();
});
afterAll(() => workbench.close());
const shown = () => workbench;

traced(shown);
audited(shown);
