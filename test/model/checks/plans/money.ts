import { dayOf } from '../../../../src/model/calendar/day';
import { type Cell, type Grid } from '../../../../src/model/table/grid';
import { type ThreePlans } from './threePlans';

const abg: Grid = [
  ['Stream', '2010/11'],
  ['ABG', 10],
];
const spent = (amount: Cell): Grid => [
  ['Allocation', 'Source', '2010/11'],
  ['a', 'ABG', amount],
];
const ending = (day: Cell): Grid => [
  ['Stream', 'Ends', '2010/11'],
  ['Sure Start', day, 5],
];
const spentLater: Grid = [
  ['Allocation', 'Source', '2010/11', '2011/12'],
  ['a', 'Sure Start', 5, 1.01],
];
const lined = (pounds: Cell, stream: Cell = 'NHS minimum'): Grid[] => [
  [
    ['Contribution', 'Pool', 'Stream', '2025/26'],
    ['', 'BCF', 'NHS minimum', 60],
    ['', 'BCF', 'Grant', 40],
  ],
  [
    ['Allocation', 'Source', 'Service', 'Stream', '2025/26'],
    ['', 'BCF', 'Nursing', stream, pounds],
  ],
];
const tapering = (taper: Cell, second: Cell): Grid[] => [
  [
    ['Stream', 'Taper', '2010/11', '2011/12'],
    ['Sure Start', taper, 10.01, second],
  ],
];
const fenced = (ringFence: string, service: string): Grid[] => [
  [
    ['Stream', 'Ring-fence', '2010/11'],
    ['Sure Start', ringFence, 5],
  ],
  [
    ['Service', 'Purpose'],
    ['Centres', 'early years'],
    ['Clubs', 'behaviour'],
  ],
  [
    ['Allocation', 'Source', 'Service', '2010/11'],
    ['a', 'Sure Start', service, 5],
  ],
];
const total = (stated: Cell): Grid => [
  ['Stream', '2010/11'],
  ['ABG', 1],
  ['Children’s Fund', 2],
  ['Total', stated],
];
const evidenced = (quality: string): Grid[] => [
  [
    ['Evidence', 'Quality'],
    ['Plan', quality],
  ],
  [
    ['Stream', 'Evidence', '2010/11'],
    ['ABG', 'Plan', 5],
  ],
];

/** The checks of streams and of what they pay for. */
export const MONEY: Readonly<Record<string, ThreePlans>> = {
  'No streams': {
    triggers: {
      plan: [abg.slice(0, 1)],
      finding: {
        ...{ severity: 'Note', subject: 'Stream', year: '', amount: null },
        sentence: 'The Stream table has no rows yet: type the first funding stream under its headings.',
      },
    },
    nearly: [abg],
    withoutData: { plan: [[['Partner'], ['Council']]], why: 'No Stream table' },
  },
  'Uses beyond a source': {
    triggers: {
      plan: [abg, spent(10.01)],
      finding: {
        ...{ severity: 'Error', subject: 'ABG', year: '2010/11', amount: 1 },
        sentence: 'ABG has £10 in 2010/11, and £10.01 is drawn on it: £0.01 too much.',
      },
    },
    nearly: [abg, spent(10)],
    withoutData: { plan: [abg], why: 'No Allocation or Contribution table' },
  },
  'Money unspent': {
    triggers: {
      plan: [abg, spent(9.99)],
      finding: {
        ...{ severity: 'Warning', subject: 'ABG', year: '2010/11', amount: 1 },
        sentence: 'ABG has £10 in 2010/11, of which £9.99 is used: £0.01 is unspent.',
      },
    },
    nearly: [abg, spent(10)],
    withoutData: { plan: [spent(10)], why: 'No Stream or Pool table' },
  },
  'Ring-fence breached': {
    triggers: {
      plan: fenced('early years', 'Clubs'),
      finding: {
        ...{ severity: 'Error', subject: 'Sure Start', year: '2010/11', amount: 500 },
        sentence: '£5 of Sure Start goes to Clubs in 2010/11, but Sure Start may pay only for early years.',
      },
    },
    nearly: fenced('early years', 'Centres'),
    withoutData: { plan: fenced('', 'Clubs'), why: 'No Ring-fence in the Stream table' },
  },
  'Stream does not fit its pool': {
    triggers: {
      plan: lined(60.01),
      finding: {
        ...{ severity: 'Error', subject: 'NHS minimum', year: '2025/26', amount: 1 },
        sentence:
          'The lines of BCF that name NHS minimum come to £60.01 in 2025/26, and it puts in £60: £0.01 too much.',
      },
    },
    nearly: lined(60),
    withoutData: { plan: lined(60.01, ''), why: 'No Stream in the Allocation table' },
  },
  'Spending after an end': {
    triggers: {
      plan: [ending(dayOf(2011, 3, 31)), spentLater],
      finding: {
        ...{ severity: 'Error', subject: 'Sure Start', year: '2011/12', amount: 101 },
        sentence: '£1.01 of Sure Start is used in 2011/12, but it ends on 31 March 2011.',
      },
    },
    nearly: [ending(dayOf(2011, 4, 1)), spentLater],
    withoutData: { plan: [ending(''), spentLater], why: 'No Ends in the Stream or Pool table' },
  },
  'Taper not kept': {
    triggers: {
      plan: tapering('100%; 75%', 7.5),
      finding: {
        ...{ severity: 'Warning', subject: 'Sure Start', year: '2011/12', amount: 1 },
        sentence: 'Sure Start has £7.50 in 2011/12, and its Taper leaves 75%, £7.51: £0.01 short.',
      },
    },
    nearly: tapering('100%; 75%', 7.51),
    withoutData: { plan: tapering('', 7.5), why: 'No Taper in the Stream table' },
  },
  'Stated total does not cast': {
    triggers: {
      plan: [total(3.01)],
      finding: {
        ...{ severity: 'Error', subject: "The Stream table's Total row", year: '2010/11', amount: 1 },
        sentence:
          "The Stream table's Total row states £3.01 for 2010/11, but its parts add up to £3: £0.01 less.",
      },
    },
    nearly: [total(3)],
    withoutData: {
      plan: [total(3).slice(0, 3)],
      why: 'No Total row, nor Total of in the Evidence table',
    },
  },
  'Undated amounts': {
    triggers: {
      plan: [[['Stream', 'Undated'], ['ABG', 0.01]]], // prettier-ignore
      finding: {
        ...{ severity: 'Note', subject: 'Stream', year: 'Undated', amount: 1 },
        sentence:
          'One row of the Stream table, £0.01 in all, has no year: these amounts are never aged, deflated or expired.',
      },
    },
    nearly: [[['Stream', 'Undated', '2010/11'], ['ABG', '', 0.01]]], // prettier-ignore
    withoutData: {
      plan: [[['Stream', 'Undated'], ['ABG', '']]], // prettier-ignore
      why: 'No amounts in the Stream, Pool, Contribution, Allocation, Commitment, Outturn or Condition table',
    },
  },
  'Figures that are not exact': {
    triggers: {
      plan: evidenced('rounded'),
      finding: {
        ...{ severity: 'Note', subject: 'Stream', year: '2010/11', amount: 500 },
        sentence: 'The Stream table comes to £5 in 2010/11, of which £5 is not exact (100%): £5 rounded.',
      },
    },
    nearly: evidenced('exact'),
    withoutData: { plan: evidenced(''), why: 'No Quality in the Evidence table' },
  },
};
