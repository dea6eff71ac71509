import { checkPlan } from '../../src/model/checks/checkPlan';
import { underScenario } from '../../src/model/scenarios/run/underScenario';
import { effectsBetween } from '../../src/model/versions/effects';
import { TABLES, type Column } from '../../src/model/plan/declared/schema';
import { type ContentRow, LAID_OUT, type LaidOut, type PlanContent } from '../../src/workbook/layout/content';
import { portsmouth } from '../../src/workbook/examples/portsmouth';
import { planOf } from './planOf';

const words = (row: ContentRow, heading: string) => String(row[heading] ?? '');
const { Stream: streams, Service: services, Commitment: priorities, Evidence: evidence } = portsmouth.tables;
const { Indicator: indicators, Mapping: mappings } = portsmouth.tables;
const basket = (row: ContentRow) =>
  indicators
    .filter(({ Commitment }) => Commitment === row.Commitment)
    .map((each) => words(each, 'Indicator'));
/** What the Mapping table joins to a priority, without the words before it. */
const joined = (row: ContentRow, before: string): string[] =>
  mappings
    .filter(({ From, To }) => From === row.Commitment && String(To).startsWith(before))
    .map((each) => words(each, 'To').slice(before.length));

test('13 priorities: seven of an outcome, three crosscutting, three of service management', () => {
  expect(priorities.map((row) => row.Priority)).toEqual(
    Array.from({ length: 13 }, (_, i) => `Priority ${i + 1}`),
  );
  expect(priorities.map((row) => row.Outcome)).toEqual([
    ...['Being healthy', 'Being healthy', 'Staying safe'],
    ...['Enjoying and achieving', 'Enjoying and achieving'],
    ...['Making a positive contribution', 'Economic wellbeing'],
    ...['Crosscutting', 'Crosscutting', 'Crosscutting'],
    ...['Service management', 'Service management', 'Service management'],
  ]);
});

