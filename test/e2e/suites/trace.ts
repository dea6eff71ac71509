import { faultsOf } from '../axe';
import { until, type Workbench } from '../workbench';

/** Coventry as it is built, on the screen Trace. */
export const traced = (open: () => Workbench) =>
  describe('any figure of the example explained', () => {
    let workbench: Workbench;
    beforeAll(() => {
      workbench = open();
    });
    afterEach(() => expect(workbench.problems.splice(0)).toEqual([]));

    const items = () =>
      workbench.pane.getByRole('tree', { name: 'What it is made of' }).getByRole('treeitem');
    const penceIn = (text: string) =>
      Math.round(Number(/£([\d,.]+)/.exec(text)![1]!.replaceAll(',', '')) * 100);

    test('the total of a spill in a click on the cell, the tab and the button: its rows add up, with their paragraphs', async () => {
      await workbench.goTo({ sheet: 'Funding', address: 'U13' });
      await workbench.pane.getByRole('tab', { name: 'Trace' }).click();
      await workbench.pane.getByRole('button', { name: 'Explain the selected cell' }).click();
      await workbench.pane.getByRole('heading', { name: 'Total, Undated (Funding!U13)' }).waitFor();
      await items().nth(5).waitFor();
      const [total, ...rows] = await items().evaluateAll((all) =>
        all.map((item) => item.firstElementChild!.textContent ?? ''),
      );
      expect(penceIn(total!)).toBe(545_942_900);
      expect(total).toContain('at least');
      const known = rows.filter((row) => !row.includes('not given'));
      expect(rows.length - known.length).toBe(3);
      expect(known.map(penceIn).reduce((sum, pence) => sum + pence, 0)).toBe(545_942_900);
      const said = workbench.pane.getByRole('list', { name: 'Who says so?' }).getByRole('listitem');
      expect(await said.count()).toBe(8);
      expect(await said.first().textContent()).toMatch(/§10\.7.*exact/);
    });

    test('a leaf leads to the cell that was entered, which is explained in turn', async () => {
      await items().filter({ hasText: "Children's Fund" }).last().click();
      await workbench.pane.getByRole('heading', { name: "Children's Fund, Undated (Funding!D9)" }).waitFor();
      await workbench.pane
        .getByRole('list', { name: 'What rests on it?' })
        .getByRole('button', { name: /POOL\.FUNDING/ })
        .waitFor();
    });

    test('evidence is attached to the figure, says where it stands, and one undo takes it back', async () => {
      const evidence = () => workbench.excel.table('Evidence').then(({ values }) => values);
      const before = await evidence();
      await workbench.pane.getByRole('button', { name: 'Attach evidence' }).click();
      await workbench.pane.getByRole('textbox', { name: 'Document' }).fill('Cabinet report');
      await workbench.pane.getByRole('textbox', { name: 'Page or paragraph' }).fill('4/2');
      await workbench.pane.getByRole('combobox', { name: 'Quality' }).selectOption('exact');
      expect(await faultsOf(await workbench.paneDocument())).toEqual([]);
      await workbench.pane.getByRole('button', { name: 'Attach', exact: true }).click();
      const said = workbench.pane.getByRole('list', { name: 'Who says so?' }).getByRole('listitem');
      await said.filter({ hasText: /^Cabinet report, 4\/2E1 · exact$/ }).waitFor();
      expect(await said.count()).toBe(2);
      const cell = await workbench.excel.cellOf('Streams', 'Evidence', "Children's Fund");
      expect((await workbench.excel.cells(cell.sheet, cell.address)).values).toEqual([['COV-A7; E1']]);
      await workbench.undo();
      await until(evidence, (values) => values.length === before.length);
      expect(await evidence()).toEqual(before);
      expect((await workbench.excel.cells(cell.sheet, cell.address)).values).toEqual([['COV-A7']]);
    });

    test('the plan is recomputed by another path to the penny, and the audit report is written and shown', async () => {
      await workbench.pane.getByRole('button', { name: 'Recompute the plan' }).click();
      await workbench.pane.getByText(/cells of \d formulas compared: all agree to the penny/).waitFor();
      await workbench.pane.getByRole('button', { name: 'Audit report' }).click();
      await workbench.pane.getByRole('region', { name: 'Audit report, as it will print' }).waitFor();
      await workbench.pane.getByRole('button', { name: 'Insert into workbook' }).click();
      await until(
        () => workbench.excel.selection(),
        (address) => address.includes('Audit report'),
      );
      const { values } = await workbench.excel.cells('Audit report', 'A1:D8');
      expect(values[0]![0]).toBe("Audit report: Coventry Children and Young People's Plan 2006-2010");
      expect(values[5]!.slice(0, 3)).toEqual(['Funding', 'POOL.FUNDING', 'R4']);
      await workbench.pane.getByRole('tab', { name: 'Trace' }).click();
    });

    test('axe finds no fault on the screen, before or after the formulas are reviewed', async () => {
      expect(await faultsOf(await workbench.paneDocument())).toEqual([]);
      await workbench.pane.getByRole('button', { name: 'Review formulas' }).click();
      await workbench.pane.getByRole('button', { name: 'Review again' }).waitFor();
      expect(await faultsOf(await workbench.paneDocument())).toEqual([]);
    });
  });
