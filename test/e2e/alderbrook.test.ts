import { EXAMPLES } from '../../src/taskpane/newPlan/examples';
import { THOROUGH } from '../thorough';
import { explained } from './suites/explained';
import { mendedByKeyboard } from './suites/mending';
import { Workbench } from './workbench';

const WITH_FAULTS = 'alderbrook-with-faults';
/** Of Portsmouth's figures none is one amount. */
const UNKNOWN = 'portsmouth';

/** One browser shows one example after the other; that with faults is the last. */
let workbench: Workbench | undefined;
afterAll(() => workbench?.close());
const shown = () => workbench!;

const SHOWN = EXAMPLES.filter(({ address }) => address === WITH_FAULTS || THOROUGH);

describe.each(SHOWN.sort((a, b) => Number(a.address === WITH_FAULTS) - Number(b.address === WITH_FAULTS)))(
  'any figure of $address explained',
  ({ address, content }) => {
    beforeAll(async () => {
      const path = `/?example=${address}`;
      if (workbench) await workbench.page.goto(new URL(path, workbench.page.url()).href);
      else workbench = await Workbench.open({ path });
      await workbench.pane
        .getByRole('status')
        .filter({ hasText: /^Up to date · \d+ tables/ })
        .waitFor();
    });
    explained(shown, content, address !== UNKNOWN);
  },
);

test('a pool is no stream of the list that the source of an allocation proposes, and is not marked for it', async () => {
  const [status, mark] = await shown().page.evaluate(async () => {
    const { api } = (window as unknown as { workbench: { api: import('@univerjs/core/facade').FUniver } })
      .workbench;
    const sheet = api.getActiveWorkbook()!.getSheetByName('Allocations')!;
    const [[listed]] = (await sheet.getRange('B5').getValidatorStatus()) as [[string]];
    return [listed, sheet.getSheet().getCell(4, 1)?.markers?.tr];
  });
  expect([status, mark]).toEqual(['invalid', undefined]);
});

mendedByKeyboard(shown);
