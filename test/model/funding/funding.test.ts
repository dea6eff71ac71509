import { balances } from '../../../src/model/funding/balance';
import { fundingByCertainty } from '../../../src/model/funding/certainty';
import { mayPay } from '../../../src/model/funding/fences/ringFence';
import { fundingSchedule } from '../../../src/model/funding/schedule';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';

const streams: Grid = [
  ['Stream', 'Partner', 'Certainty', 'Undated', '2011/12', '2010/11'],
  ['ABG', 'Council', 'confirmed', '', 10.5, 10],
  ['Sure Start', 'Council', 'At risk', '', 'tbc', 16],
  ['Gift', '', '', 5, '', ''],
];

test('the schedule stands in order of time and says where a total is only a least', () => {
  const schedule = fundingSchedule(readPlan([streams]))!;
  expect(schedule.years).toEqual(['2010/11', '2011/12', 'Undated']);
  expect(schedule.total).toEqual([
    { pence: 2600, atLeast: false, known: true },
    { pence: 1050, atLeast: true, known: true },
    { pence: 500, atLeast: false, known: true },
  ]);
  expect(schedule.lines[1]!.amounts[1]).toEqual({ pence: 0, atLeast: true, known: false });
});

test('no stream table, no schedule', () => expect(fundingSchedule(readPlan([[['Pool']]]))).toBeNull());

test('certainties stand in their order, those not given last, and add up to the total', () => {
  const { rows, total } = fundingByCertainty(readPlan([streams]));
  expect(rows.map(({ certainty, amounts }) => [certainty, ...amounts.map(({ pence }) => pence)])).toEqual([
    ['Confirmed', 1000, 1050, 0],
    ['At risk', 1600, 0, 0],
    ['Not given', 0, 0, 500],
  ]);
  total.forEach(({ pence }, y) =>
    expect(rows.reduce((sum, { amounts }) => sum + amounts[y]!.pence, 0)).toBe(pence),
  );
});

describe('what a source has against what draws on it', () => {
  const allocations: Grid = [
    ['Allocation', 'Source', 'Service', '2010/11'],
    ['', 'abg', 'A', 4],
    ['', 'ABG', 'B', 3],
    ['', 'The pool', 'B', 2.5],
  ];
  const contributions: Grid = [
    ['Contribution', 'Pool', 'Partner', 'Stream', '2010/11'],
    ['', 'The pool', 'Council', 'ABG', 2],
    ['', 'The pool', 'PCT', '', 1],
  ];

  test('streams are used by allocations and contributions, pools have what is put in', () => {
    const plan = readPlan([streams, allocations, contributions, [['Pool'], ['The pool']]]);
    const year = (source: string) =>
      balances(plan)
        .find((balance) => balance.source === source)!
        .years.find((y) => y.year === '2010/11')!;
    expect([year('ABG').available.pence, year('ABG').used.pence]).toEqual([1000, 900]);
    expect([year('The pool').available.pence, year('The pool').used.pence]).toEqual([300, 250]);
  });

  test('what is given in kind is no money that a pool could spend', () => {
    const kind = contributions.map((row, i) => [...row, ['In kind', '', 'Yes'][i]!]);
    const pools = balances(readPlan([allocations, kind, [['Pool'], ['The pool']]]));
    expect(pools[0]!.years.map(({ available, used }) => [available.pence, used.pence])).toEqual([[200, 250]]);
  });

  test('with neither table there is nothing to compare', () =>
    expect(balances(readPlan([streams]))).toEqual([]));
});

test('a blank ring-fence pays for anything', () => expect(mayPay('', new Set())).toBe(true));
