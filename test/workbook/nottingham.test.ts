import { dayOf } from '../../src/model/calendar/day';
import { checkPlan } from '../../src/model/checks/checkPlan';
import { sumOf } from '../../src/model/funding/sum';
import { scenarioNames } from '../../src/model/scenarios/steps/chain';
import { underScenario } from '../../src/model/scenarios/run/underScenario';
import { tierSchedule } from '../../src/model/services/tierSchedule';
import { type ContentRow } from '../../src/workbook/layout/content';
import { nottingham } from '../../src/workbook/examples/nottingham';
import { planOf } from './planOf';

const words = (row: ContentRow, heading: string) => String(row[heading] ?? '');
const {
  Partner: partners,
  Stream: streams,
  Allocation: allocations,
  Commitment: commitments,
  Evidence: evidence,
} = nottingham.tables;
const evidenceFor = (key: string) => evidence.find(({ Evidence }) => Evidence === key) ?? {};
const plan = planOf(nottingham);
const BUDGET = "Children's and Family Services budget";

test('five strategic objectives with 16 operational ones, and five priorities for the second year', () => {
  const of = (priority: unknown) => commitments.filter((row) => row.Priority === priority).length;
  expect([...new Set(commitments.map((row) => row.Priority))].map(of)).toEqual([3, 3, 4, 5, 1, 5]);
  expect(of('Year two priority')).toBe(5);
  for (const row of commitments)
    for (const heading of ['Status', 'Indicator', 'Lead', ...nottingham.years])
      expect(row[heading]).toBeUndefined();
});

test('16 bodies with 22 seats sit on the board, one of them closed a year and a half before', () => {
  const board = words(evidenceFor('NOT-P1'), 'Note');
  const [, council, health, learning] =
    /council (\d), NHS Nottingham City (\d), Learning and Skills Council (\d), all others 1/.exec(board) ??
    [];
  const seated = partners.filter((row) => !/colleges|community sector/.test(words(row, 'Partner')));
  expect(seated).toHaveLength(16);
  expect(Number(council) + Number(health) + Number(learning) + seated.length - 3).toBe(22);
  expect(partners.filter((row) => row.To !== undefined)).toEqual([
    expect.objectContaining({ Type: 'Learning and Skills Council', To: dayOf(2010, 3, 31) }),
  ]);
  for (const row of partners) expect(words(row, 'Type')).not.toBe('');
});

describe('its money', () => {
  test('one budget alone has an amount, derived from its cut; all others are not given', () => {
    const amounts = streams.flatMap((row) => nottingham.years.map((year) => [row.Stream, row[year]]));
    const known = amounts.filter(([, amount]) => typeof amount === 'number');
    expect(known).toEqual([
      [BUDGET, 93_495_934.96],
      [BUDGET, 93_495_934.96],
    ]);
    const others = amounts.filter(([, amount]) => amount !== undefined && typeof amount !== 'number');
    expect(new Set(others.map(([, amount]) => amount))).toEqual(new Set(['unknown']));
    expect(new Set(others.map(([stream]) => stream)).size).toBe(10);
    expect(words(evidenceFor(words(streams[0]!, 'Evidence')), 'Quality')).toBe('derived');
  });

  test('so every total is at least that budget, and never a sum of what must not be added', () => {
    for (const column of plan.tables.Stream!.years)
      expect(sumOf(column)).toMatchObject({ pence: 9_349_593_496, atLeast: true });
    for (const forbidden of ['NOT-A1', 'NOT-A4'])
      expect(words(evidenceFor(forbidden), 'Note')).toMatch(/never/);
    expect(streams.map((row) => row.Evidence)).not.toContain('NOT-A1');
  });

  test('a base is its cut over its percentage, as wide as the digits that are printed', () => {
    const millions = (pounds: number, decimals: number) => `£${(pounds / 1e6).toFixed(decimals)}M`;
    expect(words(evidenceFor('NOT-A2d'), 'Figure')).toBe(`£${(93_495_934.96).toLocaleString('en-GB')}`);
    expect((23e6 / 0.246).toFixed(2)).toBe('93495934.96');
    const note = words(evidenceFor('NOT-A2d'), 'Note');
    expect(note).toContain(`at least ${millions(23e6 / 0.2465, 2)} before`);
    expect(note).toContain(`${millions(23e6 / 0.2465 - 23e6, 2)} after`);
    expect(words(evidenceFor('NOT-A5d'), 'Figure')).toBe(
      `${millions(10.25e6 / 0.055, 1)} to ${millions(10.35e6 / 0.045, 1)}`,
    );
    expect(words(evidenceFor('NOT-A6d'), 'Figure')).toBe(
      `${millions(17.5e6 / 0.385, 1)} to ${millions(18.5e6 / 0.375, 1)}`,
    );
  });

  test('the figures keep the quality that their words give them', () => {
    const stated = evidence.filter((row) => /[£%]|^\d/.test(words(row, 'Figure')));
    expect(stated.map((row) => [row.Evidence, row.Figure, row.Quality])).toEqual([
      ['NOT-A1', '£60M', 'rounded'],
      ['NOT-A2', 'over £23M', 'bound'],
      ['NOT-A2d', '£93,495,934.96', 'derived'],
      ['NOT-A3', '4,608', 'approximate'],
      ['NOT-A4', '£25M', 'approximate'],
      ['NOT-A5', 'approx. £10.3M', 'approximate'],
      ['NOT-A5d', '£186.4M to £230.0M', 'derived'],
      ['NOT-A6', 'approximately £18M', 'approximate'],
      ['NOT-A6d', '£45.5M to £49.3M', 'derived'],
      ['NOT-A7', '£5.303m*', 'exact'],
      ['NOT-M1', '200', 'approximate'],
      ['NOT-P1', '22 seats, counted', 'derived'],
    ]);
  });

  test('what is split is illustrative and says so', () => {
    for (const row of allocations) expect(words(row, 'Basis')).toContain('Illustrative');
    for (const key of ['NOT-I1', 'NOT-I2', 'NOT-I3'])
      expect(words(evidenceFor(key), 'Note')).toMatch(/^Illustrative/);
  });
});

