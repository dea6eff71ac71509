import { type Cell, type Grid } from '../../../../src/model/table/grid';
import { type ThreePlans } from './threePlans';

/** A stream of £100 that pays for one service, whose demand rises by a share. */
const rising = (stream: number, service = 'Care', share: Cell = 0.06): Grid[] => [
  [
    ['Stream', '2010/11'],
    ['ABG', stream],
  ],
  [
    ['Allocation', 'Source', 'Service', '2010/11'],
    ['a', 'ABG', service, 100],
  ],
  [
    ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
    ['Up', 1, service ? 'Service' : 'All', service, 'uplift %', share],
  ],
];

/** A pool of £70 for homes and £30 of other money, which a scenario takes away. */
const homes = (ringFence: string, forHomes: number): Grid[] => [
  [
    ['Stream', 'Ring-fence', '2010/11'],
    ['Grant', ringFence, 70],
    ['Base', '', 30],
  ],
  [
    ['Contribution', 'Pool', 'Stream', '2010/11'],
    ['g', 'P', 'Grant', 70],
    ['b', 'P', 'Base', 30],
  ],
  [['Service'], ['Homes'], ['Care']],
  [
    ['Allocation', 'Source', 'Service', '2010/11'],
    ['h', 'P', 'Homes', forHomes],
    ['c', 'P', 'Care', 100 - forHomes],
  ],
  [
    ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
    ['Less', 1, 'Stream', 'Base', 'cut %', 1],
  ],
];

/** The checks of what scenarios leave undone. */
export const SCENARIOS: Readonly<Record<string, ThreePlans>> = {
  'Unmet demand': {
    triggers: {
      plan: rising(100),
      under: 'Up',
      finding: {
        ...{ severity: 'Warning', subject: 'Care', year: '2010/11', amount: 600 },
        sentence:
          'Care needs £106 in 2010/11 under Up and gets £100: £6 is not met. Give its source more money, or cut what else draws on it.',
      },
    },
    nearly: rising(106),
    withoutData: { plan: rising(100, ''), why: 'No Service in the Allocation table' },
  },
  'Money stranded': {
    triggers: {
      plan: homes('Homes', 69),
      under: 'Less',
      finding: {
        ...{ severity: 'Warning', subject: 'P', year: '2010/11', amount: 100 },
        sentence:
          '£1 in P may pay only for Homes in 2010/11, which takes no more under Less, while the pool is short. Give that more, or agree another use of the money with the partner that gives it.',
      },
    },
    nearly: homes('Homes', 70),
    withoutData: { plan: homes('', 69), why: 'No Ring-fence in the Stream table' },
  },
};
