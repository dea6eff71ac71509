import { called } from '../../functions/called';
import { checkPlan } from '../../../src/model/checks/checkPlan';
import { notChecked } from '../../../src/model/checks/notChecked';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Grid } from '../../../src/model/table/grid';
import { textOf } from '../../../src/model/table/heading';
import { coventry } from '../../../src/workbook/examples/coventry';
import { nottingham } from '../../../src/workbook/examples/nottingham';
import { review } from '../../../src/workbook/examples/review';
import { portsmouth } from '../../../src/workbook/examples/portsmouth';
import { sharedOverspend } from '../../../src/workbook/examples/sharedOverspend';
import { southwark } from '../../../src/workbook/examples/southwark';
import { excelErrors } from '../../functions/excelErrors';
import { gridsOf } from '../../workbook/planOf';

const commitments = called('COMMITMENTS');
const funding = called('FUNDING');
const pools = called('POOLS');
const services = called('SERVICES');
const tiers = called('TIERS');

beforeAll(excelErrors);

/** Each function of the whole plan, with the columns that say what a row is about. */
const FUNCTIONS = [
  { name: 'FUNDING', run: funding, keys: ['Stream'] },
  { name: 'POOLS', run: pools, keys: ['Pool', 'Partner'] },
  { name: 'SERVICES', run: services, keys: ['Service'] },
  { name: 'TIERS', run: tiers, keys: ['Tier', 'Measure'] },
  { name: 'COMMITMENTS', run: commitments, keys: ['Commitment', 'Year'] },
];
type Run = (scenario: unknown, tables: unknown[][][]) => unknown[][];

/** What a function shows, by row and heading; null where it answers an error. */
function shown(run: Run, scenario: string, grids: readonly Grid[], keys: readonly string[]) {
  try {
    const [headings = [], ...rows] = run(scenario, grids as unknown[][][]);
    const at = keys.map((key) => headings.indexOf(key));
    return new Map(
      rows.flatMap((row) =>
        headings.map((heading, c) => [
          `${at.map((a) => String(row[a])).join(' | ')} | ${String(heading)}`,
          row[c],
        ]),
      ),
    );
  } catch {
    return null;
  }
}
const scenariosIn = (grids: readonly Grid[]): string[] => {
  const steps = grids.find(([headings]) => textOf(headings?.[0]) === 'Scenario') ?? [];
  return [
    'Base',
    ...new Set(
      steps
        .slice(1)
        .map(([name]) => textOf(name))
        .filter(Boolean),
    ),
  ];
};

describe.each([coventry, review, nottingham, portsmouth, southwark, sharedOverspend])('$planName', (plan) => {
  const grids = gridsOf(plan);
  const cases = scenariosIn(grids).flatMap((scenario) => FUNCTIONS.map((each) => ({ scenario, ...each })));

  test.each(cases)('$name under $scenario: a table that is left out changes no figure silently', (each) => {
    const { run, scenario, keys } = each;
    const whole = shown(run as Run, scenario, grids, keys);
    if (!whole) return;
    const changed = grids.flatMap((left) => {
      const others = shown(
        run as Run,
        scenario,
        grids.filter((grid) => grid !== left),
        keys,
      );
      return [...(others ?? [])].flatMap(([cell, value]) =>
        typeof value === 'number' && typeof whole.get(cell) === 'number' && value !== whole.get(cell)
          ? `without ${textOf(left[0]?.[0])}: ${cell} is ${value}, not ${String(whole.get(cell))}`
          : [],
      );
    });
    expect(changed).toEqual([]);
  });

  test('CHECKS finds nothing wrong that is in order when every table is there', () => {
    // lines cannot be settled without allocations, which is said; a tier of a name of one's own is one by the Tier table
    // alone, and an amount the least that it can be by the Evidence table alone
    const sayIt = ['Settlement without an owner', 'Unknown word', 'Floors beyond confirmed money'];
    const found = (tables: readonly Grid[]) =>
      checkPlan(readPlan(tables))
        .filter(({ severity, check }) => severity !== 'Note' && !sayIt.includes(check))
        .map(({ severity, check, subject, year }) => [severity, check, subject, year].join(' | '));
    const whole = new Set(found(grids));
    const untrue = grids.flatMap((left) =>
      found(grids.filter((grid) => grid !== left)).flatMap((finding) =>
        whole.has(finding) ? [] : `without ${textOf(left[0]?.[0])}: ${finding}`,
      ),
    );
    expect(untrue).toEqual([]);
  });
});

