import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Grid } from '../../../src/model/table/grid';

const YEAR = '2026/27';
/** Books are the Grant’s, 10p. The Council’s 4p and the Trust’s 3p pay for Safe, Play and Rent, 1p, 3p and 3p. */
const PLAN: Grid[] = [
  [
    ['Stream', YEAR],
    ['Grant', 0.1],
    ['Council', 0.09],
    ['Trust', 0.03],
  ],
  [
    ['Contribution', 'Pool', 'Stream', YEAR],
    ['', 'P', 'Grant', 0.1],
    ['', 'P', 'Council', 0.04],
    ['', 'P', 'Trust', 0.03],
  ],
  [
    ['Allocation', 'Source', 'Stream', 'Commitment', YEAR],
    ['', 'P', 'Grant', '', 0.1],
    ['', 'P', '', 'Safe', 0.01],
    ['', 'P', '', 'Play', 0.03],
    ['', 'P', '', '', 0.03],
    ['', 'Council', '', 'Care', 0.05],
  ],
  [
    ['Commitment', 'Rank', YEAR],
    ['Play', 1, 0.03],
    ['Care', 2, 0.05],
    ['Safe', 3, 0.01],
  ],
  [
    ['Scenario', 'Target', 'Name', 'Change', 'Value', 'Spread'],
    ['Cuts', 'Stream', 'Council', 'cut £', 0.03, 'priority'],
  ],
];

/*
 * Of the 4p that Safe and Play need, 4 × 4/7 and 4 × 3/7, the Council must bring 2p and the Trust 2p. The Council’s 2p are
 * 0.5p of Safe and 1.5p of Play: of equal remainders the larger need gets the penny, so all 2p are Play’s. The Council
 * loses 3p: 2p of its contribution that keep nothing, and 1p of Care, the last in rank of what its money keeps. The pool
 * then has 2p less, which its line without a floor bears.
 */
test('what a contribution keeps of two commitments is shared exactly', () => {
  const { Contribution, Allocation } = underScenario(readPlan(PLAN), 'Cuts').tables;
  expect([Contribution, Allocation].map((table) => Array.from(table!.years[0]!.pence))).toEqual([
    [10, 2, 3],
    [10, 1, 3, 1, 4],
  ]);
});
