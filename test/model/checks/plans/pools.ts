import { dayOf } from '../../../../src/model/calendar/day';
import { type Cell, type Grid } from '../../../../src/model/table/grid';
import { type ThreePlans } from './threePlans';
import { WHOLE_AGREEMENT } from './wholeAgreement';

const living = (starts: Cell, ends: Cell): Grid[] => [
  [
    ['Pool', 'Starts', 'Ends'],
    ['Respite', starts, ends],
  ],
  [
    ['Contribution', 'Pool', '2007/08'],
    ['', 'Respite', 7.5],
  ],
];
const agreed = (but: Readonly<Record<string, Cell>>): Grid[] => {
  const terms = { ...WHOLE_AGREEMENT, ...but };
  return [
    [
      ['Pool', ...Object.keys(terms)],
      ['Respite', ...Object.values(terms)],
    ],
    [
      ['Partner', 'Type'],
      ['Council', 'Council'],
      ['PCT', 'NHS commissioner'],
    ],
    [
      ['Contribution', 'Pool', 'Partner', '2006/07'],
      ['', 'Respite', 'Council', 60],
      ['', 'Respite', 'PCT', 40],
    ],
  ];
};
const sized = (agreement: Cell, pct: Cell): Grid[] => [
  [
    ['Pool', '2006/07'],
    ['Respite', agreement],
  ],
  [
    ['Contribution', 'Pool', 'Partner', '2006/07'],
    ['', 'Respite', 'Council', 60],
    ['', 'Respite', 'PCT', pct],
  ],
];
const shared = (...shares: Cell[]): Grid[] => [
  [
    ['Contribution', 'Pool', 'Partner', 'Share', '2006/07'],
    ['', 'Respite', 'Council', shares[0]!, 60],
    ['', 'Respite', 'PCT', shares[1]!, 40],
  ],
];
const followed = (successor: Cell): Grid[] => [
  [
    ['Partner', 'Successor'],
    ['Surrey', successor],
    ['East Surrey', ''],
    ['West Surrey', ''],
  ],
];
const delivered = (amount: Cell): Grid[] => [
  [
    ['Contribution', 'Pool', 'Partner', 'Delivered', '2006/07'],
    ['', 'Respite', 'PCT', amount, 10],
  ],
];
const spent = (outturn: Cell): Grid[] => [
  [['Pool'], ['Respite']],
  [
    ['Allocation', 'Source', '2006/07'],
    ['', 'Respite', 100],
  ],
  [
    ['Contribution', 'Pool', 'Partner', '2006/07'],
    ['', 'Respite', 'Council', 60],
    ['', 'Respite', 'PCT', 40],
  ],
  [
    ['Outturn', 'Pool', '2006/07'],
    ['', 'Respite', outturn],
  ],
];
const joined = (starts: Cell): Grid[] => [
  [
    ['Pool', 'Overspend rule'],
    ['Better Care', 'Contribution share'],
  ],
  [
    ['Contribution', 'Pool', 'Partner', 'Starts', '2022/23'],
    ['', 'Better Care', 'Council', '', 100],
    ['', 'Better Care', 'ICB', starts, 75],
  ],
];
const hostless = (outturn: Cell): Grid[] => [
  [
    ['Pool', 'Overspend rule'],
    ['Respite', 'Host bears'],
  ],
  [
    ['Contribution', 'Pool', 'Partner', '2006/07'],
    ['', 'Respite', 'PCT', 10],
  ],
  [
    ['Outturn', 'Pool', '2006/07'],
    ['', 'Respite', outturn],
  ],
];
const joint = (word: string, source: string): Grid[] => [
  [
    ['Stream', 'Partner'],
    ['Base budget', 'Council'],
    ['Growth', 'PCT'],
  ],
  [
    ['Allocation', 'Source', 'Service', 'Joint', 'Basis', '2006/07'],
    ['', 'Base budget', 'Short breaks', word, 'by places', 5],
    ['', source, 'Short breaks', word, 'by places', 5],
  ],
];
const given = (partner: string, amount: Cell): Grid[] => [
  [
    ['Contribution', 'Pool', 'Partner', '2006/07'],
    ['', 'Respite', partner, amount],
  ],
];

