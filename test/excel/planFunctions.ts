import { account } from '../../src/functions/account';
import { agreement } from '../../src/functions/agreement';
import { apportion } from '../../src/functions/apportion';
import { checks } from '../../src/functions/checks';
import { commitments } from '../../src/functions/commitments';
import { compare } from '../../src/functions/compare';
import { cut } from '../../src/functions/cut';
import { funding } from '../../src/functions/funding';
import { inYearPart } from '../../src/functions/inYear';
import { ledger } from '../../src/functions/ledger';
import { pools } from '../../src/functions/pools';
import { risk } from '../../src/functions/risk';
import { inRealTerms } from '../../src/functions/real';
import { services } from '../../src/functions/services';
import { settlement } from '../../src/functions/settlement';
import { survivingCut } from '../../src/functions/survives';
import { tiers } from '../../src/functions/tiers';
import { uprated } from '../../src/functions/uprate';
import { type ExcelOptions } from '../workbench/openExcel';

const ofTables = (id: string, ...first: string[]) => ({
  id,
  name: id,
  parameters: [
    ...first.map((name) => ({ name, type: 'any' })),
    { name: 'tables', type: 'any', dimensionality: 'matrix', repeating: true },
  ],
});

const one = (name: string) => ({ name, type: 'any', optional: true });
const many = (name: string) => ({ name, type: 'any', dimensionality: 'matrix' });
type Cells = unknown[][];

/** The functions that the sheets of a plan call, and those with which amounts are worked out, for the stand-in. */
export const planFunctions: NonNullable<ExcelOptions['functions']> = {
  json: {
    functions: [
      ...['FUNDING', 'POOLS', 'SERVICES', 'TIERS', 'COMMITMENTS', 'CHECKS'].map((id) =>
        ofTables(id, 'scenario'),
      ),
      ...['SETTLEMENT', 'ACCOUNT', 'LEDGER'].map((id) => ofTables(id, 'pool', 'year')),
      ofTables('AGREEMENT', 'pool'),
      ofTables('SURVIVES', 'scenario', 'year'),
      ofTables('RISK', 'scenario', 'year', 'draws', 'seed'),
      {
        id: 'COMPARE',
        name: 'COMPARE',
        parameters: [
          { name: 'measure', type: 'any' },
          many('scenarios'),
          { name: 'year', type: 'any' },
          { name: 'tables', type: 'any', dimensionality: 'matrix', repeating: true },
        ],
      },
      { id: 'APPORTION', name: 'APPORTION', parameters: [one('total'), many('weights')] },
      {
        id: 'CUT',
        name: 'CUT',
        parameters: [
          many('budgets'),
          one('cut'),
          one('rule'),
          many('floors'),
          many('weights'),
          many('match'),
        ],
      },
      { id: 'REAL', name: 'REAL', parameters: [many('amount'), ...['index', 'baseIndex'].map(one)] },
      { id: 'UPRATE', name: 'UPRATE', parameters: [many('amount'), many('rates')] },
      {
        id: 'INYEAR',
        name: 'INYEAR',
        parameters: [many('annual'), ...['year', 'starts', 'ends', 'basis'].map(one)],
      },
    ],
    allowCustomDataForDataTypeAny: true,
  },
  implementations: {
    FUNDING: (scenario, tables) => funding(scenario, tables as unknown[][][]),
    POOLS: (scenario, tables) => pools(scenario, tables as unknown[][][]),
    SERVICES: (scenario, tables) => services(scenario, tables as unknown[][][]),
    TIERS: (scenario, tables) => tiers(scenario, tables as unknown[][][]),
    COMMITMENTS: (scenario, tables) => commitments(scenario, tables as unknown[][][]),
    CHECKS: (scenario, tables) => checks(scenario, tables as unknown[][][]),
    COMPARE: (measure, scenarios, year, tables) =>
      compare(measure, scenarios as Cells, year, tables as unknown[][][]),
    SURVIVES: (scenario, year, tables) => survivingCut(scenario, year, tables as unknown[][][]),
    RISK: (scenario, year, draws, seed, tables) => risk(scenario, year, draws, seed, tables as unknown[][][]),
    SETTLEMENT: (pool, year, tables) => settlement(pool, year, tables as unknown[][][]),
    ACCOUNT: (pool, year, tables) => account(pool, year, tables as unknown[][][]),
    LEDGER: (pool, year, tables) => ledger(pool, year, tables as unknown[][][]),
    AGREEMENT: (pool, tables) => agreement(pool, tables as unknown[][][]),
    APPORTION: (total, weights) => apportion(total, weights as Cells),
    CUT: (budgets, amount, rule, ...rest) =>
      cut(budgets as Cells, amount, rule, ...(rest as [Cells, Cells, Cells])),
    REAL: (amount, index, base) => inRealTerms(amount as Cells, index, base),
    UPRATE: (amount, rates) => uprated(amount as Cells, rates as Cells),
    INYEAR: (annual, ...rest) =>
      inYearPart(annual as Cells, ...(rest as [unknown, unknown, unknown, unknown])),
  },
};
