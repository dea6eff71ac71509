import { dayOf } from '../../../src/model/calendar/day';
import { legalBasis } from '../../../src/model/checks/pools/legalBasis';
import { type Plan } from '../../../src/model/plan/plan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell } from '../../../src/model/table/grid';
import { type Bench } from '../bench';

const POOLS = 2000;
const PARTNERS = ['Council', 'PCT', 'North', 'LSC', 'Force'];

function plan(): Plan {
  const pools = Array.from({ length: POOLS }, (_, i): Cell[] => [
    `Pool ${i}`,
    'Pooled fund',
    's31',
    'Council',
    dayOf(2006, 4, 1) + (i % 300),
    dayOf(2010, 3, 31),
  ]);
  const given = pools.flatMap(([name]) => PARTNERS.map((partner): Cell[] => ['', name!, partner, 1]));
  return readPlan([
    [['Pool', 'Kind', 'Legal basis', 'Host', 'Starts', 'Ends'], ...pools],
    [
      ['Partner', 'Type', 'From', 'To', 'Successor'],
      ['Council', 'Council', '', '', ''],
      ['PCT', 'NHS commissioner', '', '', ''],
      ['North', 'School', '', '', ''],
      ['LSC', 'Learning and Skills Council', '', '', ''],
      ['Force', 'Police', '', '', ''],
    ],
    [['Contribution', 'Pool', 'Partner', '2006/07'], ...given],
  ]);
}

/** Twice the pools may take twice as long, not four times: the limit is for one pool of many. */
export default {
  job: 'The legal basis of pools',
  size: `${POOLS.toLocaleString('en-GB')} pools of ${PARTNERS.length} partners each, ${(POOLS * PARTNERS.length).toLocaleString('en-GB')} contributions`,
  input: plan,
  ours: { name: 'Poolbook', run: (fresh) => legalBasis.find(fresh).length },
  peers: [],
  atMost: { nanoseconds: 500_000, of: POOLS, unit: 'pool' },
  calls: 1,
} satisfies Bench<Plan, number>;
