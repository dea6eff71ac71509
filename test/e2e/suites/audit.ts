import { faultsOf } from '../axe';
import { until, type Workbench } from '../workbench';

/** The grid's facade and Excel, as the page and the pane's document have them. */
interface Windows {
  workbench: { api: import('@univerjs/core/facade').FUniver };
  Excel: typeof Excel;
}

/** Coventry, which it changes. */
export const audited = (open: () => Workbench) =>
  describe('an auditor before the example', () => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = open();
      await workbench.pane.getByRole('tab', { name: 'Trace' }).click();
    });
    afterEach(() => expect(workbench.problems.splice(0)).toEqual([]));

    const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });
    const changes = async () => {
      await button(/^What changed since As published/).click();
      await workbench.pane.getByRole('heading', { name: /^Since As published/ }).waitFor();
      const again = button('Compare again');
      if (await again.isVisible()) await again.click();
      await again.waitFor({ state: 'detached' });
      return workbench.pane
        .getByRole('region', { name: 'What changed?' })
        .locator('ul:not([aria-label="Versions"]) li')
        .allTextContents();
    };
    const hashes = () => workbench.pane.getByText(/^[\da-f]{64}$/).allTextContents();
    const outcome = (words: RegExp) => workbench.pane.getByText(words).waitFor();
    const sureStart = () => workbench.excel.cellOf('Streams', 'Undated', 'General Sure Start Grant');

    test('a version is kept, and rows that are inserted and sorted and a sheet that is moved change nothing', async () => {
      await workbench.pane.getByRole('textbox', { name: 'Save as a version named' }).fill('As published');
      await button('Save version').click();
      await button('Delete As published').waitFor();
      expect(await changes()).toEqual([]);
      await workbench.page.evaluate(() => {
        const { api } = (window as unknown as Windows).workbench;
        const book = api.getActiveWorkbook()!;
        const services = book.getSheetByName('Services')!;
        services.activate();
        services.insertRowsBefore(1, 2);
        book.moveSheet(services, 0);
      });
      await (
        await workbench.paneDocument()
      ).evaluate(() =>
        (window as unknown as Windows).Excel.run(async (context) => {
          const body = context.workbook.tables.getItem('Streams').getDataBodyRange().load('values');
          await context.sync();
          body.values = [...body.values].reverse();
          await context.sync();
        }),
      );
      expect((await workbench.excel.table('Streams')).values[1]![0]).toBe('School budgets under the Trust');
      expect(await changes()).toEqual([]);
    });

    test('a renamed stream and one penny are reported, with the total', async () => {
      await workbench.type(await sureStart(), '3956465.01');
      await workbench.type(
        await workbench.excel.cellOf('Streams', 'Stream', 'KS3 Behaviour and Attendance'),
        'KS3 Behaviour',
      );
      const told = await changes();
      expect(told).toEqual([
        'Funding, undated: at least £5,459,429 → at least £5,459,429.01.',
        'KS3 Behaviour was called KS3 Behaviour and Attendance.',
        'General Sure Start Grant: Undated £3,956,465 → £3,956,465.01 (+£0.01).',
        'KS3 Behaviour and Attendance for Behaviour: Source still says KS3 Behaviour and Attendance, which has another name now.',
      ]);
    });

    test('the certificate holds to the penny; one penny of an input gives another hash', async () => {
      await button('Recompute the plan').click();
      await outcome(/compared: all agree to the penny\.$/);
      const before = await hashes();
      await workbench.type(await sureStart(), '3956465.02');
      await outcome(/The workbook has changed since\.$/);
      await button('Recompute again').click();
      await outcome(/compared: all agree to the penny\.$/);
      const after = await hashes();
      expect(before).toHaveLength(2);
      expect(after.filter((hash) => before.includes(hash))).toEqual([]);
    });

    test('what stands in the way of a result is told with its cell', async () => {
      const { formulas } = await workbench.excel.cells('Funding', 'A1:Z60');
      const row = formulas.findIndex((cells) =>
        cells.some((cell) => String(cell).startsWith('=POOL.FUNDING(')),
      );
      const column = formulas[row]!.findIndex((cell) => String(cell).startsWith('=POOL.FUNDING('));
      const letter = (at: number) => String.fromCharCode(65 + at);
      await workbench.type({ sheet: 'Funding', address: `${letter(column + 3)}${row + 2}` }, '1');
      await button('Recompute again').click();
      await button(
        new RegExp(
          `^Funding!${letter(column)}${row + 1} is not recomputed.*POOL\\.FUNDING: it shows #SPILL!`,
        ),
      ).waitFor();
      await workbench.undo();
      await until(
        async () => (await workbench.excel.spill('Funding', '=POOL.FUNDING('))[0]![0],
        (heading) => heading === 'Stream',
      );
    });

    test('the audit report stands as a sheet of its own', async () => {
      await button('Audit report').click();
      await workbench.pane.getByRole('region', { name: 'Audit report, as it will print' }).waitFor();
      await button('Insert into workbook').click();
      const sheet = await until(
        () => workbench.excel.selection().then((address) => address.split('!')[0]!.replaceAll("'", '')),
        (name) => name.startsWith('Audit report'),
      );
      const { values } = await workbench.excel.cells(sheet, 'A1:D200');
      expect(values.map(([first]) => first)).toContain('As published');
      expect(values.flat()).toContain('KS3 Behaviour was called KS3 Behaviour and Attendance.');
      await workbench.pane.getByRole('tab', { name: 'Trace' }).click();
    });

    test('axe finds no fault in any of it', async () => {
      expect(await faultsOf(await workbench.paneDocument())).toEqual([]);
    });
  });
