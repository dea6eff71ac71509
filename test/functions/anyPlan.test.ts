import * as fc from '../fastCheck';
import { balances } from '../../src/model/funding/balance';
import { readPlan } from '../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../src/model/table/grid';
import { textOf } from '../../src/model/table/heading';
import { anyPlan, YEARS } from './anyPlan';
import { called } from './called';
import { excelErrors } from './excelErrors';

beforeAll(excelErrors);

const YEAR = YEARS[0]!;
type Shown = readonly (readonly unknown[])[];
interface Asked {
  readonly name: string;
  /** The columns that say what a row is about. */
  readonly keys: readonly string[];
  readonly run: (scenario: string, tables: readonly Grid[]) => Shown;
}
const all = (name: string, keys: readonly string[]): Asked => {
  const run = called(name);
  return { name, keys, run: (scenario, tables) => run(scenario, tables) };
};
const [compare, risk, survives, settlement] = [
  called('COMPARE'),
  called('RISK'),
  called('SURVIVES'),
  called('SETTLEMENT'),
];
const compared = (measure: string): Asked => ({
  name: `COMPARE of ${measure}`,
  keys: [measure],
  run: (scenario, tables) => compare(measure, [[scenario]], YEAR, tables),
});

/** Every function that takes a scenario, and the settlement, which takes none. */
const TAKE_SCENARIO: readonly Asked[] = [
  all('FUNDING', ['Stream']),
  all('POOLS', ['Pool', 'Partner']),
  all('SERVICES', ['Service']),
  all('TIERS', ['Tier', 'Measure']),
  all('COMMITMENTS', ['Commitment', 'Year']),
  all('REGISTER', ['Service', 'Commitment', 'Partner']),
  ...['Stream', 'Partner', 'Pool', 'Service', 'Tier', 'Commitment', 'Unmet demand'].map(compared),
  {
    name: 'RISK',
    keys: ['Commitment'],
    run: (scenario, tables) => risk(scenario, YEAR, null, null, tables),
  },
  { name: 'SURVIVES', keys: ['Rule'], run: (scenario, tables) => survives(scenario, YEAR, tables) },
];
const EVERY: readonly Asked[] = [
  ...TAKE_SCENARIO,
  ...['P', 'Q'].map((pool) => ({
    name: `SETTLEMENT of ${pool}`,
    keys: ['Partner'],
    run: (_: string, tables: readonly Grid[]) => settlement(pool, YEAR, tables),
  })),
];

/** What a function shows; its message where it answers an error. */
function shown({ run }: Asked, scenario: string, tables: readonly Grid[]): Shown | string {
  try {
    return run(scenario, tables);
  } catch (error) {
    return String(error);
  }
}

/** The numbers that a function shows, by what their row is about and their heading. */
function figures({ keys }: Asked, grid: Shown | string): Map<string, number> {
  if (typeof grid === 'string') return new Map();
  const [headings = [], ...rows] = grid;
  const at = keys.map((key) => headings.indexOf(key));
  const counted = new Map<string, number>();
  return new Map(
    rows.flatMap((row) => {
      const key = at.map((a) => String(row[a])).join(' | ');
      const times = (counted.get(key) ?? 0) + 1;
      counted.set(key, times);
      return headings.flatMap((heading, c) => {
        const value = row[c];
        return typeof value === 'number' ? [[`${key} (${times}) | ${String(heading)}`, value] as const] : [];
      });
    }),
  );
}
const isOverdrawn = (grids: readonly Grid[]): boolean =>
  balances(readPlan(grids)).some(({ years }) =>
    years.some(({ available, used }) => used.pence > Math.max(0, available.pence)),
  );
const functions = (of: readonly Asked[]) => fc.constantFrom(...of);

