import { screen, within } from '@testing-library/react';
import { settled, showPane as show, statusLine } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const workbookWith = (...years: string[]) =>
  new ToyWorkbook(
    table('Streams', [
      ['Stream', ...years],
      ['Grant', ...years.map((_, at) => at)],
    ]),
    table('Pools', [
      ['Pool', ...years],
      ['Ours', ...years.map(() => 'unknown')],
    ]),
  );
/** The pane, with the part of the years, which is loaded when it is shown. */
const showPane = async (workbook: ToyWorkbook) => {
  const user = await show(workbook);
  await screen.findByRole('region', { name: 'Years' });
  return user;
};
const years = () => within(screen.getByRole('region', { name: 'Years' }));

describe('the years of a plan', () => {
  it('get one more after and before them, in every table', async () => {
    const workbook = workbookWith('2025/26', '2026/27');
    const user = await showPane(workbook);
    expect(years().getByText('2025/26 to 2026/27, 2 years')).toBeTruthy();
    await user.click(years().getByRole('button', { name: 'Add 2027/28' }));
    await user.click(years().getByRole('button', { name: 'Add 2024/25' }));
    await settled();
    for (const { grid } of workbook.tables)
      expect(grid[0]!.slice(1)).toEqual(['2024/25', '2025/26', '2026/27', '2027/28']);
    expect(statusLine()).toBe('2024/25 is now in the plan.');
  });

  it('lose one after a question that counts what goes with it', async () => {
    const workbook = workbookWith('2025/26', '2026/27');
    const user = await showPane(workbook);
    const ask = async (year: string) => {
      // the question before it lets go of the rest of the pane
      await screen.findByRole('region', { name: 'Years' });
      await user.click(years().getByRole('button', { name: 'Remove a year' }));
      await user.click(await screen.findByRole('menuitem', { name: `${year}…` }));
      return within(await screen.findByRole('alertdialog'));
    };
    const question = await ask('2026/27');
    expect(question.getByText(/^2 amounts in 2 tables go with it/)).toBeTruthy();
    await user.click(question.getByRole('button', { name: 'Cancel' }));
    expect(workbook.tables[0]!.grid[0]).toHaveLength(3);
    await user.click((await ask('2026/27')).getByRole('button', { name: 'Remove' }));
    await settled();
    for (const { grid } of workbook.tables) expect(grid[0]!.slice(1)).toEqual(['2025/26']);
    await screen.findByRole('region', { name: 'Years' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(years().queryByRole('button', { name: 'Remove a year' })).toBeNull(); // a plan has at least one
  });

  it('are at most 40', async () => {
    await showPane(
      workbookWith(...Array.from({ length: 40 }, (_, i) => `${2000 + i}/${String(2001 + i).slice(2)}`)),
    );
    expect(years().getByText(/A plan has at most 40\./)).toBeTruthy();
    expect(years().queryByRole('button', { name: /^Add/ })).toBeNull();
  });
});
