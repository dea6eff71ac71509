import * as fc from '../../fastCheck';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Plan } from '../../../src/model/plan/plan';
import { planUnder } from '../../../src/model/scenarios/run/planUnder';
import { scenarioNamed } from '../../../src/model/scenarios/steps/scenario';
import { onlyYear } from '../../../src/model/scenarios/sweep/onlyYear';
import { tierSchedule } from '../../../src/model/services/tierSchedule';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const YEARS = ['2006/07', '2007/08', '2008/09', '2009/10', '2010/11'];
const TOTALS = [12_750_000, 12_112_500, 11_506_875, 10_931_531.25, 10_384_954.69];
const PREVENTION = [4_462_500, 4_542_187.5, 4_602_750, 4_645_900.78, 4_673_229.61];
const HEADINGS = [
  'Scenario',
  'Order',
  'Target',
  'Name',
  'Change',
  'Value',
  'To tier',
  'From year',
  'To year',
];
type Row = Readonly<Record<string, Cell>>;
const scenario = (...rows: Row[]): Grid => [
  HEADINGS,
  ...rows.map((row) => HEADINGS.map((heading) => row[heading] ?? (heading === 'Scenario' ? 'Shift' : ''))),
];
const services: Grid = [
  ['Service', 'Tier'],
  ['Centres', 'Universal'],
  ['Family support', 'Targeted'],
  ['Placements', 'Specialist'],
];
const path: Row = {
  Target: 'Tier',
  Name: 'Specialist',
  Change: 'shift to %',
  Value: 0.45,
  'To tier': 'Prevention',
  'From year': '2006/07',
  'To year': '2010/11',
};
/** One source; a fifth is universal, 15% targeted and 65% specialist, in every year as entered. */
const typed = (totals: readonly number[]): Grid[] => [
  [
    ['Stream', ...YEARS],
    ['Council', ...totals],
  ],
  services,
  [
    ['Allocation', 'Source', 'Service', ...YEARS],
    ...[
      ['Centres', 0.2],
      ['Family support', 0.15],
      ['Placements', 0.65],
    ].map(([service, share]) => [
      '',
      'Council',
      service as string,
      ...totals.map((total) => Math.round(total * Number(share) * 100) / 100),
    ]),
  ],
];
const under = (grids: readonly Grid[], ...rows: Row[]): Plan => {
  const plan = readPlan([...grids, scenario(...rows)]);
  return planUnder(plan, scenarioNamed(plan, 'Shift')).plan;
};
const tiersOf = (plan: Plan) => {
  const { prevention, total } = tierSchedule(plan)!;
  const pounds = (amounts: typeof total.amounts) => amounts.map(({ pence }) => pence / 100);
  return { prevention: pounds(prevention.amounts), total: pounds(total.amounts) };
};

describe('prevention goes evenly from 35% to 45% in four years', () => {
  test('of totals that are typed as they fall by 5% a year', () => {
    const totals = [12_750_000, 12_112_500, 11_506_875, 10_931_531.25, 10_384_954.69];
    const grids = typed(totals);
    // what does not come out in whole pence is rounded in the placements, so that the lines add up
    const lines = grids[2]!.slice(1) as Cell[][];
    totals.forEach((total, y) => {
      const prevents = Number(lines[0]![3 + y]) + Number(lines[1]![3 + y]);
      lines[2]![3 + y] = Math.round((total - prevents) * 100) / 100;
    });
    const after = tiersOf(under([grids[0]!, grids[1]!, [grids[2]![0]!, ...lines]], path));
    expect(after.total).toEqual(TOTALS);
    expect(after.prevention).toEqual(PREVENTION);
    expect([after.total[4]! - after.prevention[4]!].map((left) => left.toFixed(2))).toEqual(['5711725.08']);
  });

  test('of a total that is cut by the scenario itself, pro rata', () => {
    const cuts = TOTALS.slice(1).map((total, y) => ({
      Target: 'All',
      Change: 'set £',
      Value: total,
      'From year': YEARS[y + 1]!,
      'To year': YEARS[y + 1]!,
    }));
    const after = tiersOf(under(typed(YEARS.map(() => 12_750_000)), ...cuts, path));
    expect(after).toEqual({ prevention: PREVENTION, total: TOTALS });
  });

  test('and one year looked at alone is the same', () => {
    const plan = readPlan([...typed(YEARS.map(() => 12_750_000)), scenario(path)]);
    const [whole, alone] = [plan, onlyYear(plan, '2008/09')].map((each) =>
      tiersOf(planUnder(each, scenarioNamed(each, 'Shift')).plan),
    );
    expect(alone!.prevention).toEqual([whole!.prevention[2]]);
  });
});

