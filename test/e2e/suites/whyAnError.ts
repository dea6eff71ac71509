import { until, type Workbench } from '../workbench';

export const cutTooFar = (open: () => Workbench) =>
  describe('a cut beyond the floors', () => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = open();
      await workbench.excel.write({ sheet: 'Cuts', address: 'A1' }, [
        [100000, 75000],
        [150000, 25000],
        [50000, 25000],
      ]);
      await workbench.excel.write({ sheet: 'Cuts', address: 'E4' }, [['=POOL.CUT(A1:A3,200000,,B1:B3)']]);
    });

    const pressed = () => workbench.pane.getByRole('button', { name: 'Cut £175,000 instead' });

    test('its cell is selected: the pane says that £175,000 is the most, and why, and writes it', async () => {
      await workbench.pane
        .getByText('The most that can be cut is £175,000, £25,000 less than £200,000.')
        .waitFor();
      await workbench.pane.getByRole('button', { name: 'Show why' }).click();
      await workbench.pane.getByText(/Floors hold budget 1 \(£75,000\)/).waitFor();
      await workbench.pane.getByRole('table', { name: 'What each budget can give' }).waitFor();
      await pressed().waitFor();
      await pressed().click();
      const cut = () => workbench.excel.cells('Cuts', 'E4:E6');
      await until(
        cut,
        ({ values }) => values.flat().reduce<number>((sum, each) => sum + Number(each), 0) === 175000,
      );
      await pressed().waitFor({ state: 'detached' });
      expect((await cut()).formulas[0]).toEqual(['=POOL.CUT(A1:A3,175000,,B1:B3)']);
      expect(workbench.problems.splice(0)).toEqual([]);
    });
  });
