import { called } from '../../functions/called';
import { recompute } from '../../../src/model/certificate/recompute';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const commitments = called('COMMITMENTS');

const YEAR = '2026/27';
const STREAMS: Cell[][] = [
  ['Grant', 200],
  ['Council', 700],
];

/**
 * Grant and Council put £200 each into a pool that pays £400 for Safe, whose floor is £300, so that each must bring £150
 * of it; the Council pays £500 for Play as well. The Grant loses £100 and the Council £420.
 */
const plan = (streams: readonly Cell[][], ofGrant: string): Grid[] => [
  [['Stream', YEAR], ...streams],
  [
    ['Contribution', 'Pool', 'Stream', YEAR],
    ['', 'P', 'Grant', 200],
    ['', 'P', 'Council', 200],
  ],
  [
    ['Allocation', 'Source', 'Commitment', YEAR],
    ['', 'P', 'Safe', 400],
    ['', 'Council', 'Play', 500],
  ],
  [
    ['Commitment', YEAR],
    ['Safe', 300],
    ['Play', 0],
  ],
  [
    ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'],
    ['Cuts', 1, 'Stream', 'Grant', 'cut £', 100, ofGrant],
    ['Cuts', 2, 'Stream', 'Council', 'cut £', 420, 'protected'],
  ],
];

describe.each([
  ['Grant before Council', STREAMS],
  ['Council before Grant', [...STREAMS].reverse()],
])('%s among the streams', (_, streams) => {
  // The Grant pays for one thing, which bears its £100 by any rule. The Council's £420 are 60% of both of its uses: its
  // contribution gives the £50 above its floor, Play the other £370. The pool has 100 + 150 left, £50 less than Safe needs.
  test.each(['pro rata', 'protected'])(
    'what the Council must bring is as before the Grant is cut %s',
    (rule) => {
      const grids = plan(streams, rule);
      const cut = underScenario(readPlan(grids), 'Cuts').tables;
      const pounds = (table: 'Contribution' | 'Allocation') =>
        Array.from(cut[table]!.years[0]!.pence, (pence) => pence / 100);
      expect([pounds('Contribution'), pounds('Allocation')]).toEqual([
        [100, 150],
        [250, 130],
      ]);
    },
  );

  test.each(['pro rata', 'protected'])('and the certificate finds the same after a cut %s', (rule) => {
    const grids = plan(streams, rule);
    const shows = commitments('Cuts', grids) as Cell[][];
    expect(shows.slice(1).map((row) => row.slice(1, 6))).toEqual([
      ['Safe', YEAR, 250, 300, 50],
      ['Play', YEAR, 130, 0, 0],
    ]);
    const again = recompute('COMMITMENTS', grids, shows, { scenario: 'Cuts' });
    expect(again).toMatchObject({ is: 'compared', differences: [] });
  });
});

/**
 * The Grant’s £200 pay for Safe, which names it, and the Council’s £200 for Play, the last in rank; the Council pays £300
 * for Care as well. Nothing may be cut without breaking a floor. The Grant loses £100 and the Council £150.
 */
const inTurn = (streams: readonly Cell[][]): Grid[] => [
  [['Stream', YEAR], ...streams],
  [
    ['Contribution', 'Pool', 'Stream', YEAR],
    ['', 'P', 'Grant', 200],
    ['', 'P', 'Council', 200],
  ],
  [
    ['Allocation', 'Source', 'Stream', 'Commitment', YEAR],
    ['', 'P', 'Grant', 'Safe', 200],
    ['', 'P', '', 'Play', 200],
    ['', 'Council', '', 'Care', 300],
  ],
  [
    ['Commitment', 'Rank', YEAR],
    ['Safe', 1, 200],
    ['Care', 2, 300],
    ['Play', 3, 200],
  ],
  [
    ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'],
    ['Cuts', 1, 'Stream', 'Grant', 'cut £', 100, 'priority'],
    ['Cuts', 2, 'Stream', 'Council', 'cut £', 150, 'priority'],
  ],
];
const IN_TURN: Cell[][] = [
  ['Grant', 200],
  ['Council', 500],
];

// What the Council brings keeps Play and nothing of Safe, so that all its £150 are of Play’s floor, and Care keeps its own. The
// pool then has £150 for two floors of £200: Play, the last in rank, loses all before Safe loses the rest.
test.each([
  ['Grant before Council', IN_TURN],
  ['Council before Grant', [...IN_TURN].reverse()],
])('a contribution keeps the commitments that it kept before another stream was cut: %s', (_, streams) => {
  const grids = inTurn(streams);
  const cut = underScenario(readPlan(grids), 'Cuts').tables;
  const pounds = (table: 'Contribution' | 'Allocation') =>
    Array.from(cut[table]!.years[0]!.pence, (pence) => pence / 100);
  expect([pounds('Contribution'), pounds('Allocation')]).toEqual([
    [100, 50],
    [150, 0, 300],
  ]);
  const shows = commitments('Cuts', grids) as Cell[][];
  expect(shows.slice(1).map(([, name, , gets]) => [name, gets])).toEqual([
    ['Safe', 150],
    ['Care', 300],
    ['Play', 0],
  ]);
  const again = recompute('COMMITMENTS', grids, shows, { scenario: 'Cuts' });
  expect(again).toMatchObject({ is: 'compared', differences: [] });
});
