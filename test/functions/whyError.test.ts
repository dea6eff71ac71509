import { callFunction } from '../../src/excel/selection/callFunction';
import { cellName } from '../../src/model/audit/area';
import { type Grid } from '../../src/model/table/grid';
import { whyError, type WhyError } from '../../src/model/trace/why/whyError';
import { bookWith, sheetWith } from '../model/trace/exampleBook';
import { associateAll } from './associated';

beforeAll(associateAll);

const STREAMS: Grid = [
  ['Stream', 'Partner', '2010/11'],
  ['Sure Start', 'Council', 100],
  ['Area grant', 'PCT', 50],
];
const POOLS: Grid = [
  ['Pool', 'Kind', 'Host'],
  ['Respite', 'Pooled fund', 'Council'],
];
const ALLOCATIONS: Grid = [
  ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
  ['A1', 'Sure Start', 'Play', 'Play for all', 80],
];
const SERVICES: Grid = [
  ['Service', 'Tier'],
  ['Play', 'Universal'],
];
const SCENARIOS: Grid = [
  ['Scenario', 'Order', 'Target', 'Change', 'Value', 'From', 'To'],
  ['Deep cuts', 1, 'All', 'cut %', 0.1, '', ''],
];

/** Why `=formula`, in D1 of the sheet Cuts beside the budgets of A1:A3 and the floors of B1:B3, shows an error. */
function why(formula: string, { cells = BUDGETS, shown = '#VALUE!' } = {}): WhyError {
  const tables = Object.entries({
    Streams: STREAMS,
    Pools: POOLS,
    Allocations: ALLOCATIONS,
    Services: SERVICES,
    Scenarios: SCENARIOS,
  });
  const book = bookWith(
    sheetWith('Cuts', [
      { row: 0, column: 0, grid: cells },
      { row: 0, column: 5, grid: [[{ error: '#VALUE!' }]], formula },
    ]),
    ...tables.map(([table, grid]) => sheetWith(`Sheet of ${table}`, [{ row: 2, column: 1, grid, table }])),
  );
  const found = whyError(book, { sheet: 0, row: 0, column: 5 }, shown, callFunction);
  if (!found) throw new Error(`${cellName(0, 5)} was not explained.`);
  return found;
}
const BUDGETS: Grid = [
  [100000, 75000, 33.333],
  [150000, 75000, 'protcted'],
  [50000, -25000, null],
  [null, null, null],
];
const FLOORS: Grid = [
  [100000, 75000],
  [150000, 25000],
  [50000, 25000],
];
const offers = ({ corrections }: WhyError) => corrections.map(({ says, formula }) => [says, formula]);

