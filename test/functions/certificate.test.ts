import { called } from './called';
import * as fc from '../fastCheck';
import { type Recomputation, recompute } from '../../src/model/certificate/recompute';
import { MEASURES } from '../../src/model/scenarios/questions/compare';
import { type InputCell } from '../../src/model/certificate/entered/inputTable';
import { alderbrook } from '../../src/workbook/examples/alderbrook';
import { coventry } from '../../src/workbook/examples/coventry';
import { nottingham } from '../../src/workbook/examples/nottingham';
import { portsmouth } from '../../src/workbook/examples/portsmouth';
import { sharedOverspend } from '../../src/workbook/examples/sharedOverspend';
import { southwark } from '../../src/workbook/examples/southwark';
import { type PlanContent } from '../../src/workbook/layout/content';
import { planLayout } from '../../src/workbook/planLayout';
import { excelErrors } from './excelErrors';

const commitments = called('COMMITMENTS');
const compare = called('COMPARE');
const funding = called('FUNDING');
const pools = called('POOLS');
const risk = called('RISK');
const services = called('SERVICES');
const survivingCut = called('SURVIVES');
const tiers = called('TIERS');

beforeAll(excelErrors);

const FUNCTIONS = {
  FUNDING: funding,
  POOLS: pools,
  SERVICES: services,
  TIERS: tiers,
  COMMITMENTS: commitments,
};
type Name = keyof typeof FUNCTIONS;
const NAMES = Object.keys(FUNCTIONS) as Name[];
type Cells = InputCell[][];

const shown = (name: Name, tables: readonly Cells[], scenario = 'Base') =>
  FUNCTIONS[name](scenario, tables as unknown[][][]) as Cells;
const tablesOf = (content: PlanContent): Cells[] =>
  planLayout(content, { suffix: '' })
    .sheets.flatMap((sheet) => sheet.tables)
    .map(({ columns, rows }) => [columns.map(({ heading }) => heading), ...rows.map((row) => [...row])]);

const scenariosOf = (tables: readonly Cells[]) => [
  ...new Set(
    (tables.find(([heads]) => heads?.[0] === 'Scenario')?.slice(1) ?? []).map(([name]) => String(name)),
  ),
];
/** What a function answers; null for what it refuses, of which there are no figures to compare. */
function answered(ask: () => unknown): Cells | null {
  try {
    return ask() as Cells;
  } catch {
    return null;
  }
}
/** What differs, and rows that were left for another reason than that an amount is not known. */
function withoutUnknown(answer: Recomputation) {
  if (answer.is === 'unreadable') return [answer.why];
  const known = answer.left.filter(({ why }) => !/is not known$/.test(why));
  return [...answer.differences, ...known];
}