const layered = (bearer: string): Grid[] => [
  [
    ['Pool', 'Host'],
    ['Respite', 'Council'],
  ],
  [
    ['Risk share', 'Pool', 'Side', 'Order', 'Borne by'],
    ['', 'Respite', 'Overspend', 1, bearer],
  ],
];

const conditioned = (least: number): Grid[] => [
  [['Pool'], ['Respite']],
  [
    ['Contribution', 'Pool', '2006/07'],
    ['', 'Respite', 10],
  ],
  [
    ['Condition', 'Pool', 'Applies to', 'Source', '2006/07'],
    ['NHS minimum', 'Respite', 'Contribution', 'the framework', least],
  ],
];

/** The checks of pools, of what partners put into them, and of joint actions. */
export const POOLS: Readonly<Record<string, ThreePlans>> = {
  'Spending above the budget': {
    triggers: {
      plan: spent(110),
      finding: {
        severity: 'Warning',
        subject: 'Respite',
        year: '2006/07',
        amount: 1000,
        sentence:
          'Respite spent £110 in 2006/07 against a budget of £100: £10 (10%) more. Agree who pays, or correct the outturn.',
      },
    },
    nearly: spent(100),
    withoutData: { plan: spent(''), why: 'No amounts in the Outturn table' },
  },
  'Counts for part of a year': {
    triggers: {
      plan: joined(dayOf(2022, 7, 1)),
      finding: {
        severity: 'Note',
        subject: 'ICB',
        year: '2022/23',
        amount: 1870,
        sentence:
          'ICB puts £75 into Better Care in 2022/23, and its dates cover 274 of 365 days: when a variance is shared by contribution, it counts for £56.30. If £75 is for those days alone, clear Starts and Ends, or type the amount of the whole year.',
      },
    },
    nearly: joined(dayOf(2022, 4, 1)),
    withoutData: { plan: joined(''), why: 'No Starts or Ends in the Contribution table' },
  },
  'Outside the life of a pool': {
    triggers: {
      plan: living(dayOf(2006, 4, 1), dayOf(2007, 3, 31)),
      finding: {
        ...{ severity: 'Error', subject: 'Respite', year: '2007/08', amount: 750 },
        sentence: '£7.50 is contributed to Respite in 2007/08, but it ends on 31 March 2007.',
      },
    },
    nearly: living(dayOf(2006, 4, 1), dayOf(2007, 4, 1)),
    withoutData: { plan: living('', ''), why: 'No Starts or Ends in the Pool table' },
  },
  'Pool without a host': {
    triggers: {
      plan: agreed({ Host: '' }),
      finding: {
        ...{ severity: 'Error', subject: 'Respite', year: '', amount: null },
        sentence:
          'Respite is a pooled fund without a host: name under Host the partner that keeps its accounts.',
      },
    },
    nearly: agreed({ Host: '', Kind: 'Aligned' }),
    withoutData: { plan: agreed({ Host: '', Kind: '' }), why: 'No Kind in the Pool table' },
  },
  'Terms missing from the agreement': {
    triggers: {
      plan: agreed({ Exit: '' }),
      finding: {
        ...{ severity: 'Warning', subject: 'Respite', year: '', amount: null },
        sentence: 'The agreement of Respite does not state exit: type what was agreed, or agree on it first.',
      },
    },
    nearly: agreed({}),
    withoutData: { plan: agreed({ Exit: '', Kind: '' }), why: 'No Kind in the Pool table' },
  },
  'Legal basis': {
    triggers: {
      plan: agreed({ Ends: dayOf(2007, 3, 1) }),
      finding: {
        ...{ severity: 'Warning', subject: 'Respite', year: '', amount: null },
        sentence:
          'Check: for Respite, from 1 March 2007 Section 31 (Health Act 1999) is replaced by Section 75 (NHS Act 2006) (NHS (Consequential Provisions) Act 2006), by the rules that ship with Poolbook: amend the agreement to rest on Section 75 (NHS Act 2006).',
      },
    },
    nearly: agreed({ Ends: dayOf(2007, 2, 28) }),
    withoutData: {
      plan: agreed({ Ends: dayOf(2007, 3, 1), Kind: '', 'Legal basis': '' }),
      why: 'No Kind or Legal basis in the Pool table',
    },
  },
  'Contributions do not add up': {
    triggers: {
      plan: sized(100, 39.99),
      finding: {
        ...{ severity: 'Error', subject: 'Respite', year: '2006/07', amount: 1 },
        sentence:
          'The contributions to Respite in 2006/07 come to £99.99, and £100 is agreed: £0.01 is missing.',
      },
    },
    nearly: sized(100, 40),
    withoutData: { plan: sized('', 39.99), why: 'No amounts in the Pool table' },
  },
  'Shares not 100%': {
    triggers: {
      plan: shared(0.6, 0.399),
      finding: {
        ...{ severity: 'Error', subject: 'Respite', year: '', amount: null },
        sentence:
          'The shares of Respite add up to 99.9%, 0.1 percentage points short of 100%: correct them, they are never made to fit.',
      },
    },
    nearly: shared(0.6, 0.4),
    withoutData: { plan: shared('', ''), why: 'No Share in the Contribution table' },
  },
  'Successors not 100%': {
    triggers: {
      plan: followed('East Surrey 60%; West Surrey 39.9%'),
      finding: {
        ...{ severity: 'Warning', subject: 'Surrey', year: '', amount: null },
        sentence:
          'The shares of the successors of Surrey add up to 99.9%, 0.1 points short of 100%. Give the share of each under Successor, such as East Surrey 60%.',
      },
    },
    nearly: followed('East Surrey 60%; West Surrey 40%'),
    withoutData: { plan: followed(''), why: 'No Successor in the Partner table' },
  },
  'Promised and not delivered': {
    triggers: {
      plan: delivered(9.99),
      finding: {
        ...{ severity: 'Warning', subject: 'Respite', year: '2006/07', amount: 1 },
        sentence: 'PCT promised £10 to Respite in 2006/07 and has delivered £9.99: £0.01 is missing.',
      },
    },
    nearly: delivered(10),
    withoutData: { plan: delivered(''), why: 'No Delivered or Paid in the Contribution table' },
  },
  'Condition not kept': {
    triggers: {
      plan: conditioned(10.01),
      finding: {
        ...{ severity: 'Error', subject: 'NHS minimum', year: '2006/07', amount: 1 },
        sentence:
          'NHS minimum asks for at least £10.01 in 2006/07, and £10 counts: £0.01 short. Check it with the framework.',
      },
    },
    nearly: conditioned(10),
    withoutData: { plan: conditioned(10.01).slice(1), why: 'No Pool table' },
  },
  'Risk share': {
    triggers: {
      plan: layered('PCT'),
      finding: {
        ...{ severity: 'Error', subject: 'Respite', year: '', amount: null },
        sentence:
          'The Risk share table, row 1, has PCT under Borne by, which is no partner and no pool: type one, or All partners, Host, Reserve, Next year or Board.',
      },
    },
    nearly: layered('council'),
    withoutData: { plan: layered('PCT').slice(1), why: 'No Pool table' },
  },
  'Settlement without an owner': {
    triggers: {
      plan: hostless(10.01),
      finding: {
        ...{ severity: 'Error', subject: 'Respite', year: '2006/07', amount: 1 },
        sentence:
          '£0.01 of the overspend of Respite in 2006/07 has no owner by the rule Host bears: the pool has no host. Type it under Host.',
      },
    },
    nearly: hostless(10),
    withoutData: { plan: hostless(''), why: 'No amounts in the Outturn table' },
  },
  'Joint action': {
    triggers: {
      plan: joint('Yes', 'Base budget'),
      finding: {
        ...{ severity: 'Error', subject: 'Short breaks', year: '', amount: null },
        sentence:
          'Short breaks is a joint action with neither a pool nor an amount for each partner: only money of Council is there. Add a row for each of the others, or draw on a pool.',
      },
    },
    nearly: joint('Yes', 'Growth'),
    withoutData: { plan: joint('', 'Base budget'), why: 'No Joint in the Allocation table' },
  },
  'Partner with no figures': {
    triggers: {
      plan: given('PCT', 'unknown'),
      finding: {
        ...{ severity: 'Warning', subject: 'PCT', year: '', amount: null },
        sentence: 'PCT has no figures: no amount is known of what it puts into Respite.',
      },
    },
    nearly: given('PCT', 0.01),
    withoutData: { plan: given('', 'unknown'), why: 'No Partner in the Contribution or Stream table' },
  },
};
