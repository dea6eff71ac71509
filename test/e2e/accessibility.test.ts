import { readFileSync } from 'node:fs';
import { Workbench } from './workbench';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SCREENS = ['Plan', 'Checks'];

jest.setTimeout(120_000);

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
interface AxeWindow {
  axe: { run(context: object): Promise<{ violations: readonly Violation[] }> };
}

describe.each(['light', 'dark', 'contrast'])('in the %s appearance', (appearance) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.pane.getByRole('status').filter({ hasText: 'Up to date · 6 tables' }).waitFor();
    if (appearance !== 'light') {
      await workbench.page.locator(`input[value="${appearance}"]`).check();
      await workbench.pane.getByRole('status').filter({ hasText: 'Up to date · 6 tables' }).waitFor();
    }
  });
  afterAll(() => workbench.close());

  test.each(SCREENS)('the screen %s has no fault that axe finds', async (screen) => {
    await workbench.pane.getByRole('tab', { name: screen }).click();
    const document = await workbench.paneDocument();
    await document.evaluate(AXE);
    const { violations } = await document.evaluate(
      // Fluent's own marks, which pass the focus on as soon as they have it
      () => (window as unknown as AxeWindow).axe.run({ exclude: ['[data-tabster-dummy]'] }),
    );
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    expect(workbench.problems.splice(0)).toEqual([]);
  });

  test('the figures are those of the workbook, not built again', async () => {
    expect((await workbench.excel.table('Streams')).values).toHaveLength(6);
    await workbench.pane.getByRole('tab', { name: 'Plan' }).click();
    await workbench.pane
      .getByRole('row', { name: /^Total/ })
      .filter({ hasText: '£5,459,429' })
      .waitFor();
  });
});