/** Steps that change nothing: nothing to cut, a year that the plan has not, an end after all of it. */
const nothing = fc
  .uniqueArray(
    fc.constantFrom<Cell[]>(
      ['All', '', 'cut %', 0, 'protected', ''],
      ['Stream', 'A', 'cut £', 0, 'priority', ''],
      ['Certainty', 'Confirmed', 'uplift %', 0, '', ''],
      ['Pool', 'P', 'cut %', 0, 'least harm', ''],
      ['Service', 'V1', 'uplift %', 0, 'pro rata', ''],
      ['Tier', 'Universal', 'cut %', 0, 'headroom', ''],
      ['Partner', 'X', 'cut %', 0.5, '', '2015/16'],
      ['Stream', 'B', 'ends', 47573, '', ''],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((steps): Grid => [
    ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread', 'From year'],
    ...steps.map((each, i) => ['n', i + 1, ...each]),
  ]);

test('a scenario whose steps change nothing is the plan as entered, in every function', () => {
  let figured = 0;
  fc.assert(
    fc.property(anyPlan, nothing, functions(TAKE_SCENARIO), (plan, steps, asked) => {
      const tables = [...plan.filter((grid) => grid[0]![0] !== 'Scenario'), steps];
      const under = shown(asked, 'n', tables);
      // a step on what the plan has not is refused, and says so
      if (typeof under === 'string' && under.includes('acts on nothing')) return;
      const base = shown(asked, 'Base', tables);
      const headed = (grid: Shown | string) =>
        typeof grid === 'string'
          ? grid
          : grid.map((row) => row.map((cell) => (cell === 'n' ? 'Base' : cell)));
      expect(headed(under)).toEqual(base);
      figured += figures(asked, base).size;
    }),
    { numRuns: 700 },
  );
  expect(figured).toBeGreaterThan(300);
});

test('leaving a table out never changes a figure silently', () => {
  let figured = 0;
  fc.assert(
    fc.property(
      anyPlan,
      functions(EVERY),
      fc.constantFrom('Base', 's'),
      fc.nat(9),
      (plan, asked, scenario, left) => {
        const whole = figures(asked, shown(asked, scenario, plan));
        const without = shown(
          asked,
          scenario,
          plan.filter((_, position) => position !== left),
        );
        const kind = textOf(plan[left]?.[0]?.[0]);
        // a tier of a name of one's own counts as prevention by the Tier table alone, and without it as none
        if (kind === 'Tier') return;
        // a cut on a source that is overdrawn already goes by what it has, and without that is no more than the cut
        if (scenario === 's' && isOverdrawn(plan)) return;
        const changed = [...figures(asked, without)].flatMap(([cell, value]) =>
          whole.has(cell) && Math.abs(value - whole.get(cell)!) > 1e-9
            ? `${cell} is ${value}, not ${whole.get(cell)}`
            : [],
        );
        expect({ kind, changed }).toEqual({ kind, changed: [] });
        figured += whole.size;
      },
    ),
    { numRuns: 700 },
  );
  expect(figured).toBeGreaterThan(300);
});

/** What may be added to a table and is no money of the plan. */
const ADDED: Readonly<Record<string, (grid: Grid) => Grid>> = {
  'an own column': (grid) => grid.map((row, r) => [...row, r ? 7 * r : 'Weeks']),
  'a look-alike heading': (grid) => grid.map((row, r) => [...row, r ? '' : 'Certainity of this']),
  'a row of totals': (grid) => [
    ...grid,
    (grid[0] ?? []).map((heading, c) => {
      if (c === 0) return 'Grand total';
      const amounts = grid.slice(1).map((row) => row[c]);
      return YEARS.includes(textOf(heading))
        ? amounts.reduce<number>((sum, each) => sum + (typeof each === 'number' ? each : 0), 0)
        : '';
    }),
  ],
};

test('an own column, a row of totals or a look-alike heading changes no sum', () => {
  let figured = 0;
  fc.assert(
    fc.property(
      anyPlan,
      functions(EVERY),
      fc.constantFrom('Base', 's'),
      fc.nat(9),
      fc.constantFrom(...Object.keys(ADDED)),
      (plan, asked, scenario, at, what) => {
        const table = plan[at]!;
        const hasMoney = YEARS.every((year) => table[0]!.includes(year));
        if (what === 'a row of totals' && !hasMoney) return;
        const before = shown(asked, scenario, plan);
        const grids = plan.map((grid, position) => (position === at ? ADDED[what]!(grid) : grid));
        expect(shown(asked, scenario, grids)).toEqual(before);
        figured += figures(asked, before).size;
      },
    ),
    { numRuns: 700 },
  );
  expect(figured).toBeGreaterThan(300);
});
