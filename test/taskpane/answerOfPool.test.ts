import { readPlan } from '../../src/model/plan/readPlan';
import { answerOfPool } from '../../src/taskpane/pools/answerOfPool';

const YEAR = { start: 2006 };
const answer = (rule: string, ...spent: readonly (number | string)[]) =>
  answerOfPool(
    readPlan([
      [
        ['Pool', 'Overspend rule', 'Underspend rule'],
        ['CAMHS', 'Contribution share', rule],
      ],
      [
        ['Contribution', 'Pool', 'Partner', '2006/07'],
        ['', 'CAMHS', 'PCT', 300],
        ['', 'CAMHS', 'Council', 100],
      ],
      [['Outturn', 'Pool', '2006/07'], ...spent.map((pounds) => ['', 'CAMHS', pounds])],
    ]),
    'CAMHS',
    YEAR,
  );

test.each([
  [
    'an overspend is borne',
    'Contribution share',
    [440],
    '£40 over budget in 2006/07',
    'Borne by PCT £30 and Council £10.',
  ],
  [
    'an underspend goes back',
    'Contribution share',
    [396],
    '£4 under budget in 2006/07',
    'Goes to PCT £3 and Council £1.',
  ],
  ['what is carried forward is nobody’s yet', 'Carry forward', [396], '£4 under budget in 2006/07', ''],
  ['all is spent', 'Contribution share', [400], 'On budget in 2006/07', ''],
])('%s', (_case, rule, spent, title, words) => {
  expect(answer(rule, ...spent)).toEqual({ title, words });
});

test('where no rule of the pool decides that is the answer', () => {
  expect(answer('Whoever likes', 396)?.words).toBe('No rule of the pool decides whose it is.');
});

test('a year without an outturn, or one whose outturn nobody knows, has no answer', () => {
  expect(answer('Contribution share')).toBeNull();
  expect(answer('Contribution share', 'unknown')).toBeNull();
});
