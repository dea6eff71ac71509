import { drawnFigures } from '../../../src/model/risk/riskFigures';
import { smallestAt } from '../../../src/model/risk/smallestAt';
import { seeded } from '../../bench/matching/seededPlan';

const floor = (pence: number) => ({ pence, atLeast: false, known: true });

test('what is missing in a hundred thousand draws is added up whole, beyond what a double holds', () => {
  const list = new Float64Array(100_000);
  const inDoubles = list.reduce((sum) => sum + 400_000_000_000_001, 0) / 100_000;
  expect(Math.round(inDoubles)).not.toBe(400_000_000_000_001);
  expect(drawnFigures(list, floor(400_000_000_000_001), { least: 0, most: 0 })).toEqual({
    kept: 0,
    expectedShortfall: 400_000_000_000_001,
    p10: 0,
    p50: 0,
    p90: 0,
  });
});

test('a floor is met to the penny', () => {
  const list = Float64Array.of(99, 100, 101, -5);
  const bounds = { least: -5, most: 101 };
  expect(drawnFigures(list, floor(100), bounds)).toMatchObject({ kept: 0.5, expectedShortfall: 27 });
  expect(drawnFigures(list, floor(0), bounds)).toMatchObject({ kept: 'No floor', expectedShortfall: 0 });
});

describe('the numbers at some places, without ordering all', () => {
  const random = seeded(5);
  const lists: [string, Float64Array][] = [
    ['of all sizes', Float64Array.from({ length: 3000 }, () => Math.floor(random() ** 8 * 1e12))],
    ['a few that come often', Float64Array.from({ length: 3000 }, () => Math.floor(random() * 3) * 1e9 + 7)],
    ['near one another', Float64Array.from({ length: 3000 }, () => 5e14 + Math.floor(random() * 300))],
    ['negative too', Float64Array.from({ length: 3000 }, () => Math.floor(random() * 100) - 50)],
    ['one', Float64Array.of(5)],
  ];
  test.each(lists)('%s', (_, list) => {
    const sorted = list.slice().sort();
    const places = [1, 10, 50, 90, 100].map((percent) => Math.ceil((list.length * percent) / 100));
    const expected = places.map((place) => sorted[place - 1]);
    const [least, most] = [sorted[0]!, sorted.at(-1)!];
    const before = list.slice();
    expect(smallestAt(list, places, { least, most })).toEqual(expected);
    expect(smallestAt(list, places, { least: least - 1e9, most: most + 3e10 })).toEqual(expected);
    expect(list).toEqual(before);
  });
});