describe('what the functions answer is what recomputing by another path comes to', () => {
  describe.each([
    ['Coventry', coventry],
    ['Portsmouth', portsmouth],
    ['Southwark', southwark],
    ['Nottingham', nottingham],
    ['Nine ways to share an overspend', sharedOverspend],
  ])('%s', (_, example) => {
    const tables = tablesOf(example);
    it.each(NAMES)('%s', (name) => {
      const answer = recompute(name, tables, shown(name, tables));
      expect(answer).toMatchObject({ is: 'compared', differences: [] });
      expect(answer).not.toMatchObject({ cells: 0 });
    });
  });

  describe.each([
    ['Alderbrook', alderbrook],
    ['Portsmouth', portsmouth],
    ['Southwark', southwark],
    ['Nottingham', nottingham],
  ])('%s under each of its scenarios', (_, example) => {
    const tables = tablesOf(example);
    const names = scenariosOf(tables);
    const [year = ''] = example.years.slice(-1);
    it.each(names)('%s', (scenario) => {
      const found = NAMES.map((name) => {
        const answer = recompute(name, tables, shown(name, tables, scenario), { scenario });
        return answer.is === 'compared' ? answer.differences : answer.why;
      });
      expect(found).toEqual(NAMES.map(() => []));
    });
    it.each(MEASURES)('beside each other, by %s', (measure) => {
      const scenarios = ['Base', ...names];
      const shows = answered(() => compare(measure, [scenarios], year, tables));
      if (!shows) return; // the plan has not the tables for it
      const again = recompute('COMPARE', tables, shows, { measure, scenarios, year });
      expect(again).toMatchObject({ is: 'compared', differences: [], left: [] });
    });
    it.each(['', ...names])('the largest cut, and the risk, beyond %p', (scenario) => {
      for (const [name, shows] of [
        ['SURVIVES', answered(() => survivingCut(scenario, year, tables))],
        ['RISK', answered(() => risk(scenario, year, '', '', tables))],
      ] as const)
        if (shows) expect(withoutUnknown(recompute(name, tables, shows, { scenario, year }))).toEqual([]);
    });
  });

  /** A plan of a few names, among them the same in other letters, blanks, and amounts that are not known or a bound. */
  const YEARS = ['2010/11', '2011/12', 'Undated'];
  const amount = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 10_000_000 }).map((pence) => pence / 100) },
    { weight: 2, arbitrary: fc.constantFrom<InputCell>(0, null, '') },
    { weight: 1, arbitrary: fc.constantFrom<InputCell>('unknown', 'tbc', '?') },
    { weight: 1, arbitrary: fc.integer({ min: -500, max: 0 }) },
  );
  const oneOf = (...cells: InputCell[]) => fc.constantFrom<InputCell>(...cells);
  const name = oneOf('a', 'A ', 'b', 'c', '', null);
  const amounts = fc.tuple(amount, amount, amount);
  const quality = oneOf('', 'exact', 'rounded', 'derived', 'bound', 'bound');
  const evidence = oneOf('', '', 'e1', 'e2', 'e3', 'e1; e2', 'nowhere');
  const rows = (first: InputCell[], cells: fc.Arbitrary<InputCell>[], most = 7): fc.Arbitrary<Cells> =>
    fc
      .array(
        fc.tuple(fc.tuple(...cells), amounts).map(([words, money]): InputCell[] => [...words, ...money]),
        { maxLength: most },
      )
      .map((lines) => [[...first, ...YEARS], ...lines]);
  const plain = (first: InputCell[], cells: fc.Arbitrary<InputCell>[]): fc.Arbitrary<Cells> =>
    fc.array(fc.tuple(...cells), { maxLength: 6 }).map((lines) => [first, ...lines.map((line) => [...line])]);
  const plan = fc
    .record({
      Stream: rows(
        ['Stream', 'Partner', 'Certainty', 'Ring-fence', 'Evidence'],
        [
          name,
          oneOf('P', 'Q', ''),
          oneOf('Confirmed', 'confirmed', 'At risk', ''),
          oneOf('', '', 's', 'T', 's; old', 'Old;t', 'specialist'),
          evidence,
        ],
      ),
      Pool: plain(['Pool', 'Host'], [oneOf('x', 'y', ''), oneOf('P', '')]),
      Contribution: rows(
        ['Contribution', 'Pool', 'Partner', 'Stream', 'In kind', 'Evidence'],
        [
          oneOf(''),
          oneOf('x', 'X', 'y', 'z', ''),
          oneOf('P', 'p', 'Q', ''),
          name,
          oneOf('', '', 'Yes'),
          evidence,
        ],
      ),
      Service: plain(
        ['Service', 'Tier', 'Purpose'],
        [
          oneOf('s', 'S', 't', 'u', ''),
          oneOf('Universal', 'specialist', 'Level 2', 'Early', 'early', ''),
          oneOf('', 'old', 'Old; young'),
        ],
      ),
      Allocation: rows(
        ['Allocation', 'Source', 'Service', 'Commitment', 'Evidence'],
        [
          oneOf('', 'n'),
          oneOf('a', 'b', 'x', 'y', 'z', 'q', ''),
          oneOf('s', 't', 'u', 'v', ''),
          oneOf('k', 'K', 'l', ''),
          evidence,
        ],
        10,
      ),
      Commitment: rows(
        ['Commitment', 'Priority', 'Evidence'],
        [oneOf('k', 'l', 'm', ''), oneOf('1', ''), evidence],
      ),
      Tier: plain(
        ['Tier', 'Counts as', 'Prevention'],
        [
          oneOf('Early', 'Level 2', 'Universal'),
          oneOf('', 'Universal', 'Specialist'),
          oneOf('', 'yes', 'No'),
        ],
      ),
      Evidence: plain(
        ['Evidence', 'Quality', 'Figure'],
        [oneOf('e1', 'e2', 'e3'), quality, oneOf('', 'up to £3m', 'over £2m')],
      ),
    })
    .chain((all) =>
      fc.subarray(Object.entries(all), { minLength: 3 }).map((some) => some.map(([, table]) => table)),
    );

  test.each(NAMES)('POOL.%s on any plan', (asked) => {
    let compared = 0;
    fc.assert(
      fc.property(plan, (tables) => {
        let answer: Cells;
        try {
          answer = shown(asked, tables);
        } catch {
          return; // what the function refuses has no figures to compare
        }
        const again = recompute(asked, tables, answer);
        expect(again).toMatchObject({ is: 'compared', differences: [] });
        compared++;
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(compared).toBeGreaterThan(40);
  });

  /** One pool with ring-fenced money, of which hardly anything is unknown. */
  const pence = fc.integer({ min: 0, max: 900 }).map((each) => each / 100);
  const SERVED = ['s', 't', 'u'];
  const fencedPlan = fc
    .record({
      streams: fc.array(
        fc.tuple(oneOf('Confirmed', 'At risk'), oneOf('', 's', 't', 's;t', 't;u', 'old'), pence),
        { minLength: 1, maxLength: 5 },
      ),
      lines: fc.array(
        fc.tuple(oneOf(...SERVED, ''), oneOf('k', 'l'), pence, oneOf('', '', '', 'S0', 'S1', 'S9')),
        { minLength: 1, maxLength: 6 },
      ),
    })
    .map(({ streams, lines }): Cells[] => [
      [
        ['Stream', 'Certainty', 'Ring-fence', '2010/11'],
        ...streams.map(([certainty, fence, amount], i) => [`S${i}`, certainty, fence, amount]),
      ],
      [
        ['Contribution', 'Pool', 'Stream', '2010/11'],
        ...streams.map(([, , amount], i) => ['', 'x', `S${i}`, amount]),
      ],
      [
        ['Service', 'Purpose'],
        ['s', ''],
        ['t', 'old'],
        ['u', 'Old; young'],
      ],
      [
        ['Allocation', 'Source', 'Service', 'Commitment', 'Stream', '2010/11'],
        ...lines.map(([service, commitment, amount, stream]) => [
          '',
          'x',
          service,
          commitment,
          stream,
          amount,
        ]),
      ],
      [['Commitment'], ['k'], ['l']],
    ]);

  test('POOL.COMMITMENTS of a pool with ring-fenced money and lines that name their stream', () => {
    const inProportion = new Set<boolean>();
    fc.assert(
      fc.property(fencedPlan, (tables) => {
        const answer = shown('COMMITMENTS', tables);
        expect(recompute('COMMITMENTS', tables, answer)).toMatchObject({ is: 'compared', differences: [] });
        const shares = answer.slice(1).map((row) => row[6]);
        if (shares.every((share) => typeof share === 'number'))
          inProportion.add(Math.abs(Number(shares[0]) - Number(shares[1])) < 1e-12);
      }),
      { numRuns: 1000 },
    );
    expect(inProportion.size).toBe(2);
  });

  /** A plan with a stream, two pools, ring-fences and floors, and a scenario of a few steps. */
  const scenarioPlan = fc
    .record({
      streams: fc.array(
        fc.tuple(
          oneOf('', '', 's', 't', 's;t', 't;u'),
          oneOf('P', 'Q'),
          fc.tuple(pence, pence),
          fc.tuple(oneOf('Confirmed', 'confirmed', 'At risk', ''), oneOf(0, 0.1, 0.25, 0.5, 0.9, 1)),
        ),
        { minLength: 2, maxLength: 5 },
      ),
      pools: fc.array(fc.tuple(oneOf('x', 'x', 'y'), fc.nat(4), fc.tuple(pence, pence)), { maxLength: 5 }),
      lines: fc.array(
        fc.tuple(
          oneOf('x', 'x', 'y', 'S0', 'S1'),
          oneOf(...SERVED),
          oneOf('k', 'l', 'm', ''),
          oneOf('', '', 'S0', 's1', 'S2'),
          fc.tuple(pence, pence),
        ),
        { minLength: 3, maxLength: 8 },
      ),
      floors: fc.array(fc.tuple(oneOf('Yes', '', ''), oneOf(1, 2, 3, null), fc.tuple(pence, pence)), {
        minLength: 3,
        maxLength: 3,
      }),
      conditions: fc.array(
        fc.tuple(
          fc.tuple(
            oneOf('x', 'X', 'y', ''),
            oneOf('', '', 'P', 'q'),
            oneOf('', 'S0', 's1'),
            oneOf('Contribution', 'Allocation', 'Allocation', ''),
            oneOf('', 's', 'old', 'Universal; u', 'nowhere'),
            oneOf('At least', 'At most', ''),
            oneOf(null, null, 40_450, 40_700),
            oneOf(null, null, 40_600),
            oneOf(null, 0.039, 0.25),
          ),
          fc.tuple(pence, fc.oneof(pence, fc.constant(''))),
        ),
        { maxLength: 4 },
      ),
      steps: fc.array(
        fc.tuple(
          fc.oneof(
            fc.tuple(
              oneOf('cut %', 'cut %', 'uplift %'),
              fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000),
            ),
            fc.tuple(oneOf('set £', 'cut £'), pence),
            fc.tuple(oneOf('ends'), fc.integer({ min: 40_200, max: 41_100 })),
            fc.tuple(oneOf('shift %'), oneOf(0.1, 0.333, 1)),
            fc.tuple(oneOf('shift to %'), oneOf(0.5, 0.9)),
            fc.tuple(oneOf('taper'), oneOf(0, 0.333, null)),
          ),
          fc.oneof(
            fc.tuple(oneOf('Stream'), oneOf('S0', 'S1', 'S2')),
            fc.tuple(oneOf('Partner'), oneOf('P', 'q')),
            fc.tuple(oneOf('Pool'), oneOf('x', 'y')),
            fc.tuple(oneOf('Service'), oneOf(...SERVED)),
            fc.tuple(oneOf('Tier'), oneOf('Universal', 'Specialist')),
            fc.constant<InputCell[]>(['All', '']),
          ),
          oneOf('', '', '2010/11', '2011/12'),
          oneOf('', '', 'pro rata', 'protected', 'headroom', 'priority', 'least harm'),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ streams, pools, lines, floors, conditions, steps }): Cells[] => [
      [
        ['Stream', 'Ring-fence', 'Partner', 'Certainty', 'Probability', 'Taper', '2010/11', '2011/12'],
        ...streams.map(([fence, partner, money, certainty], i) => [
          ...[`S${i}`, fence, partner, ...certainty, i % 2 ? '90%; 33.5%' : ''],
          ...money,
        ]),
      ],
      [
        ['Contribution', 'Pool', 'Stream', '2010/11', '2011/12'],
        ...pools.map(([pool, stream, money]) => ['', pool, `S${stream % streams.length}`, ...money]),
      ],
      [['Pool'], ['y']],
      [
        ['Service', 'Tier', 'Purpose'],
        ['s', 'Universal', ''],
        ['t', 'Specialist', 'old'],
        ['u', 'Targeted', 'Old; young'],
      ],
      [
        ['Allocation', 'Source', 'Service', 'Commitment', 'Stream', '2010/11', '2011/12'],
        ...lines.map(([source, service, commitment, stream, money]) => [
          ...['', source, service, commitment, stream],
          ...money,
        ]),
      ],
      [
        ['Commitment', 'Protected', 'Rank', '2010/11', '2011/12'],
        ...floors.map(([whole, rank, money], i) => ['klm'[i] ?? '', whole, rank, ...money]),
      ],
      [
        [
          ...['Condition', 'Pool', 'Partner', 'Stream', 'Applies to', 'Of', 'At least or At most'],
          ...['From', 'To', 'Uplift', '2010/11', '2011/12'],
        ],
        ...conditions.map(([cells, money], i): InputCell[] => [`C${i}`, ...cells, ...money]),
      ],
      [
        [
          'Scenario',
          'Order',
          'Target',
          'Name',
          'Change',
          'Value',
          'To tier',
          'From year',
          'To year',
          'Spread',
        ],
        ...steps.map(([[change, value], [target, called = ''], from, spread], i): InputCell[] => [
          ...['Draft', i + 1, target ?? '', called, change, value],
          ...(change === 'shift to %' || (change === 'taper' && value !== null)
            ? ['Prevention', '2010/11', '2011/12']
            : [change === 'shift %' ? 'Universal' : '', from, '']),
          spread,
        ]),
      ],
    ]);

  test('any scenario of a plan with pools, ring-fences and floors', () => {
    let [compared, changed] = [0, 0];
    fc.assert(
      fc.property(scenarioPlan, (tables) => {
        let shownCells: Cells;
        try {
          shownCells = shown('COMMITMENTS', tables, 'Draft');
        } catch {
          return; // a step that cannot be carried out
        }
        const again = recompute('COMMITMENTS', tables, shownCells, { scenario: 'Draft' });
        expect(again).toMatchObject({ is: 'compared', differences: [] });
        expect(
          recompute('POOLS', tables, shown('POOLS', tables, 'Draft'), { scenario: 'draft' }),
        ).toMatchObject({
          differences: [],
        });
        compared++;
        if (JSON.stringify(shownCells) !== JSON.stringify(shown('COMMITMENTS', tables))) changed++;
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(70);
    expect(changed).toBeGreaterThan(35);
  });

  test('what any plan survives, what it risks, and its scenarios side by side', () => {
    const compared = { COMPARE: 0, SURVIVES: 0, RISK: 0 };
    const year = '2010/11';
    const agrees = (name: keyof typeof compared, tables: Cells[], shows: Cells | null, asked: object) => {
      if (!shows) return;
      const again = recompute(name, tables, shows, { year, ...asked });
      expect(again).toMatchObject({ is: 'compared', differences: [], left: [] });
      compared[name]++;
    };
    const measures = fc.constantFrom(...MEASURES);
    fc.assert(
      fc.property(scenarioPlan, measures, oneOf('', 'Draft'), (tables, measure, word) => {
        const scenario = String(word);
        const scenarios = ['', 'draft'];
        const beside = answered(() => compare(measure, [scenarios], '2011/12', tables));
        agrees('COMPARE', tables, beside, { measure: measure.toUpperCase(), scenarios, year: '2011/12' });
        agrees(
          'SURVIVES',
          tables,
          answered(() => survivingCut(scenario, year, tables)),
          { scenario },
        );
        agrees(
          'RISK',
          tables,
          answered(() => risk(scenario, year, '', '', tables)),
          { scenario },
        );
      }),
      { numRuns: 600 },
    );
    expect(Math.min(...Object.values(compared))).toBeGreaterThan(30);
  });

  test('what any condition has to spare, year by year', () => {
    let lines = 0;
    fc.assert(
      fc.property(scenarioPlan, oneOf('2010/11', '2011/12'), (tables, year) => {
        for (const scenarios of [[''], ['', 'draft']]) {
          const shows = answered(() => compare('Condition', [scenarios], year, tables));
          if (!shows) continue;
          lines += shows.length - 1;
          const again = recompute('COMPARE', tables, shows, {
            measure: 'Condition',
            scenarios,
            year: String(year),
          });
          expect(again).toMatchObject({ is: 'compared', differences: [] });
        }
      }),
      { numRuns: 600 },
    );
    expect(lines).toBeGreaterThan(100);
  });
});
