import * as fc from '../../fastCheck';
import { named } from '../checks/find';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { checkPlan } from '../../../src/model/checks/checkPlan';
import { placeFenced } from '../../../src/model/funding/fences/placeFenced';
import { fencedCut } from '../../../src/model/funding/fences/fencedCut';
import { holdingOf } from '../../../src/model/scenarios/cascade/heldUses';
import { spreadShortage } from '../../../src/model/scenarios/cascade/spread';
import { unmetDemand } from '../../../src/model/scenarios/run/unmetDemand';
import { CUT_RULES } from '../../../src/model/cuts/rule';
import { type Cell, type Grid } from '../../../src/model/table/grid';

/** A Better Care Fund of an illustrative council in 2027/28: money with conditions from the NHS and from three grants. */
const betterCare = (adaptations: number, falls: number, year = '2027/28'): Grid[] => {
  const streams: Cell[][] = [
    ['NHS minimum', 'Health;Social care', 25543680.6],
    ['ICB additional', '', 1500000],
    ['LA Better Care Grant', 'Social care', 11580000],
    ['Disabled Facilities Grant', 'Adaptation', 3120000],
    ['Adult care base', '', 742630],
  ];
  const lines: [string, string, string, number][] = [
    ['Adaptations', 'Adaptation', 'Adaptations', adaptations],
    ['Reablement', 'Health;Social care', 'Home first', 5618160],
    ['Intermediate care beds', 'Health', 'Home first', 4837860],
    ['Home care on discharge', 'Social care', 'Social care minimum', 7320210],
    ['Carers’ support', 'Social care', 'Social care minimum', 1220035],
    ['Dementia day support', 'Social care', 'Social care minimum', 742630],
    ['Urgent community response', 'Health', 'Out of hospital', 4182410],
    ['Community equipment', 'Health;Social care', 'Independence', 2907285],
    ['Hospital social work', 'Social care', 'Home first', 2346230],
    ['Long-term home care', 'Social care', 'Out of hospital', 5841490.6],
    ['Falls prevention', 'Health;Public health', 'Independence', falls],
    ['Community nursing', 'Health', 'Out of hospital', 3900000],
  ];
  return [
    [['Stream', 'Ring-fence', year], ...streams],
    [
      ['Contribution', 'Pool', 'Stream', year],
      ...streams.map(([name, , amount]) => ['', 'Better Care Fund', name!, amount!]),
    ],
    [['Service', 'Purpose'], ...lines.map(([service, purpose]) => [service, purpose])],
    [
      ['Allocation', 'Source', 'Service', 'Commitment', year],
      ...lines.map(([service, , commitment, amount]) => [
        ...['', 'Better Care Fund', service, commitment],
        amount,
      ]),
    ],
    [
      ['Commitment', 'Protected', 'Rank', year],
      ['Social care minimum', 'Yes', 1, 8911563.5],
      ['Adaptations', 'Yes', 2, 2900000],
      ['Home first', 'No', 3, 11900000],
      ['Out of hospital', 'No', 6, 13000000],
      ['Independence', 'No', 7, 3100000],
    ],
    [
      ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'],
      ['Grant ends', 1, 'Stream', 'LA Better Care Grant', 'ends', 46477, 'priority'],
      ['Grant ends, shared', 1, 'Stream', 'LA Better Care Grant', 'ends', 46477, 'pro rata'],
    ],
  ];
};
const spent = (grids: Grid[], scenario: string) =>
  Array.from(underScenario(readPlan(grids), scenario).tables.Allocation!.years[0]!.pence);

test('£200,000 of adaptations money in falls prevention is found through the pool', () => {
  expect(named('Ring-fence breached', ...betterCare(3120000, 450000))).toEqual([]);
  expect(named('Ring-fence breached', ...betterCare(2920000, 650000))).toMatchObject([
    { subject: 'Disabled Facilities Grant', year: '2027/28', amount: 20000000 },
  ]);
});

test('adaptations keep the £3,120,000 of their own grant when another grant ends', () => {
  for (const scenario of ['Grant ends', 'Grant ends, shared']) {
    const lines = spent(betterCare(3120000, 450000), scenario);
    expect(lines[0]).toBe(312000000);
    expect(lines.reduce((sum, pence) => sum + pence, 0)).toBe(4248631060 - 1158000000);
  }
});

