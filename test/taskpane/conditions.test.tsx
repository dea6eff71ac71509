import { screen, waitFor, within } from '@testing-library/react';
import { type Grid } from '../../src/model/table/grid';
import { assumedWords } from '../../src/taskpane/pools/assumedWords';
import { showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const streams: Grid = [
  ['Stream', 'Ring-fence', '2025/26', '2026/27'],
  ['NHS minimum', '', 100, 103],
];
const pools: Grid = [
  ['Pool', 'Legal basis'],
  ['Fund', 's75 NHS Act 2006'],
  ['Joint board', 's1 Public Bodies (Joint Working) (Scotland) Act 2014'],
];
const contributions: Grid = [
  ['Contribution', 'Pool', 'Partner', 'Stream', '2025/26', '2026/27'],
  ['', 'Fund', 'ICB', 'NHS minimum', 100, 103],
];
const allocations: Grid = [
  ['Allocation', 'Source', 'Commitment', '2025/26', '2026/27'],
  ['', 'Fund', 'Care', 100, 103],
];
const commitments: Grid = [
  ['Commitment', '2025/26', '2026/27'],
  ['Care', 50, 50],
];
const conditions: Grid = [
  ['Condition', 'Pool', 'Stream', 'Applies to', 'Source', '2025/26', '2026/27'],
  ['Minimum', 'Fund', 'NHS minimum', 'Contribution', 'letter', 90, 104],
];
const workbook = () =>
  new ToyWorkbook(
    table('Streams', streams),
    table('Pools', pools),
    table('Contributions', contributions),
    table('Allocations', allocations),
    table('Commitments', commitments),
    table('Conditions', conditions),
  );
const openPool = async (name: string) => {
  const book = workbook();
  const user = await showPane(book);
  const list = await screen.findByRole('list', { name: 'Pools' });
  await user.click(
    within(list)
      .getAllByRole('button')
      .find((row) => row.textContent.startsWith(name))!,
  );
  await screen.findByRole('heading', { name });
  return { user, book };
};
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('td, th')].map(({ textContent }) => textContent));

test('the page of a pool shows what each condition has to spare by year, and inserts those of the Fund', async () => {
  const { user, book } = await openPool('Fund');
  expect(rowsOf('Are its conditions kept?')).toEqual([
    ['Condition', '2025/26', '2026/27'],
    ['Minimum', '£10', '-£1'],
  ]);
  await user.click(screen.getByRole('button', { name: 'Insert the Better Care Fund’s conditions' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /Insert the Better/ })).toBeNull());
  const { grid } = book.tables.find(({ name }) => name === 'Conditions')!;
  expect(grid).toHaveLength(7);
  expect(grid[2]?.slice(0, 4)).toEqual([
    'Minimum for adult social care',
    'Fund',
    'NHS minimum',
    'Allocation',
  ]);
  expect(grid[2]?.slice(5)).toEqual(['', '']);
});

test('a pool on a Scottish basis is offered no conditions of an English fund', async () => {
  await openPool('Joint board');
  expect(screen.queryByRole('heading', { name: 'Are its conditions kept?' })).toBeNull();
});

test('the Scenarios screen shows which conditions are kept, and where they are among what breaks first', async () => {
  const user = await showPane(workbook());
  await user.click(screen.getByRole('tab', { name: 'Scenarios' }));
  await screen.findByRole('heading', { name: 'What would have to change?' });
  await user.click(screen.getByRole('button', { name: 'Add a step' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Looking at' }), '2025/26');
  await user.clear(screen.getByLabelText('Percent'));
  await user.type(screen.getByLabelText('Percent'), '20');
  await screen.findByText('It is not kept: below zero is what is missing.');
  expect(rowsOf('Which conditions are kept?')[1]).toEqual(['Minimum', '£90', '£10', '-£10']);
  const region = await screen.findByRole('region', { name: 'What breaks first?' });
  await waitFor(() => expect(region.getAttribute('aria-busy')).toBe('false'));
  expect(rowsOf('What breaks first?')).toEqual([
    ['Commitment or condition', 'Breaks at', 'A cut of', 'Short by then'],
    ['Minimum', '10.1%', '£10', '£0.10'],
    ['Care', '50.1%', '£50', '£0.10'],
  ]);
});

test('the figures say which stream is taken to pay where no allocation names its stream', () => {
  expect(assumedWords([{ assumes: 'NHS minimum' }, { assumes: '' }, null])).toBe(
    ' Where no allocation names its stream, NHS minimum pays for all that it may.',
  );
  expect(assumedWords([{ assumes: '' }])).toBe('');
});