test('46 indicators in ten baskets, a row each, as the priority lists them', () => {
  const counts = priorities.map((row) => basket(row).length);
  expect(counts).toEqual([8, 3, 3, 4, 6, 4, 4, 3, 7, 4, 0, 0, 0]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(46);
  for (const row of priorities) expect(words(row, 'Indicator')).toBe(basket(row).join('; '));
  for (const row of indicators)
    for (const heading of ['Baseline', 'Target', 'Status', ...portsmouth.years])
      expect(row[heading]).toBeUndefined();
  const all = priorities.flatMap((row) => basket(row).map((name) => `${words(row, 'Priority')} ${name}`));
  expect(new Set(all).size).toBe(46);
});

test("the city's own eight outcomes are the second mapping, each of them used", () => {
  const local = priorities.map((row) => joined(row, 'Portsmouth 8: '));
  const safe = ['Emotionally secure and confident', 'Safe place to live'];
  const school = ['Succeeded at school', 'Play safely'];
  expect(local.slice(0, 7)).toEqual([
    ...[['Healthy'], ['Healthy'], safe, school, school],
    ...[['Active say', 'Stayed out of trouble'], ['Chance to achieve dreams']],
  ]);
  expect(new Set(local.slice(0, 7).flat()).size).toBe(8);
  expect(local.slice(7).flat()).toEqual([]);
  for (const row of priorities) expect(joined(row, words(row, 'Outcome'))).toEqual(['']);
});

test('each of the 13 areas for improvement belongs to one priority, which is not the one of its number', () => {
  const areas = priorities.map((row) =>
    joined(row, 'APA area ')
      .flatMap((area) => /^\d+/.exec(area) ?? [])
      .map(Number),
  );
  expect(areas).toEqual([
    ...[[], [1], [2, 3], [8, 9], [7, 10], [], [13]],
    ...[[], [4, 6, 5, 11, 12], [], [], [], []],
  ]);
  expect(areas.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
});

test('no money stands anywhere: an amount is not known, and no priority has a floor or a status', () => {
  const cells = LAID_OUT.filter((kind) => kind !== 'Law').flatMap((kind: LaidOut) => {
    const columns: Readonly<Record<string, Column>> = TABLES[kind].columns;
    const isMoney = (heading: string) =>
      portsmouth.years.includes(heading) ||
      ['money', 'number', 'share'].includes(columns[heading]?.type ?? '');
    return portsmouth.tables[kind].flatMap((row) =>
      Object.entries(row).filter(([heading, cell]) => isMoney(heading) && cell !== undefined),
    );
  });
  expect(cells).toHaveLength(streams.length * portsmouth.years.length);
  expect(new Set(cells.map(([, cell]) => cell))).toEqual(new Set(['unknown']));
  for (const row of priorities)
    for (const heading of ['Status', 'Rank', 'Protected', ...portsmouth.years])
      expect(row[heading]).toBeUndefined();
  for (const row of evidence) expect(words(row, 'Figure')).not.toContain('£');
});

test('the model takes what nobody knows for missing, not for zero', () => {
  const years = planOf(portsmouth).tables.Stream!.years;
  expect(years.map(({ label }) => label)).toEqual(['2006/07', '2007/08', '2008/09']);
  for (const { missing } of years) expect(Array.from(missing)).toEqual(Array(6).fill(1));
});

test('tiers stand where the plan names them, for priorities 3 and 10, and nothing says whether they prevent', () => {
  const tiered = priorities.filter((row) => /\(T\d\/\d\)/.test(words(row, 'Commitment')));
  expect(tiered.map((row) => row.Priority)).toEqual(['Priority 3', 'Priority 10']);
  expect(services.map((row) => row.Tier)).toEqual(['T3/4', 'T1/2']);
  for (const row of portsmouth.tables.Tier) expect(Object.keys(row)).toEqual(['Tier']);
});

test('each priority, stream and service names its evidence, and all of it has a paragraph', () => {
  const keys = evidence.map((row) => row.Evidence);
  for (const row of [...priorities, ...streams, ...services]) expect(keys).toContain(row.Evidence);
  for (const row of evidence) expect(words(row, 'Reference')).toMatch(/^(§\d|page 1)/);
});

test('no pool is named, so none stands; all that is found is that four agencies have no figures', () => {
  for (const kind of ['Pool', 'Contribution', 'Allocation', 'Scenario'] as const)
    expect(portsmouth.tables[kind]).toEqual([]);
  expect(checkPlan(planOf(portsmouth)).map(({ check, subject }) => [check, subject])).toEqual([
    ['Partner with no figures', 'Portsmouth City Council'],
    ['Partner with no figures', 'Primary Care Trust'],
    ['Partner with no figures', 'Connexions'],
    ['Partner with no figures', 'Police'],
    ['Partner with no figures', 'Partner'],
  ]);
});

describe('once budgets are agreed', () => {
  const allocated = (amount: number) =>
    priorities.slice(0, 3).map((row, i) => ({
      Allocation: `a${i}`,
      Source: 'City Council budget',
      Service: 'Services for vulnerable children',
      Commitment: row.Commitment,
      '2006/07': amount * (i + 1),
    }));
  const coloured = (amount: number): PlanContent => ({
    ...portsmouth,
    tables: {
      ...portsmouth.tables,
      Stream: streams.map((row) =>
        row.Stream === 'City Council budget' ? { ...row, '2006/07': 6 * amount } : row,
      ),
      Allocation: allocated(amount),
      Indicator: indicators.map((row) => {
        const status = { Smoking: 'Green', Alcohol: 'Amber', Fitness: 'Red' }[words(row, 'Indicator')];
        return status ? { ...row, Status: status } : row;
      }),
      Commitment: priorities.map((row, i) => (i === 1 ? { ...row, Status: 'Green' } : row)),
      Scenario: [
        { Scenario: 'Less', Target: 'Stream', Name: 'City Council budget', Change: 'cut %', Value: 0.1 },
      ],
    },
  });

  test('green and amber are held, for indicators and for priorities without a floor, told apart; red is not', () => {
    const found = checkPlan(underScenario(planOf(coloured(100)), 'Less')).filter(
      ({ check }) => check === 'Status worsens',
    );
    expect(found.map(({ severity, subject, amount }) => [severity, subject, amount])).toEqual([
      ['Note', 'Smoking', 1_000],
      ['Note', 'Alcohol', 1_000],
      ['Note', 'Emotional and mental wellbeing', 2_000],
    ]);
    expect(found[0]?.sentence).toBe(
      'The indicator Smoking of Adolescent health is green and must not get worse; its commitment gets £10 less in 2006/07 under Less: £90 after £100.',
    );
    expect(found[2]?.sentence).toBe(
      'Emotional and mental wellbeing is green and must not get worse; it has no floor, and gets £20 less in 2006/07 under Less: £180 after £200.',
    );
  });

  test('another budget is compared by meaning, with what it does to the money of each indicator', () => {
    const { indicators: changed } = effectsBetween(planOf(coloured(100)), planOf(coloured(90)));
    expect(changed).toHaveLength(8 + 3 + 3);
    expect(changed[0]).toEqual({
      ...{ indicator: 'Teenage pregnancy', commitment: 'Adolescent health', year: '2006/07' },
      before: { pence: 10_000, atLeast: false, known: true },
      after: { pence: 9_000, atLeast: false, known: true },
    });
  });
});
