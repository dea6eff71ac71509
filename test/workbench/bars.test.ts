import { barsIn, niceStep } from '../../src/workbench/page/charts/bars';

const series = (...values: number[]) => [{ name: 'Base', color: '#2F6FDE', values }];

test('bars begin at zero and are as long as their amounts', () => {
  const { bars, ticks } = barsIn(
    { title: '', categories: ['Play', 'Care'], series: series(50, 100) },
    200,
    40,
  );
  expect(bars.map(({ x, width }) => [x, width])).toEqual([
    [0, 100],
    [0, 200],
  ]);
  expect(ticks.map(({ value }) => value)).toEqual([0, 25, 50, 75, 100]);
});

test('a negative amount goes to the left of zero', () => {
  const { bars } = barsIn({ title: '', categories: ['a', 'b'], series: series(-50, 100) }, 150, 40);
  expect(bars.map(({ x, width }) => [x, width])).toEqual([
    [0, 50],
    [50, 100],
  ]);
});

test('bars of two series stand within the row of their name', () => {
  const both = [...series(1, 2), { name: 'Cuts', color: 'grey', values: [2, 1] }];
  const { bars, rows } = barsIn({ title: '', categories: ['a', 'b'], series: both }, 100, 100);
  expect(rows).toEqual([25, 75]);
  for (const [at, { y, height }] of bars.entries()) {
    const row = (at % 2) * 50;
    expect(y).toBeGreaterThanOrEqual(row);
    expect(y + height).toBeLessThanOrEqual(row + 50);
  }
});

test('a chart of nothing has a scale and no bars', () => {
  const { bars, ticks } = barsIn({ title: '', categories: [], series: [] }, 100, 100);
  expect(bars).toEqual([]);
  expect(ticks.length).toBeGreaterThan(1);
});

test.each([
  [0, 1],
  [3, 5],
  [230, 250],
  [4_100_000, 5_000_000],
])('a step of %d becomes %d', (wanted, step) => expect(niceStep(wanted)).toBe(step));
