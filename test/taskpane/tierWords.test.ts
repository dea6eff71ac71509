import { readPlan } from '../../src/model/plan/readPlan';
import { tierSchedule } from '../../src/model/services/tierSchedule';
import { preventionMoves } from '../../src/taskpane/plan/tiers/tierWords';

test('a share that moves by less than is shown has no sign', () => {
  const schedule = tierSchedule(
    readPlan([
      [
        ['Service', 'Tier'],
        ['Play', 'Universal'],
        ['Care', 'Specialist'],
      ],
      [
        ['Allocation', 'Service', '2010/11', '2011/12'],
        ['', 'Play', 2000.01, 1000],
        ['', 'Care', 8000, 4000],
      ],
    ]),
  )!;
  expect(preventionMoves(schedule)).toBe(
    'From 2010/11 to 2011/12 prevention goes from 20.0% to 20.0% (0.0 points) and from £2.00k to £1.00k (£1.00k less).',
  );
});
