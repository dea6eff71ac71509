import { dayOf } from '../../../src/model/calendar/day';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { named } from './find';

const END = dayOf(2027, 3, 31);
const partners = (successor: Cell): Grid => [
  ['Partner', 'Type', 'To', 'Successor'],
  ['Surrey', 'Council', END, successor],
  ['East Surrey', 'Council', '', ''],
  ['West Surrey', 'Council', '', ''],
  ['NHS Surrey', 'NHS commissioner', '', ''],
];
const pool: Grid = [
  ['Pool', 'Kind', 'Legal basis', 'Host', 'Starts', 'Ends'],
  ['BCF', 'Pooled fund', 'Section 75 (NHS Act 2006)', 'NHS Surrey', dayOf(2026, 4, 1), dayOf(2028, 3, 31)],
];
const contributions = (...more: Cell[][]): Grid => [
  ['Contribution', 'Pool', 'Partner', '2026/27', '2027/28'],
  ['', 'BCF', 'Surrey', 100, 100.01],
  ['', 'BCF', 'NHS Surrey', 50, 50],
  ...more,
];
const law = (successor: Cell, ...more: Cell[][]) =>
  named('Legal basis', partners(successor), pool, contributions(...more)).map(({ sentence }) => sentence);

test('a council that two follow: both are named, and what it puts in later is divided to the penny', () =>
  expect(law('East Surrey 60%; West Surrey 40%')).toEqual([
    'Check: Surrey contributes to BCF and ends on 31 March 2027: from 1 April 2027 name its successors, East Surrey and West Surrey, in the agreement. By their shares, of £100.01 in 2027/28: East Surrey £60.01 and West Surrey £40.',
  ]));

test('without shares both are named, and nothing is divided', () => {
  expect(law('East Surrey; West Surrey')).toEqual([
    expect.stringMatching(/name its successors, East Surrey and West Surrey, in the agreement\.$/),
  ]);
  expect(named('Successors not 100%', partners('East Surrey; West Surrey'))).toMatchObject([
    {
      sentence: expect.stringMatching(
        /^Surrey is followed by 2 bodies, and East Surrey and West Surrey have no share\./,
      ),
    },
  ]);
});

test('one of several that is in the pool follows it', () =>
  expect(law('East Surrey 60%; West Surrey 40%', ['', 'BCF', 'East Surrey', '', 60])).toEqual([]));

test('one successor needs no share, and all of it may be given', () => {
  expect(named('Successors not 100%', partners('East Surrey'))).toEqual([]);
  expect(named('Successors not 100%', partners('East Surrey 100%'))).toEqual([]);
});

test('a successor that is no partner is an unknown name', () =>
  expect(named('Unknown name', partners('East Surrey 60%; North Surrey 40%'))).toMatchObject([
    { severity: 'Error', subject: 'North Surrey' },
  ]));