describe('a path', () => {
  const flat = typed(YEARS.map(() => 1000));
  test('leaves the first year as entered, and holds its last share from then on', () =>
    expect(
      tiersOf(under(flat, { ...path, 'From year': '2007/08', 'To year': '2009/10' })).prevention,
    ).toEqual([350, 350, 400, 450, 450]));
  test('of one year reaches its share at once', () =>
    expect(
      tiersOf(under(flat, { ...path, 'From year': '2007/08', 'To year': '2007/08' })).prevention,
    ).toEqual([350, 450, 450, 450, 450]));
  test('may lead to one tier alone', () => {
    const after = under(flat, { ...path, 'To tier': 'Targeted', Value: 0.35 });
    expect(Array.from(after.tables.Allocation!.years[4]!.pence)).toEqual([20_000, 35_000, 45_000]);
  });
  test('moves nothing back where the plan is ahead of it', () => {
    const ahead = typed(YEARS.map(() => 1000));
    const lines = ahead[2] as Cell[][];
    lines[1]![4] = 300;
    lines[3]![4] = 550;
    expect(tiersOf(under(ahead, path)).prevention).toEqual([350, 450, 400, 425, 450]);
  });
  test.each<[string, Grid[], Row, RegExp]>([
    ['no From year', flat, { ...path, 'From year': '' }, /does not say in which year/],
    ['no To year', flat, { ...path, 'To year': '' }, /by which year the share is to be reached/],
    [
      'a share below the start',
      flat,
      { ...path, Value: 0.3 },
      /Prevention has 35% .* already, more than 30%/,
    ],
    ['45 for 45%', flat, { ...path, Value: 45 }, /which is 4500%/],
    [
      'a first year without money',
      flat,
      { ...path, 'From year': '2001/02' },
      /Nothing is allocated in the first year/,
    ],
    [
      'itself',
      flat,
      { ...path, Name: 'Targeted', 'To tier': 'Targeted' },
      /no other allocation pays for that tier/,
    ],
    [
      'more than there is',
      flat,
      { ...path, Target: 'Service', Name: 'Family support', 'To tier': 'Universal', Value: 0.9 },
      /£175 is to move from Family support to Universal in 2007\/08, and £150 can/,
    ],
  ])('%s is told with what to do', (_, grids, row, sentence) =>
    expect(() => under(grids, row)).toThrow(sentence),
  );
  test('an amount that nobody knows has no share', () => {
    const unknown = typed(YEARS.map(() => 1000));
    (unknown[2] as Cell[][])[1]![4] = 'unknown';
    expect(() => under(unknown, path)).toThrow('An allocation of 2007/08 is not known');
  });
});

test('money stays with its source: ring-fenced money moves only among what its own source pays for', () => {
  const grids: Grid[] = [
    [
      ['Stream', 'Ring-fence', '2006/07', '2007/08'],
      ['Council', '', 600, 600],
      ['Placement grant', 'Placements', 400, 400],
    ],
    services,
    [
      ['Allocation', 'Source', 'Service', '2006/07', '2007/08'],
      ['', 'Council', 'Family support', 300, 300],
      ['', 'Council', 'Placements', 300, 300],
      ['', 'Placement grant', 'Placements', 400, 400],
    ],
  ];
  const to = { ...path, 'To year': '2007/08' };
  const after = under(grids, to);
  expect(Array.from(after.tables.Allocation!.years[1]!.pence)).toEqual([45_000, 15_000, 40_000]);
  expect(() => under(grids, { ...to, Value: 0.7 })).toThrow(
    '£400 is to move from the tier Specialist to Prevention in 2007/08, and £300 can',
  );
});

const pence = fc.integer({ min: 1, max: 1_000_000_00 });
const line = fc.record({
  source: fc.nat({ max: 2 }),
  service: fc.nat({ max: 2 }),
  first: pence,
  last: pence,
});

test('of any plan: every source keeps its sum to the penny, nobody falls below zero, and the share is on its path', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 12 }), fc.nat({ max: 100 }), (lines, percent) => {
      const names = ['Centres', 'Family support', 'Placements'];
      const grids: Grid[] = [
        [['Stream', '2006/07', '2007/08'], ...[0, 1, 2].map((s) => [`S${s}`, 1e9, 1e9])],
        services,
        [
          ['Allocation', 'Source', 'Service', '2006/07', '2007/08'],
          ...lines.map(({ source, service, first, last }) => [
            '',
            `S${source}`,
            names[service]!,
            first / 100,
            last / 100,
          ]),
        ],
      ];
      const before = readPlan(grids);
      const row = { ...path, Value: percent / 100, 'To year': '2007/08' };
      let after: Plan;
      try {
        after = under(grids, row);
      } catch (error) {
        expect((error as Error).message).toMatch(
          /already, more than|is to move from|acts on nothing|no other allocation/,
        );
        return;
      }
      const sums = (plan: Plan) =>
        [0, 1, 2].map((s) =>
          lines.reduce(
            (sum, { source }, i) => sum + (source === s ? plan.tables.Allocation!.years[1]!.pence[i]! : 0),
            0,
          ),
        );
      expect(sums(after)).toEqual(sums(before));
      expect(Math.min(...after.tables.Allocation!.years[1]!.pence)).toBeGreaterThanOrEqual(0);
      const [was, is] = [before, after].map((plan) => tierSchedule(plan)!.prevention.amounts[1]!.pence);
      const total = lines.reduce((sum, { last }) => sum + last, 0);
      expect(is).toBe(Math.max(was!, Number((BigInt(total) * BigInt(percent) * 2n + 100n) / 200n)));
    }),
    { numRuns: 300 },
  );
});
