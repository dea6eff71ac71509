import { rememberTables } from '../../../src/model/table/contentCache';
import { type Grid } from '../../../src/model/table/grid';

const fresh = (grid: Grid): Grid => structuredClone(grid) as Grid;
const streams: Grid = [
  ['Stream', '2010/11'],
  ['Sure Start', 16400000],
  ['ABG', { error: '#N/A' }],
];

test('the same content handed over afresh is read once', () => {
  const read = jest.fn((grid: Grid) => grid.length);
  const remember = rememberTables(read);
  expect([remember(streams), remember(fresh(streams)), remember(fresh(streams))]).toEqual([3, 3, 3]);
  expect(read).toHaveBeenCalledTimes(1);
});

test.each([
  ['an amount', 1, 1, 16400001],
  ['an error', 2, 1, { error: '#REF!' as const }],
  ['a number as text', 1, 1, '16400000'],
])('%s that differs is read again', (_, row, column, cell) => {
  const read = jest.fn((grid: Grid) => JSON.stringify(grid));
  const remember = rememberTables(read);
  remember(streams);
  const changed = streams.map((r, i) => r.map((c, j) => (i === row && j === column ? cell : c)));
  expect(remember(changed)).toBe(JSON.stringify(changed));
  expect(read).toHaveBeenCalledTimes(2);
});

test('only a handful are kept, and the one not asked for longest goes first', () => {
  const read = jest.fn((grid: Grid) => String(grid[0]?.[0]));
  const remember = rememberTables(read, 2);
  const [a, b, c] = ['a', 'b', 'c'].map((name): Grid => [[name]]);
  [a, b, a, c, a].forEach((grid) => remember(fresh(grid!)));
  expect(read).toHaveBeenCalledTimes(3);
  remember(fresh(b!));
  expect(read).toHaveBeenCalledTimes(4);
});

test('a table of another size is another table', () => {
  const remember = rememberTables((grid: Grid) => grid.length);
  expect([remember(streams), remember(streams.slice(0, 2)), remember([['Stream']])]).toEqual([3, 2, 1]);
});

test.each([
  ['zero, a blank and an empty text', [0, null, '']],
  ['TRUE, a word and a number', [true, 'TRUE', 1]],
  ['an error and its text', [{ error: '#N/A' as const }, '#N/A', { error: '#REF!' as const }]],
])('%s are distinguished', (_, cells) => {
  const read = jest.fn((grid: Grid) => JSON.stringify(grid));
  const remember = rememberTables(read);
  const grids = cells.map((cell): Grid => [['Stream'], [cell]]);
  for (const grid of [...grids, ...grids]) expect(remember(fresh(grid))).toBe(JSON.stringify(grid));
  expect(read).toHaveBeenCalledTimes(3);
});

test('what the caller changes afterwards in its own array does no harm', () => {
  const mine = [['Stream'], ['ABG']];
  const remember = rememberTables((grid: Grid) => String(grid[1]?.[0]));
  expect(remember(mine)).toBe('ABG');
  mine[1]![0] = 'Sure Start';
  expect([remember(mine), remember([['Stream'], ['ABG']])]).toEqual(['Sure Start', 'ABG']);
});

test('a ragged table is read every time', () => {
  const read = jest.fn((grid: Grid) => grid.length);
  const remember = rememberTables(read);
  expect([remember([['a', 'b'], [1]]), remember([['a', 'b'], [1]])]).toEqual([2, 2]);
  expect(read).toHaveBeenCalledTimes(2);
});

test('together the tables kept hold no more than a million cells', () => {
  const read = jest.fn((grid: Grid) => grid.length);
  const remember = rememberTables(read);
  const column = (rows: number, first: string): Grid => [[first], ...Array.from({ length: rows }, () => [0])];
  [column(600_000, 'a'), column(600_000, 'b'), column(600_000, 'b'), column(600_000, 'a')].forEach(remember);
  expect(read).toHaveBeenCalledTimes(3);
  [column(1_000_000, 'c'), column(1_000_000, 'c')].forEach(remember);
  expect(read).toHaveBeenCalledTimes(5);
});