test('without contributions what a pool has is not known, and a scenario cuts nothing for it', () => {
  const grids: Grid[] = [
    [['Pool'], ['P']],
    [
      ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
      ['a1', 'P', 'V1', 'K', 400],
      ['a2', 'P', 'V2', 'K2', 100],
    ],
    [
      ['Commitment', '2010/11'],
      ['K', 300],
      ['K2', 100],
    ],
    [
      ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'],
      ['s', 1, 'Service', 'V1', 'cut £', 10, 'pro rata'],
    ],
  ];
  const rows = commitments('s', grids as unknown[][][]) as unknown[][];
  expect(rows.slice(1).map((row) => [row[1], row[3], row[5], row[6], row[7]])).toEqual([
    ['K', 390, 0, 'unknown', 'Kept'],
    ['K2', 100, 0, 'unknown', 'Kept'],
  ]);
});

describe('a scenario that is short of a table which would tell how a shortage is spread', () => {
  const STREAM: Grid = [
    ['Stream', 'Ring-fence', '2010/11'],
    ['A', '', 300],
    ['B', 'V3', 100],
  ];
  const CONTRIBUTION: Grid = [
    ['Contribution', 'Pool', 'Stream', '2010/11'],
    ['c1', 'P', 'A', 200],
    ['c2', 'P', 'B', 100],
  ];
  const ALLOCATION: Grid = [
    ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
    ['a1', 'A', 'V1', 'K1', 100],
    ['a2', 'P', 'V2', '', 200],
    ['a3', 'P', 'V3', '', 100],
  ];
  const steps = (spread: string): Grid => [
    ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'],
    ['s', 1, 'Stream', 'A', 'cut £', 100, spread],
  ];
  const plan = (spread = ''): Grid[] => [
    STREAM,
    [['Pool'], ['P']],
    CONTRIBUTION,
    ALLOCATION,
    [
      ['Commitment', '2010/11'],
      ['K1', 90],
    ],
    [['Service'], ['V1'], ['V2'], ['V3']],
    steps(spread),
  ];
  const got = (grids: readonly Grid[], left: string, run: unknown = services) =>
    (run as Run)('s', grids.filter((grid) => grid[0]![0] !== left) as unknown[][][])
      .slice(1)
      .map((row) => row.at(-1));

  test('with all tables', () => {
    expect(got(plan(), '')).toEqual([90, 110, 100, 300]);
    expect(got(plan('pro rata'), '')).toEqual([66.67, 133.33, 100, 300]);
  });
  test('without the commitments there may be floors, of which pro rata takes no notice', () => {
    expect(got(plan(), 'Commitment')).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(got(plan('pro rata'), 'Commitment')).toEqual([66.67, 133.33, 100, 300]);
  });
  test('without the contributions, or without the allocations, more may draw on the stream', () => {
    expect(got(plan(), 'Contribution')).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(got(plan(), 'Allocation', pools)).toEqual(['at least £100.00', 'at least £100.00']);
  });
  test('without the services ring-fenced money may be for anything', () => {
    const status = (left: string) => got(plan('pro rata'), left, commitments);
    expect(status('')).toEqual(status('Service'));
    const lines = readPlan(plan('pro rata').filter((grid) => grid[0]![0] !== 'Service'));
    const { pence, missing } = underScenario(lines, 's').tables.Allocation!.years[0]!;
    expect([[...pence], [...missing]]).toEqual([
      [6667, 0, 0],
      [0, 1, 1],
    ]);
  });
  test('without the streams the step is not checked, and is no error', () => {
    const without = readPlan(plan().filter((grid) => grid[0]![0] !== 'Stream'));
    expect(checkPlan(without).filter(({ check }) => check === 'Scenario step')).toEqual([]);
    expect(notChecked(without)).toContainEqual({
      why: 'No Stream table for the steps that act on it',
      place: null,
      checks: ['Scenario step'],
    });
    expect(() => underScenario(without, 's')).toThrow(
      'Step 1 of s acts on A, and no Stream table was given to find that in.',
    );
  });
});
