import { type Cell, type Grid } from '../../../../src/model/table/grid';
import { type ThreePlans } from './threePlans';

const spentOn = (later: Cell, tier = 'Universal'): Grid[] => [
  [
    ['Service', 'Tier'],
    ['Play', tier],
    ['Care', tier && 'Specialist'],
  ],
  [
    ['Allocation', 'Service', '2010/11', '2011/12'],
    ['a', 'Play', 100, later],
    ['b', 'Care', 100, 100],
  ],
];
const routed = (tier: string, route: string): Grid[] => [
  [
    ['Service', 'Tier', 'Route'],
    ['Acute paediatrics', tier, route],
  ],
];
const levelled = (tier: string, amount: Cell): Grid[] => [
  [
    ['Service', 'Tier'],
    ['Centres', tier],
  ],
  [
    ['Allocation', 'Service', '2010/11'],
    ['a', 'Centres', amount],
  ],
];
const matched = (cut: string): Grid[] => [
  [
    ['Stream', '2010/11'],
    ['ABG', 100],
    ['Sure Start', 100],
  ],
  [
    ['Service', 'Match'],
    ['Centres', 0.4],
    ['Clubs', ''],
  ],
  [
    ['Allocation', 'Source', 'Service', '2010/11'],
    ['a', 'Sure Start', 'Centres', 100],
    ['b', 'ABG', 'Clubs', 100],
  ],
  [
    ['Scenario', 'Target', 'Name', 'Change', 'Value', 'Spread'],
    ['Cuts', 'Stream', cut, 'cut %', 0.1, 'pro rata'],
  ],
];
const stepped = (amount: number): Grid[] => [
  [
    ['Stream', '2010/11'],
    ['ABG', 100],
  ],
  [
    ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
    ['Cuts', 1, 'Stream', 'ABG', 'cut £', amount],
  ],
];
const streams = (...names: string[]): Grid => [['Stream'], ...names.map((name) => [name])];
const from = (source: string): Grid => [
  ['Allocation', 'Source'],
  ['a', source],
];
const certain = (word: string): Grid[] => [
  [
    ['Stream', 'Certainty'],
    ['ABG', word],
  ],
];

/** The checks of services and tiers, of scenarios, and of names and words. */
export const WORDS: Readonly<Record<string, ThreePlans>> = {
  'Prevention falls': {
    triggers: {
      plan: spentOn(99.99),
      finding: {
        ...{ severity: 'Warning', subject: 'Prevention', year: '2011/12', amount: -1 },
        sentence:
          'Prevention goes from £100 (50%) in 2010/11 to £99.99 (49.9975%) in 2011/12: £0.01 less in cash, 0.0025 percentage points less as a share.',
      },
    },
    nearly: spentOn(100),
    withoutData: { plan: spentOn(99.99, ''), why: 'No Tier in the Service table' },
  },
  'Not jointly commissioned': {
    triggers: {
      plan: routed('Level 4', 'Singly commissioned'),
      finding: {
        ...{ severity: 'Warning', subject: 'Acute paediatrics', year: '', amount: null },
        sentence:
          'Acute paediatrics is at Level 4 and its route is "Singly commissioned": a service at this level is jointly commissioned, or a reason is recorded under Reason.',
      },
    },
    nearly: routed('Level 2', 'Singly commissioned'),
    withoutData: { plan: routed('Level 4', ''), why: 'No Route in the Service table' },
  },
  'Tier not classified': {
    triggers: {
      plan: levelled('Level 1', 0.01),
      finding: {
        ...{ severity: 'Note', subject: 'Tier', year: '', amount: null },
        sentence:
          'Nothing says whether Level 1 is prevention, so the money there counts as neither: add a Tier table, with Counts as or Prevention for it.',
      },
    },
    nearly: levelled('Level 1', 0),
    withoutData: {
      plan: levelled('', 0.01),
      why: 'No Tier in the Service table or Counts as in the Tier table',
    },
  },
  'Match lost': {
    triggers: {
      plan: matched('Sure Start'),
      under: 'Cuts',
      finding: {
        ...{ severity: 'Warning', subject: 'Centres', year: '2010/11', amount: 400 },
        sentence:
          'Centres is cut by £10 in 2010/11 under Cuts, and with it goes match of £4 (40%): only £6 is saved.',
      },
    },
    nearly: matched('ABG'),
    withoutData: {
      plan: matched('Sure Start').map((grid) =>
        grid.map((row) => row.map((cell) => (cell === 0.4 ? '' : cell))),
      ),
      why: 'No Match in the Service table',
    },
  },
  'Scenario step': {
    triggers: {
      plan: stepped(100.01),
      finding: {
        ...{ severity: 'Error', subject: 'Cuts', year: '', amount: null },
        sentence:
          'Step 1 of Cuts cannot be carried out. £100.01 is to be cut from ABG in 2010/11, which has £100.',
      },
    },
    nearly: stepped(100),
    withoutData: { plan: stepped(100.01).slice(0, 1), why: 'No Scenario table' },
  },
  'Duplicate name': {
    triggers: {
      plan: [streams('ABG', 'abg ')],
      finding: {
        ...{ severity: 'Error', subject: 'abg', year: '', amount: null },
        sentence:
          'abg is twice in the Stream table, in rows 1 and 2: references mean the first, so give the second a name of its own.',
      },
    },
    nearly: [streams('ABG', 'ABG 2')],
    withoutData: {
      plan: [from('ABG')],
      why: 'No Partner, Stream, Pool, Service, Commitment, Indicator, Mapping, Tier or Evidence table',
    },
  },
  'Unknown name': {
    triggers: {
      plan: [streams('Sure Start'), from('Sure Strat')],
      finding: {
        ...{ severity: 'Error', subject: 'Sure Strat', year: '', amount: null },
        sentence:
          'No stream or pool is called Sure Strat, which is under Source in the Allocation table, row 1: was Sure Start meant?',
      },
    },
    nearly: [streams('Sure Start'), from('sure  START')],
    withoutData: {
      plan: [from('Sure Strat')],
      why: 'No table that names rows of another one that is there',
    },
  },
  'Unknown word': {
    triggers: {
      plan: certain('Sure'),
      finding: {
        ...{ severity: 'Warning', subject: 'ABG', year: '', amount: null },
        sentence:
          '"Sure" is under Certainty in the Stream table, row 1, where one of these is understood: Confirmed, Indicative, At risk, Ended.',
      },
    },
    nearly: certain('confirmed'),
    withoutData: { plan: certain(''), why: 'No column with a word that is chosen from a list' },
  },
};
