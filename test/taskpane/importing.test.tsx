import { screen, within } from '@testing-library/react';
import { type Grid } from '../../src/model/table/grid';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const SCHEMES: Grid = [
  ['Better Care Fund schemes', null, null, null],
  ['Scheme', '2025/26 Budget', '2026-27', 'Cost centre'],
  ['Home care', 4_000_000, 4_100_000, 45_001],
  ['Carers support', 1_000_000, 1_050_000.3, 45_002],
  ['Total', 5_000_000, 5_150_000.3, null],
];
const workbook = () => {
  const toy = new ToyWorkbook(
    table('Allocations', [['Allocation', 'Service', '2025/26', '2026/27'], ['A1', 'Home care', 1, 2]]), // prettier-ignore
    table('Services', [['Service', 'Tier'], ['Home care', 'Targeted'], ['Carers’ support', 'Universal']]), // prettier-ignore
  );
  toy.sources = { Plan: SCHEMES };
  return toy;
};
const lines = () =>
  within(screen.getByRole('table', { name: 'Every number accounted for' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
const button = (name: string | RegExp) => screen.getByRole('button', { name });

const opened = async (toy: ToyWorkbook) => {
  const user = await showPane(toy);
  await user.click(button(/^(?:Import a spreadsheet|Use your own spreadsheet)$/));
  await user.click(await screen.findByRole('button', { name: 'Sheet Plan' }));
  await screen.findByRole('table', { name: 'Every number accounted for' });
  return user;
};

test('a year that is beside a word waits for an answer; then the rows are added and the match is remembered', async () => {
  const toy = workbook();
  const user = await opened(toy);
  expect(screen.getByRole('heading', { name: '2 numbers wait for one answer' })).toBeTruthy();
  expect(lines()).toEqual([
    ['Read', '2', '£5,150,000.30'],
    ['Waiting for an answer', '2', '£5,000,000.00'],
    ['Totals, left outRow 5. It agrees with the rows.', '2', '£10,150,000.30'],
    ['Not money, left outCost centre: codes of 5 digits.', '2', ''],
    ['All numbers', '8', ''],
  ]);
  await user.click(button('Add 2 rows'));
  expect(document.activeElement?.textContent).toBe('Which year is “2025/26 Budget”?');
  expect(toy.tables[0]?.grid).toHaveLength(2);

  await user.click(button('Use this answer'));
  expect(screen.getByRole('heading', { name: '£10,150,000.30 in 2 rows read' })).toBeTruthy();
  await user.click(button('Yes, Carers support is Carers’ support'));
  await user.click(button('Add 2 rows'));
  expect(toy.tables[0]?.grid.slice(2)).toEqual([
    ['', 'Home care', 4_000_000, 4_100_000],
    ['', 'Carers’ support', 1_000_000, 1_050_000.3],
  ]);
  expect(screen.getByRole('status').textContent).toContain('2 rows are now in Allocations.');
  expect(toy.sources.Plan).toBe(SCHEMES);

  // the same sheet a month later is matched as before, and may take the place of what was there
  await user.click(button('Import a spreadsheet'));
  await user.click(await screen.findByRole('button', { name: 'Sheet Plan' }));
  await screen.findByText(/Matched as the last time/);
  expect(screen.getByRole('heading', { name: '£10,150,000.30 in 2 rows read' })).toBeTruthy();
  await user.click(button('Replace 3 rows…'));
  expect(toy.tables[0]?.grid).toHaveLength(4);
  await user.click(button('Replace 3 rows by 2'));
  expect(toy.tables[0]?.grid.slice(1).map((row) => row[1])).toEqual(['Home care', 'Carers’ support']);
});

test('a column that is left out moves its numbers to another line, and a unit scales the amounts', async () => {
  const user = await opened(workbook());
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Plan column of 2025/26 Budget' }),
    'Leave out',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'Amounts are in' }), 'thousands of pounds');
  expect(lines().slice(0, 3)).toEqual([
    ['Read', '2', '£5,150,000,300.00'],
    ['Totals, left outRow 5. It agrees with the rows.', '1', '£5,150,000,300.00'],
    ['Left out2025/26 Budget.', '3', '£10,000,000,000.00'],
  ]);
});

test('where there is no plan, a file becomes one', async () => {
  const toy = new ToyWorkbook();
  const user = await showPane(toy);
  await user.click(button('Use your own spreadsheet'));
  const file = new File(['Scheme,2025/26,2026/27\nHome care,5,6\nDay care,7,8.005\n'], 'budget.csv');
  await user.upload(await screen.findByLabelText('File to import'), file);
  await user.click(await screen.findByRole('button', { name: 'Round to the penny' }));
  await user.click(button('Build the plan'));
  await settled();
  const allocations = toy.tables.find(({ name }) => name === 'Allocations');
  expect(allocations?.grid.slice(1).map((row) => row.filter((cell) => cell !== ''))).toEqual([
    ['Home care', 5, 6],
    ['Day care', 7, 8.01],
  ]);
  const start = toy.built[0]?.sheets.find(({ name }) => name === 'Start')?.blocks.flatMap(({ cells }) => cells.flat()); // prettier-ignore
  expect(start).toContain('budget');
});

test('a failure is shown, and what was answered stays', async () => {
  const toy = workbook();
  const user = await opened(toy);
  await user.click(button('Use this answer'));
  toy.failing = new Error('The sheet Allocations is protected.');
  await user.click(button('Add 2 rows'));
  expect(screen.getByRole('status').textContent).toContain('The sheet Allocations is protected.');
  expect(screen.getByRole('heading', { name: '£10,150,000.30 in 2 rows read' })).toBeTruthy();
});