describe('its cuts', () => {
  const budgetUnder = (name: string) =>
    underScenario(plan, name).tables.Stream!.years.map(({ pence }) => pence[0]);

  test('24.6% leaves £70,495,934.96 in the second year and nothing else is touched', () => {
    expect(scenarioNames(plan)).toEqual([
      "Children's budget cut",
      'Cuts of 2011/12',
      'Cut with a shift to prevention',
    ]);
    for (const name of scenarioNames(plan)) expect(budgetUnder(name)).toEqual([9_349_593_496, 7_049_593_496]);
  });

  test('what nobody knows stays unknown when it is cut, and is cut once it is typed', () => {
    const row = streams.findIndex(({ Stream }) => Stream === 'Police funding');
    const cut = underScenario(plan, 'Cuts of 2011/12').tables.Stream!.years[1]!;
    expect([cut.missing[row], cut.pence[row]]).toEqual([1, 0]);

    const Stream = streams.map((each, i) => (i === row ? { ...each, '2011/12': 206_000_000 } : each));
    const typed = planOf({ ...nottingham, tables: { ...nottingham.tables, Stream } });
    const after = underScenario(typed, 'Cuts of 2011/12').tables.Stream!.years[1]!;
    expect([after.missing[row], after.pence[row]]).toEqual([0, 19_570_000_000]);
  });

  test('a share that rises by five points is £1,075,203.25 less in cash', () => {
    const { prevention } = tierSchedule(underScenario(plan, 'Cut with a shift to prevention'))!;
    expect(prevention.amounts.map(({ pence }) => pence)).toEqual([1_869_918_699, 1_762_398_374]);
    expect(prevention.shares.map((share) => Number(share).toFixed(6))).toEqual(['0.200000', '0.250000']);
  });
});

describe('its findings', () => {
  const found = (name: string) => checkPlan(underScenario(plan, name));
  /** What is said of the plan as entered, and so under every scenario. */
  const always = found('Base').map(({ sentence }) => sentence);
  const byCuts = (name: string) => found(name).filter(({ sentence }) => !always.includes(sentence));

  test('as entered: five partners have streams without a figure, and most objectives have no money', () => {
    expect(found('Base').map(({ severity, check, subject }) => [severity, check, subject])).toEqual([
      ['Warning', 'Partner with no figures', 'Nottingham City Council'],
      ['Warning', 'Partner with no figures', 'NHS Nottingham City'],
      ['Warning', 'Partner with no figures', 'Nottinghamshire Police Authority'],
      ['Warning', 'Partner with no figures', 'Voluntary and community sector'],
      ['Warning', 'Partner with no figures', 'Further education colleges (four)'],
      // what the police and the voluntary sector have is not given, so that a cut of it changes nothing
      ['Warning', 'Scenario step', 'Cuts of 2011/12'],
      ['Warning', 'Scenario step', 'Cuts of 2011/12'],
      ['Note', 'Commitment without money', 'Commitment'],
      ...['Stream', 'Stream', 'Allocation', 'Allocation'].map((kind) => [
        'Note',
        'Figures that are not exact',
        kind,
      ]),
    ]);
    expect(always[7]).toMatch(/^19 commitments have no floor/);
    expect(always[8]).toBe(
      'The Stream table comes to at least £93,495,934.96 in 2010/11, of which £93,495,934.96 is not exact (100%): £93,495,934.96 derived.',
    );
  });

  test('under each scenario: that prevention falls, in cash even where its share rises', () => {
    const falls = scenarioNames(plan).map((name) => byCuts(name).map(({ check, amount }) => [check, amount]));
    const derived = ['Stream', 'Allocation'].map(() => ['Figures that are not exact', 7_049_593_496]);
    expect(falls).toEqual([
      [['Prevention falls', -460_000_000], ...derived],
      [['Prevention falls', -460_000_000], ...derived],
      [['Prevention falls', -107_520_325], ...derived],
    ]);
    expect(byCuts('Cut with a shift to prevention')[0]?.sentence).toBe(
      'Prevention goes from £18,699,186.99 (20%) in 2010/11 to £17,623,983.74 (25%) in 2011/12: £1,075,203.25 less in cash, 5 points more as a share, which would have to be 26.5252% to hold the cash.',
    );
  });
});
