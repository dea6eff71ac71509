import { commitmentSchedule, uncertainShare } from '../../../src/model/commitments/commitmentSchedule';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';

/** A pool of NHS money and two grants, of which that for care may not be renewed. */
const pool = (lines: readonly (readonly [string, Cell])[], care: Cell = 260, nhs: Cell = 560): Grid[] => [
  [
    ['Stream', 'Ring-fence', 'Certainty', '2025/26'],
    ['NHS minimum', '', 'Confirmed', nhs],
    ['Care grant', 'Adult social care', 'At risk', care],
    ['Facilities grant', 'Home adaptations', 'Confirmed', 70],
  ],
  [
    ['Contribution', 'Pool', 'Stream', '2025/26'],
    ['', 'BCF', 'NHS minimum', nhs],
    ['', 'BCF', 'Care grant', care],
    ['', 'BCF', 'Facilities grant', 70],
  ],
  [
    ['Service', 'Purpose'],
    ['Nursing', 'Out of hospital'],
    ['Home care', 'Adult social care'],
    ['Adaptations', 'Home adaptations'],
  ],
  [
    ['Allocation', 'Source', 'Service', 'Commitment', '2025/26'],
    ...lines.map(([service, amount]) => ['', 'BCF', service, service, amount]),
  ],
  [['Commitment'], ...lines.map(([service]) => [service])],
];
const shares = (grids: readonly Grid[]) => commitmentSchedule(readPlan(grids))?.map(uncertainShare);

test('what is not confirmed is what the grant for care pays, and nothing else of the pool', () =>
  expect(
    shares(
      pool([
        ['Nursing', 560],
        ['Home care', 260],
        ['Adaptations', 70],
      ]),
    ),
  ).toEqual([0, 1, 0]));

test('what ring-fenced money does not pay is paid by the rest in proportion', () =>
  expect(
    shares(
      pool([
        ['Nursing', 490],
        ['Home care', 325],
        ['Adaptations', 75],
      ]),
    ),
  ).toEqual([0, 260 / 325, 0]));

test('a grant that is spent on something else is behind that in proportion', () =>
  // £60 of the £260 for care can only be spent on nursing: beside £560 and £0 of the grant for adaptations
  expect(
    shares(
      pool([
        ['Nursing', 620],
        ['Home care', 200],
        ['Adaptations', 70],
      ]),
    ),
  ).toEqual([60 / 620, 1, 0]));

test('what the pool has left over is not what the grants may pay for', () =>
  expect(
    shares(
      pool([
        ['Nursing', 400],
        ['Home care', 200],
        ['Adaptations', 70],
      ]),
    ),
  ).toEqual([0, 1, 0]));

test('an amount that nobody knows leaves the whole pool unknown', () => {
  expect(
    shares(
      pool([
        ['Nursing', 'unknown'],
        ['Home care', 200],
        ['Adaptations', 70],
      ]),
    ),
  ).toEqual(['unknown', 'unknown', 'unknown']);
  expect(shares(pool([['Home care', 200]], 'unknown'))).toEqual(['unknown']);
});

test('without the services nobody knows what ring-fenced money pays for, nor without the streams what is confirmed', () => {
  const grids = pool([
    ['Nursing', 560],
    ['Home care', 260],
    ['Adaptations', 70],
  ]);
  const without = (kind: string) => shares(grids.filter((grid) => grid[0]![0] !== kind));
  expect(without('Service')).toEqual(['unknown', 'unknown', 'unknown']);
  expect(without('Stream')).toEqual(['unknown', 'unknown', 'unknown']);
});

test('money to be paid back is of nobody in particular: the pool is then shared in proportion', () =>
  expect(shares(pool([['Home care', 200]], 260, -30))).toEqual([260 / 300]));
