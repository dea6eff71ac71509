import { LAID_OUT } from '../../src/workbook/layout/content';
import { THOROUGH } from '../thorough';
import { faultsOf } from './axe';
import { Workbench } from './workbench';

const SCREENS = ['Plan', 'Checks'];

/** One workbook, in one appearance after the other. */
let workbench: Workbench;
const upToDate = () =>
  workbench.pane
    .getByRole('status')
    .filter({ hasText: `Up to date · ${LAID_OUT.length} tables` })
    .waitFor();
beforeAll(async () => {
  workbench = await Workbench.open();
  await upToDate();
});
afterAll(() => workbench.close());

/** What reaches beyond the pane at its right: the page itself, or a tab. */
const cutOff = async (): Promise<string[]> =>
  (await workbench.paneDocument()).evaluate(() => {
    const { documentElement: page } = document;
    const tabs = [...document.querySelectorAll('[role=tab]')].filter(
      (tab) => tab.getBoundingClientRect().right > page.getBoundingClientRect().right + 1,
    );
    return [...(page.scrollWidth > page.clientWidth + 1 ? ['the page'] : []), ...tabs.map(({ id }) => id)];
  });

/** The pane's widths in pixels, and how much it is enlarged; `npm run test:thorough` asks axe at each. */
const WIDTHS: readonly (readonly [where: string, width: number, zoom: number])[] = [
  ['in the narrowest pane', 320, 1],
  ['as the pane opens', 350, 1],
  ['at 200%', 640, 2],
  ...(THOROUGH ? ([['in a wide pane', 450, 1], ['at 200% in a wide pane', 900, 2]] as const) : []), // prettier-ignore
];

test.each(WIDTHS)('no screen is cut off at its right %s', async (_where, width, zoom) => {
  await workbench.page.evaluate((pixels) => {
    document.getElementById('pane')!.style.width = `${pixels}px`;
  }, width);
  const page = await workbench.paneDocument();
  await page.evaluate((times) => {
    document.documentElement.style.zoom = String(times);
  }, zoom);
  for (const screen of ['Plan', 'Scenarios', 'Checks', 'Trace', 'Report']) {
    await workbench.pane.getByRole('tab', { name: screen }).click();
    await workbench.pane.getByRole('tab', { name: screen, selected: true }).waitFor();
    expect([screen, await cutOff()]).toEqual([screen, []]);
    if (THOROUGH) expect([screen, await faultsOf(page)]).toEqual([screen, []]);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('zoom'));
  await workbench.page.evaluate(() => document.getElementById('pane')!.style.removeProperty('width'));
});

/** The pane as it opens; the other appearances have the same document, and are not looked at in other widths. */
const AS_IT_OPENS = ['light', 'dark', 'contrast'].map((appearance) => ({ appearance, where: 'as the pane opens', width: 0, zoom: 1 })); // prettier-ignore
const ELSEWHERE = WIDTHS.filter(([, width]) => THOROUGH && width !== 350).map(([where, width, zoom]) => ({ appearance: 'light', where, width, zoom })); // prettier-ignore