test('and what adaptations do not need of it is stranded', () => {
  const plan = underScenario(readPlan(betterCare(2920000, 650000)), 'Grant ends');
  const lines = Array.from(plan.tables.Allocation!.years[0]!.pence);
  expect(lines[0]).toBe(292000000);
  expect(lines.reduce((sum, pence) => sum + pence, 0)).toBe(4248631060 - 1158000000 - 20000000);
  expect(checkPlan(plan).filter(({ check }) => check === 'Money stranded')).toMatchObject([
    { subject: 'Better Care Fund', amount: 20000000 },
  ]);
});

test('by priority the last in Rank go first and wholly, and what is Protected keeps its floor', () => {
  const plan = underScenario(readPlan(betterCare(3120000, 450000)), 'Grant ends');
  const got = (name: string) => {
    const { words, years } = plan.tables.Allocation!;
    return years[0]!.pence.reduce((sum, pence, row) => sum + (words.Commitment[row] === name ? pence : 0), 0);
  };
  expect(got('Social care minimum')).toBe(928287500);
  expect(got('Independence')).toBe(0);
  expect(got('Home first')).toBeGreaterThanOrEqual(1190000000);
});

test('£1,271,377.83 of demand is not met where needs rise by 6% and 3% and money does not', () => {
  const year = '2026/27';
  const plan = underScenario(
    readPlan([
      [
        ['Stream', 'Ring-fence', year],
        ['ICB learning disability', 'Learning disability', 9450000],
        ['Learning disability base', '', 22050000],
      ],
      [
        ['Contribution', 'Pool', 'Stream', year],
        ['', 'Learning disability', 'ICB learning disability', 9450000],
        ['', 'Learning disability', 'Learning disability base', 22050000],
      ],
      [
        ['Service', 'Purpose'],
        ['Supported living', 'Learning disability'],
        ['LD residential care', 'Learning disability'],
        ['LD community team', 'Learning disability'],
        ['LD employment support', 'Learning disability'],
      ],
      [
        ['Allocation', 'Source', 'Service', 'Commitment', year],
        ['', 'Learning disability', 'Supported living', 'Own front door', 18657500],
        ['', 'Learning disability', 'LD residential care', 'LD care packages', 9443500],
        ['', 'Learning disability', 'LD community team', 'LD care packages', 2499000],
        ['', 'Learning disability', 'LD employment support', 'Work', 900000],
      ],
      [
        ['Commitment', 'Rank', year],
        ['Own front door', 5, 18000000],
        ['LD care packages', 4, 11500000],
        ['Work', 11, 600000],
      ],
      [
        ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'],
        ['Demand up', 1, 'Service', 'Supported living', 'uplift %', 0.06, 'protected'],
        ['Demand up', 2, 'Service', 'LD residential care', 'uplift %', 0.03, 'protected'],
      ],
    ]),
    'Demand up',
  );
  expect(unmetDemand(plan).map(({ service, needed, got }) => [service, needed, got])).toEqual([
    ['Supported living', 1977695000, 1892472032],
    ['LD residential care', 972680500, 930765685],
  ]);
  expect(unmetDemand(plan).reduce((sum, { short }) => sum + short, 0)).toBe(127137783);
  expect(
    checkPlan(plan)
      .filter(({ check }) => check === 'Unmet demand')
      .map(({ subject, amount }) => [subject, amount]),
  ).toEqual([
    ['Supported living', 85222968],
    ['LD residential care', 41914815],
  ]);
});

const pence = fc.integer({ min: 0, max: 500 });
const pools = fc
  .record({
    budgets: fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 }),
    fences: fc.array(fc.tuple(pence, fc.integer({ min: 0, max: 63 })), { maxLength: 4 }),
    free: pence,
    floors: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
    rule: fc.constantFrom(null, ...CUT_RULES),
  })
  .map(({ fences, ...pool }) => ({
    ...pool,
    fences: fences.map(([amount, lines]) => ({
      pence: amount,
      mayPay: (line: number) => ((lines >> line) & 1) === 1,
    })),
  }));

test('whatever the ring-fences, all that can be used is used, and nobody is cut for more than is short', () =>
  fc.assert(
    fc.property(pools, ({ budgets, fences, free, floors, rule }) => {
      const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);
      const available = sum(fences.map((fence) => fence.pence)) + free;
      const held = budgets.map((budget, i) => Math.floor(budget * floors[i]!));
      const { given, stranded } = fencedCut({ budgets, fences, available }, (lines, short) =>
        spreadShortage(
          {
            budgets: lines.map((line) => budgets[line]!),
            floors: lines.map((line) => held[line]!),
            ranks: lines.map((line) => line + 1),
          },
          short,
          rule,
        ),
      );
      const kept = budgets.map((budget, i) => budget - given[i]!);
      expect(kept.every((amount, i) => amount >= 0 && amount <= budgets[i]!)).toBe(true);
      // every penny: what is kept and what is stranded is what there is, or all that is needed
      expect(sum(kept)).toBe(Math.min(sum(budgets), available - sum(stranded)));
      // what is not stranded can be used in full on what is kept
      const used = fences.map(({ mayPay, pence: all }, i) => ({ mayPay, pence: all - stranded[i]! }));
      expect(placeFenced(used, kept).tooMuch).toBeNull();
      // and no more could be
      expect(sum(placeFenced(fences, budgets).used)).toBe(sum(used.map((fence) => fence.pence)));
    }),
    { numRuns: 2000 },
  ));