describe('Why is this an error?', () => {
  it('a cut beyond the floors: £175,000 is the most, because the floors hold the rest', () => {
    const found = why('=POOL.CUT(A1:A3,200000,"protected",B1:B3)', { cells: FLOORS, shown: '#N/A' });
    expect(found.title).toBe('The most that can be cut is £175,000, £25,000 less than £200,000.');
    expect(found.more).toMatch(/^Floors hold budget 1 \(£75,000\)/);
    expect(found.fault?.text).toBe('200000');
    expect(offers(found)).toEqual([
      ['Cut £175,000 instead', '=POOL.CUT(A1:A3,175000,"protected",B1:B3)'],
      ['Leave out the floors', '=POOL.CUT(A1:A3,200000,"protected")'],
    ]);
    expect(found.breakdown?.total.cells).toEqual([30000000, 12500000, 17500000]);
    expect(found.places).toEqual([
      { says: 'Lower a floor', where: 'Cuts!B1:B3', at: { sheet: 0, row: 0, column: 1 } },
    ]);
  });

  it('a cut beyond budgets without floors: the most is all that they have', () => {
    const cells: Grid = [[100000], [50000], [25000]];
    const found = why('=POOL.CUT(A1:A3,200000)', { cells, shown: '#N/A' });
    expect(found.title).toBe('The most that can be cut is £175,000, £25,000 less than £200,000.');
    expect(offers(found)).toEqual([['Cut £175,000 instead', '=POOL.CUT(A1:A3,175000)']]);
  });

  it('a cut that is in a cell is changed there: the formula keeps its reference', () => {
    const cells: Grid = [
      [100000, 200000],
      [50000, null],
      [25000, null],
    ];
    const found = why('=POOL.CUT(A1:A3,B1)', { cells });
    expect(offers(found)).toEqual([]);
    expect(found.fault?.text).toBe('B1');
    expect(found.places.map(({ where }) => where)).toEqual(['Cuts!B1']);
  });

  it('a rule that is mistyped', () => {
    const found = why('=SUM(POOL.CUT(A1:A3, 100, "protcted"))', { cells: FLOORS });
    expect(found.fault?.text).toBe('"protcted"');
    expect(offers(found)).toEqual([['Use protected', '=SUM(POOL.CUT(A1:A3, 100, "protected"))']]);
  });

  it('an amount with fractions of a penny, in cells and in the formula', () => {
    expect(offers(why('=POOL.APPORTION(33.333,{1,2})'))).toEqual([
      ['ROUND to pence', '=POOL.APPORTION(ROUND(33.333,2),{1,2})'],
    ]);
    const cells: Grid = [[33.333], [50], [25]];
    expect(offers(why('=POOL.CUT(A1:A3,10)', { cells }))).toEqual([
      ['ROUND to pence', '=POOL.CUT(ROUND(A1:A3,2),10)'],
    ]);
  });

  it('a table without its headings, one that is missing, and both of two', () => {
    expect(offers(why('=POOL.FUNDING("",Streams)'))).toEqual([
      ['Pass Streams[#All]', '=POOL.FUNDING("",Streams[#All])'],
    ]);
    expect(offers(why('=POOL.SERVICES("",Streams[#All])'))[0]?.[0]).toContain('Allocations[#All]');
  });

  it('a scenario and a pool that are mistyped', () => {
    const scenario = why('=POOL.FUNDING("Deep cut",Streams[#All],Scenarios[#All])', { shown: '#N/A' });
    expect(scenario.title).toBe('No scenario is called Deep cut: was Deep cuts meant?');
    expect(offers(scenario)).toEqual([
      ['Use Deep cuts', '=POOL.FUNDING("Deep cuts",Streams[#All],Scenarios[#All])'],
    ]);
    expect(offers(why('=POOL.AGREEMENT("Respit",Pools[#All])'))).toEqual([
      ['Use Respite', '=POOL.AGREEMENT("Respite",Pools[#All])'],
    ]);
  });

  it('a budget below zero is in a cell, which can be gone to', () => {
    const found = why('=POOL.CUT(B1:B3,10)');
    expect(found.title).toContain('-£25,000');
    expect(found.fault?.text).toBe('B1:B3');
    expect(found.places.map(({ where }) => where)).toEqual(['Cuts!B1:B3']);
  });

  it('what is calculated within the formula cannot be read, and is named', () => {
    const found = why('=POOL.CUT(A1:A3*2,10)');
    expect(found.title).toBe('The error could not be explained.');
    expect(found.more).toMatch(/^A1:A3\*2 is calculated within the formula/);
  });

  it('an error of Excel’s beside a result of ours', () => {
    const cells: Grid = [[100], [50], [25]];
    expect(why('=POOL.CUT(A1:A3,10)', { cells, shown: '#SPILL!' }).title).toBe(
      'The result needs 3 rows and 1 column, and something is in the way.',
    );
  });

  it('a formula without a function of ours is not explained', () => {
    const book = bookWith(
      sheetWith('Cuts', [{ row: 0, column: 0, grid: [[{ error: '#DIV/0!' }]], formula: '=1/0' }]),
    );
    expect(whyError(book, { sheet: 0, row: 0, column: 0 }, '#DIV/0!', callFunction)).toBeNull();
  });
});