describe.each([...ELSEWHERE, ...AS_IT_OPENS])('in the $appearance appearance $where', (how) => {
  const { appearance, width, zoom } = how;
  const faults = async () => faultsOf(await workbench.paneDocument(), appearance);
  beforeAll(async () => {
    await workbench.page.evaluate((pixels) => {
      document.getElementById('pane')!.style.width = pixels > 0 ? `${pixels}px` : '';
    }, width);
    if (appearance !== 'light') {
      await workbench.wear(appearance);
      await upToDate();
    }
    await (
      await workbench.paneDocument()
    ).evaluate((times) => {
      document.documentElement.style.zoom = times > 1 ? String(times) : '';
    }, zoom);
  });

  test.each(SCREENS)('the screen %s has no fault that axe finds', async (screen) => {
    await workbench.pane.getByRole('tab', { name: screen }).click();
    expect(await faults()).toEqual([]);
    expect(workbench.problems.splice(0)).toEqual([]);
  });

  test('nor has the screen of reports, with the page as it will print', async () => {
    await workbench.pane.getByRole('tab', { name: 'Report' }).click();
    await workbench.pane.getByRole('region', { name: /as it will print$/ }).waitFor();
    expect(await faults()).toEqual([]);
    expect(workbench.problems.splice(0)).toEqual([]);
  });

  test('nor has the page of a commitment, nor the figures of the pictures', async () => {
    await workbench.pane.getByRole('tab', { name: 'Plan' }).click();
    const promises = workbench.pane.getByRole('table', { name: 'Which commitments hold?' });
    await promises.getByRole('rowheader').first().getByRole('button').click();
    await workbench.pane.getByRole('heading', { name: 'Is it kept?' }).waitFor();
    expect(await faults()).toEqual([]);
    await workbench.pane.getByRole('button', { name: 'Back' }).click();
    for (const picture of ['What can we count on?', 'Where does the money work?'])
      await workbench.pane.getByRole('button', { name: `Show the figures ${picture}` }).click();
    expect(await faults()).toEqual([]);
    for (const picture of ['What can we count on?', 'Where does the money work?'])
      await workbench.pane.getByRole('button', { name: `Hide the figures ${picture}` }).click();
    expect(workbench.problems.splice(0)).toEqual([]);
  });

  // what follows is made of the parts and colours of what was looked at: in the third appearance where there is time
  if (appearance === 'contrast' && !THOROUGH) return;

  test('nor has the audit report', async () => {
    await workbench.pane.getByRole('tab', { name: 'Report' }).click();
    const list = workbench.pane.getByRole('combobox', { name: 'Report' });
    await list.selectOption('Audit report');
    await workbench.pane.getByRole('region', { name: 'Audit report, as it will print' }).waitFor();
    expect(await faults()).toEqual([]);
    await list.selectOption({ index: 0 });
    expect(workbench.problems.splice(0)).toEqual([]);
  });

  test('the page of a pool has none either', async () => {
    await workbench.pane.getByRole('tab', { name: 'Plan' }).click();
    await workbench.pane.getByRole('list', { name: 'Pools' }).getByRole('button').first().click();
    await workbench.pane.getByRole('heading', { name: 'Who puts in what?' }).waitFor();
    expect(await faults()).toEqual([]);
    await workbench.pane.getByRole('button', { name: 'Back' }).click();
    expect(workbench.problems.splice(0)).toEqual([]);
  });

  test('nor has a form, the function builder, the help, nor the import', async () => {
    const { pane } = workbench;
    const button = (name: string | RegExp) => pane.getByRole('button', { name });
    await pane.getByRole('tab', { name: 'Plan' }).click();
    await button('Add: contribution').click();
    await button('More details').click();
    expect(await faults()).toEqual([]);
    await button('Back').click();
    await button('Insert a formula').click();
    await button(/^POOL\.FUNDING/).waitFor();
    expect(await faults()).toEqual([]);
    await button(/^POOL\.FUNDING/).click();
    await pane.getByRole('table', { name: 'Result' }).waitFor();
    await button(/^2 of \d+ tables/).click();
    expect(await faults()).toEqual([]);
    await button('Read about POOL.FUNDING').click();
    await button('Use POOL.FUNDING').waitFor();
    expect(await faults()).toEqual([]);
    await button('All pages').click();
    await pane.getByRole('list', { name: 'Pages of the help' }).waitFor();
    expect(await faults()).toEqual([]);
    await button('Close help').click();
    await button('Cancel').click();
    await button('Import a spreadsheet').click();
    await button('Choose a file').waitFor();
    expect(await faults()).toEqual([]);
    await button('Back').click();
    expect(workbench.problems.splice(0)).toEqual([]);
  });

  test('nor has a finding that is accepted', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: 'Checks' }).click();
    await pane
      .getByRole('button', { name: /^Accept: / })
      .first()
      .click();
    await pane.getByRole('textbox', { name: 'Why is this acceptable?' }).waitFor();
    expect(await faults()).toEqual([]);
    await pane.getByRole('button', { name: 'Cancel' }).click();
    expect(workbench.problems.splice(0)).toEqual([]);
  });

  test('nor has the question for a new plan, after which the pane is heard again', async () => {
    const { page, pane } = workbench;
    await page.getByRole('button', { name: 'New plan', exact: true }).click();
    await pane.getByRole('dialog', { name: 'New plan' }).waitFor();
    expect(await faults()).toEqual([]);
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByRole('tab', { name: 'Checks', selected: true }).waitFor();
    expect(workbench.problems.splice(0)).toEqual([]);
  });

  test('nor has a figure explained, nor the plan recomputed and its formulas reviewed', async () => {
    const { pane } = workbench;
    const button = (name: string | RegExp) => pane.getByRole('button', { name });
    await workbench.goTo({ sheet: 'Funding', address: 'U13' });
    await pane.getByRole('tab', { name: 'Trace' }).click();
    await button('Explain the selected cell').click();
    await pane.getByRole('tree', { name: 'What it is made of' }).getByRole('treeitem').nth(5).waitFor();
    await button('Recompute the plan').click();
    await pane.getByText(/all agree to the penny/).waitFor();
    await button(/^Review (formulas|again)$/).click();
    await button('Review again').waitFor();
    expect(await faults()).toEqual([]);
    expect(workbench.problems.splice(0)).toEqual([]);
  });

  test('the figures are those of the workbook, not built again', async () => {
    expect((await workbench.excel.table('Streams')).values).toHaveLength(9);
    await workbench.pane.getByRole('tab', { name: 'Plan' }).click();
    await workbench.pane
      .getByRole('row', { name: /^Total/ })
      .filter({ hasText: '£5,459,429' })
      .waitFor();
  });
});
