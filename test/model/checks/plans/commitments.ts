import { type Cell, type Grid } from '../../../../src/model/table/grid';
import { type ThreePlans } from './threePlans';

const promise = (floor: Cell, word: Cell = '', heading = 'Rule'): Grid => [
  ['Commitment', heading, '2010/11'],
  ['Safe', word, floor],
];
const gets = (amount: Cell, commitment = 'Safe'): Grid => [
  ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
  ['a', 'Council', 'Centres', commitment, amount],
];
const money = (certainty: string, council: Cell, ringFence = ''): Grid => [
  ['Stream', 'Certainty', 'Ring-fence', '2010/11'],
  ['Council', certainty && 'Confirmed', ringFence, council],
  ['ABG', certainty, ringFence && 'schools', 5],
];
const services: Grid = [['Service', 'Purpose'], ['Centres', 'early years']]; // prettier-ignore
const cut = (share: number): Grid[] => [
  money('', 10).slice(0, 2),
  gets(10),
  promise(9, 'Green', 'Status'),
  [
    ['Scenario', 'Target', 'Change', 'Value', 'Spread'],
    ['Cuts', 'All', 'cut %', share, 'pro rata'],
  ],
];
const two = (certainty: string, council: Cell, grant: Cell): Grid[] => [
  money(certainty, 10),
  promise(''),
  [...gets(council), ['b', 'ABG', 'Centres', 'Safe', grant]],
];

/** The checks of commitments: floors, rules, and the money that they rest on. */
export const PROMISES: Readonly<Record<string, ThreePlans>> = {
  'Commitment below its floor': {
    triggers: {
      plan: [promise(10), gets(9.99)],
      finding: {
        ...{ severity: 'Warning', subject: 'Safe', year: '2010/11', amount: 1 },
        sentence: 'Safe gets £9.99 in 2010/11, and its floor is £10: £0.01 is missing.',
      },
    },
    nearly: [promise(10), gets(10)],
    withoutData: { plan: [promise(''), gets(9.99)], why: 'No amounts in the Commitment table' },
  },
  'Rule not kept': {
    triggers: {
      plan: [promise('', 'total >= 10'), gets(9.99)],
      finding: {
        ...{ severity: 'Warning', subject: 'Safe', year: '2010/11', amount: null },
        sentence: 'Safe does not keep its rule in 2010/11, total >= 10: total £9.99.',
      },
    },
    nearly: [promise('', 'total >= 10'), gets(10)],
    withoutData: { plan: [promise(10), gets(9.99)], why: 'No Rule in the Commitment table' },
  },
  'Status worsens': {
    triggers: {
      plan: cut(0.101),
      under: 'Cuts',
      finding: {
        ...{ severity: 'Warning', subject: 'Safe', year: '2010/11', amount: 1 },
        sentence:
          'Safe is green and must not get worse, but under Cuts it falls £0.01 below its floor in 2010/11.',
      },
    },
    nearly: cut(0.1),
    withoutData: { plan: cut(0.101), why: 'No scenario: the plan is checked as entered' },
  },
  'Commitment without money': {
    triggers: {
      plan: [promise(10), gets(10, '')],
      finding: {
        ...{ severity: 'Warning', subject: 'Safe', year: '2010/11', amount: 1000 },
        sentence: 'Safe has a floor of £10 in 2010/11, and no allocation names it.',
      },
    },
    nearly: [promise(10), gets('')],
    withoutData: { plan: [promise(10)], why: 'No Allocation table' },
  },
  'Floors beyond all money': {
    triggers: {
      plan: [promise(15), gets(9.99), money('', 9.99)],
      finding: {
        ...{ severity: 'Warning', subject: 'Commitment', year: '2010/11', amount: 1 },
        sentence:
          'The floors in 2010/11 come to £15, and all the money there is to £14.99: £0.01 is missing, however it is spread.',
      },
    },
    nearly: [promise(15), gets(9.99), money('', 10)],
    withoutData: { plan: [promise(15), gets(9.99)], why: 'No Stream table' },
  },
  'Ring-fences leave floors unmet': {
    triggers: {
      plan: [promise(10.01), gets(10), services, money('', 10, 'early years')],
      finding: {
        ...{ severity: 'Warning', subject: 'Safe', year: '2010/11', amount: 1 },
        sentence:
          'In 2010/11, Safe can only use Council: £10.01 needed, £10 there, £0.01 short; meanwhile £5 of ABG is left over, and allowing it for Safe would recover £0.01.',
      },
    },
    nearly: [promise(10), gets(10), services, money('', 10, 'early years')],
    withoutData: {
      plan: [promise(10.01), gets(10), services, money('', 10)],
      why: 'No Ring-fence in the Stream table',
    },
  },
  'Floors beyond confirmed money': {
    triggers: {
      plan: [promise(10), gets(10), money('Indicative', 9.99)],
      finding: {
        ...{ severity: 'Warning', subject: 'Commitment', year: '2010/11', amount: 1 },
        sentence:
          'The floors in 2010/11 come to £10 together, and confirmed money to £9.99: £0.01 of what is promised rests on money that nobody has confirmed.',
      },
    },
    nearly: [promise(10), gets(10), money('Indicative', 10)],
    withoutData: {
      plan: [promise(10), gets(10), money('', 9.99)],
      why: 'No Certainty in the Stream table',
    },
  },
  'Unconfirmed money': {
    triggers: {
      plan: two('At risk', 9.99, 0.01),
      finding: {
        ...{ severity: 'Note', subject: 'Safe', year: '2010/11', amount: 1 },
        sentence:
          '£0.01 (0.1%) of the £10 for Safe in 2010/11 is not confirmed. If all confirmed money went to it first, all £10 that it needs would be.',
      },
    },
    nearly: two('At risk', 10, 0),
    withoutData: { plan: two('', 9.99, 0.01), why: 'No Certainty in the Stream table' },
  },
};
