import { screen, within } from '@testing-library/react';
import { bookOf, sheetOf } from '../model/audit/sheetOf';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const budget = (youth: number) =>
  bookOf(
    sheetOf('Budget', [
      ['', '2010/11'],
      ['Play', 10],
      ['Youth', youth],
    ]),
  );
const traced = () => {
  const workbook = new ToyWorkbook(table('Funding', [['Stream', '2010/11'], ['ABG', 5]])); // prettier-ignore
  workbook.memory.set('screen', 'trace');
  workbook.formulas = budget(30);
  workbook.area = { sheetId: 'id of Budget', sheet: 'Budget', row: 1, column: 1, rows: 2, columns: 1 };
  return workbook;
};
const section = () => within(screen.getByRole('region', { name: 'What has been checked?' }));
const tick = async (user: Awaited<ReturnType<typeof showPane>>) => {
  await user.click(section().getByRole('button', { name: 'Tick selected cells' }));
  await settled(() => undefined);
};

describe('What has been checked?', () => {
  it('asks for a name, then ticks the selected cells and says how much is covered', async () => {
    const workbook = traced();
    const user = await showPane(workbook);
    expect(await screen.findByText('No cell is ticked yet.')).toBeTruthy();
    await tick(user);
    expect(section().getByText('Enter your name or initials.')).toBeTruthy();
    expect(workbook.record.ticks).toEqual([]);
    await user.type(section().getByRole('textbox', { name: 'Your name or initials' }), 'AW');
    await tick(user);
    expect(await screen.findByText('2 cells ticked.')).toBeTruthy();
    expect(workbook.record.ticks.map(({ row, mark, by }) => [row, mark, by])).toEqual([
      [1, 'checked', 'AW'],
      [2, 'checked', 'AW'],
    ]);
    expect(section().getByRole('row', { name: /Budget/ }).textContent).toBe('Budget2 of 2100.0%');
  });

  it('a question stays open, and a cell that changes is listed and can be withdrawn', async () => {
    const workbook = traced();
    const user = await showPane(workbook);
    await user.type(section().getByRole('textbox', { name: 'Your name or initials' }), 'AW');
    await user.selectOptions(section().getByRole('combobox', { name: 'The selected cells are' }), 'Queried');
    await tick(user);
    expect(section().getByText('Enter the question.')).toBeTruthy();
    await user.type(section().getByRole('textbox', { name: 'Question' }), 'Which contract?');
    await tick(user);
    expect(await screen.findByText('2 cells ticked · 2 queried.')).toBeTruthy();
    workbook.formulas = budget(31);
    await user.click(section().getByRole('button', { name: 'Look again' }));
    expect(await screen.findByText('2 cells ticked · 2 queried · 1 changed since.')).toBeTruthy();
    expect(section().getByText('It was 30 and is 31: look at it again.')).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Withdraw the tick of B3' }));
    expect(await screen.findByText('1 cell ticked · 1 queried.')).toBeTruthy();
  });

  it('a version is signed off, and one that was saved again under its name is not', async () => {
    const workbook = traced();
    workbook.versions = [{ id: '1', name: 'June', date: '2010-06-30', text: '{"a":1}' }];
    const user = await showPane(workbook);
    await user.type(section().getByRole('textbox', { name: 'Your name or initials' }), 'AW');
    await user.click(section().getByRole('button', { name: 'Sign off' }));
    expect(await screen.findByText(/^June was signed off by AW on .+ SHA-256 [0-9a-f]{12}…$/)).toBeTruthy();
    workbook.versions = [{ id: '2', name: 'June', date: '2010-06-30', text: '{"a":2}' }];
    await tick(user);
    expect(await screen.findByText(/the version that is kept is not the one that was signed/)).toBeTruthy();
  });
});
