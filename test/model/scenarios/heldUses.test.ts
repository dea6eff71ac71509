import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Grid } from '../../../src/model/table/grid';

/**
 * A grant that tapers to £0.14, on which £20.17 of uses draw: £6.47 that it puts into the pool x, and lines of £8.51, £3.56
 * and £1.63. In x £3.23 names the grant and £6.14 no stream.
 */
const planWith = (ringFence: string, purpose = ''): Grid[] => [
  [
    ['Stream', 'Ring-fence', 'Taper', '2010/11', '2011/12'],
    ['S0', '', '', 0, 0],
    ['S1', ringFence, '90%; 33.5%', 0.37, 0],
  ],
  [
    ['Contribution', 'Pool', 'Stream', '2011/12'],
    ['', 'x', 'S1', 6.47],
    ['', 'x', 'S0', 4.64],
  ],
  [['Service', 'Purpose'], ['s', purpose], ['t'], ['u']],
  [
    ['Allocation', 'Source', 'Service', 'Commitment', 'Stream', '2011/12'],
    ['', 'x', 's', 'k', '', 6.14],
    ['', 'y', 't', 'l', 's1', 1.03],
    ['', 'S1', 't', 'k', '', 8.51],
    ['', 'x', 's', 'l', 's1', 3.23],
    ['', 'y', 'u', 'k', 'S0', 3.46],
    ['', 'S1', 's', 'l', 'S0', 3.56],
    ['', 'S1', 'u', 'k', '', 1.63],
  ],
  [
    ['Commitment', 'Rank', '2011/12'],
    ['k', 1, 4.75],
    ['l', null, 2.93],
  ],
  [
    ['Scenario', 'Target', 'Change', 'Spread'],
    ['Draft', 'All', 'taper', 'headroom'],
  ],
];
const spent = (tables: Grid[]) => {
  const { Contribution, Allocation } = underScenario(readPlan(tables), 'Draft').tables;
  return [Contribution, Allocation].map((table) =>
    Array.from(table!.years.find(({ label }) => label === '2011/12')!.pence),
  );
};

/*
 * Floors of the lines: k’s £4.75 by £6.14, £8.51, £3.46 and £1.63 is 148, 205, 83 and 39p; l’s £2.93 by £1.03, £3.23 and
 * £3.56 is 39, 121 and 133p. S1 pays the £3.23 that name it, so of its £6.47 it keeps these 121p and a part of the 148p,
 * which the money that is left in x must bring: £3.24 of S1 and £4.64 of S0.
 *
 * Without a ring-fence S1 keeps 148 × 324/788 = 61p of them, 182p together. £0.14 of what S1 must keep, 182 + 205 + 133
 * + 39 = 559p, is left: 545p go pro rata, 177, 200, 130 and 38p, which leaves 5, 5, 3 and 1p. x has 469p for 937p: the line
 * that names S1 falls to its floor of 121p, the other to 348p.
 *
 * Ring-fenced for t, what is left of S1 may pay for no line of x. £1.74 of it is spare, so £1.50 counts beside £4.64: S1 keeps
 * 148 × 150/614 = 36p, 157p together. Of 534p 520p go, 153, 200, 129 and 38p, which leaves 4, 5, 4 and 1p. x has 468p:
 * 121p and 347p.
 */
const FREE = [
  [5, 464],
  [348, 103, 5, 121, 346, 3, 1],
];
const FENCED = [
  [4, 464],
  [347, 103, 5, 121, 346, 4, 1],
];

test('a ring-fence that is changed counts in a plan that is otherwise the same', () => {
  expect(spent(planWith(''))).toEqual(FREE);
  expect(spent(planWith('t'))).toEqual(FENCED);
  expect(spent(planWith(''))).toEqual(FREE);
});

test('a purpose that is changed counts in a plan that is otherwise the same', () => {
  expect(spent(planWith('care'))).toEqual(FENCED);
  expect(spent(planWith('care', 'care'))).toEqual(FREE);
});
