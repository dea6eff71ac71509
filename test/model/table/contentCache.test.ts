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
