import { until, type Workbench } from '../workbench';

/** Southwark, as it is built. */
export const pickedOnSheet = (open: () => Workbench) =>
  describe('a scenario picked on the sheet, in the workbench', () => {
    let workbench: Workbench;
    beforeAll(() => {
      workbench = open();
    });
    afterEach(() => expect(workbench.problems.splice(0)).toEqual([]));

    const promises = async () =>
      new Map(
        (await workbench.excel.spill('What if', '=IFERROR(FILTER(')).map(([name, ...figures]) => [
          name,
          figures,
        ]),
      );
    const chart = (title: string) => workbench.page.getByRole('img', { name: title, includeHidden: true });
    const CENTRES = 'Early years for vulnerable children';

    test('the figures and the chart follow what is picked, and the plan is left as it is', async () => {
      await workbench.type({ sheet: 'What if', address: 'A5' }, 'Sure Start gone');
      const found = await until(promises, (rows) => rows.get(CENTRES)?.[4] === 'Broken');
      expect(found.get(CENTRES)?.slice(0, 3)).toEqual([0, 8_000_000, 8_000_000]);
      await workbench.goTo({ sheet: 'What if', address: 'A1' }); // an example that was just built ends on its first sheet
      await chart('Which commitments fall short?').waitFor({ state: 'attached' });
      await until(
        async () => (await chart('What happens to services?').getAttribute('aria-label')) ?? '',
        (told) => told.includes("Children's centres: Base £9,000,000, Sure Start gone £0"),
      );
      const streams = await workbench.excel.table('Streams');
      expect(streams.values.flat()).toContain(16_400_000);
    });

    test('a scenario is picked from the list of the cell', async () => {
      await workbench.pick({ sheet: 'What if', address: 'A5' }, 'Both grants gone');
      await until(promises, (rows) => rows.get('More and better things to do')?.[4] === 'Broken');
    });

    test('a name that is no scenario is taken and answered by an error, not by other figures', async () => {
      await workbench.goTo({ sheet: 'What if', address: 'A1' });
      await workbench.type({ sheet: 'What if', address: 'A5' }, 'Sure Start gon');
      await until(
        () => workbench.excel.value({ sheet: 'What if', address: 'A5' }),
        (value) => value === 'Sure Start gon',
      );
      const tiers = await until(
        () => workbench.excel.spill('What if', '=POOL.TIERS(PickedScenario'),
        (rows) => String(rows[0]?.[0]).startsWith('#'),
      );
      expect(tiers[0]![0]).toBe('#N/A');
      await workbench.undo();
    });
  });