describe('what a contribution must keep goes by what its money may pay for', () => {
  /** A pool of a grant for homes and of base money, which pays for one line outside the pool too. */
  const withFloors = (care: number, homes: number, rule: string, cut: number): Grid[] => [
    [
      ['Stream', 'Ring-fence', '2027/28'],
      ['Grant', 'Homes', 100],
      ['Base', '', 200],
    ],
    [
      ['Contribution', 'Pool', 'Stream', '2027/28'],
      ['', 'P', 'Grant', 100],
      ['', 'P', 'Base', 100],
    ],
    [['Service'], ['Homes'], ['Care'], ['Parks']],
    [
      ['Allocation', 'Source', 'Service', 'Commitment', '2027/28'],
      ['', 'P', 'Homes', 'Homes kept', 100],
      ['', 'P', 'Care', 'Care kept', 100],
      ['', 'Base', 'Parks', '', 100],
    ],
    [
      ['Commitment', 'Rank', '2027/28'],
      ['Care kept', 1, care],
      ['Homes kept', 2, homes],
    ],
    [
      ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'],
      ['Cuts', 1, 'Stream', 'Base', 'cut £', cut, rule],
    ],
  ];
  const lines = (grids: Grid[]) =>
    Array.from(underScenario(readPlan(grids), 'Cuts').tables.Allocation?.years[0]?.pence ?? []);

  test('base money keeps the floor of the line that only it pays for', () => {
    expect(lines(withFloors(80, 0, 'protected', 60))).toEqual([10000, 8000, 6000]);
  });
  test('and nothing for a line that the grant pays for', () => {
    expect(lines(withFloors(0, 100, 'protected', 60))).toEqual([10000, 7000, 7000]);
  });
  test('past the floors the commitment is broken that the money pays for', () => {
    expect(lines(withFloors(100, 100, 'priority', 150))).toEqual([10000, 5000, 0]);
  });

  test('for any pool the parts of what its lines must keep add up to that', () => {
    const amount = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        amount,
        amount,
        (grant, nhs, base, homes, nursing, care) => {
          const plan = readPlan([
            [
              ['Stream', 'Ring-fence', '2027/28'],
              ['Grant', 'Homes', grant],
              ['NHS', 'Homes; Nursing', nhs],
              ['Base', '', base],
            ],
            [
              ['Contribution', 'Pool', 'Stream', '2027/28'],
              ['', 'P', 'Grant', grant],
              ['', 'P', 'NHS', nhs],
              ['', 'P', 'Base', base],
            ],
            [['Service'], ['Homes'], ['Nursing'], ['Care']],
            [
              ['Allocation', 'Source', 'Service', 'Commitment', '2027/28'],
              ['', 'P', 'Homes', 'A', homes],
              ['', 'P', 'Nursing', 'B', nursing],
              ['', 'P', 'Care', 'C', care],
            ],
            [
              ['Commitment', '2027/28'],
              ['A', homes],
              ['B', nursing],
              ['C', care],
            ],
          ]);
          const { floors } = holdingOf(plan).typed('2027/28').Contribution;
          const kept = floors.reduce((sum, pence) => sum + pence, 0);
          const needed = 100 * (homes + nursing + care);
          expect(kept).toBeLessThanOrEqual(needed);
          const canBeKept =
            base >= care && base + nhs >= care + nursing && base + nhs + grant >= needed / 100;
          if (!canBeKept) return;
          expect(kept).toBe(needed);
          const [ofGrant = 0, ofNhs = 0, ofBase = 0] = floors;
          expect(ofGrant).toBeLessThanOrEqual(100 * Math.min(grant, homes));
          expect(ofNhs).toBeLessThanOrEqual(100 * Math.min(nhs, homes + nursing));
          expect(ofBase).toBeLessThanOrEqual(100 * base);
        },
      ),
    );
  });
});
