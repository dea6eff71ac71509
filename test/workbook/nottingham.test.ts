import { dayOf } from '../../src/model/calendar/day';
import { checkPlan } from '../../src/model/checks/checkPlan';
import { inSentence, sumOf } from '../../src/model/funding/sum';
import { unmetDemand } from '../../src/model/scenarios/run/unmetDemand';
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
const floored = commitments.filter((row) => row['2011/12'] !== undefined);
const BUDGET = "Children's and Family Services budget";

test('five strategic objectives with 16 operational ones, and five priorities for the second year', () => {
  const of = (priority: unknown) => commitments.filter((row) => row.Priority === priority).length;
  expect([...new Set(commitments.map((row) => row.Priority))].map(of)).toEqual([
    ...[3, 3, 4, 5, 1, 5],
    // the actions of each priority of the second year
    ...[5, 2, 2, 4, 3],
  ]);
  expect(of('Year two priority')).toBe(5);
  for (const row of commitments)
    for (const heading of ['Status', 'Indicator', 'Lead', ...(floored.includes(row) ? [] : nottingham.years)])
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
  test('one budget alone has amounts, calculated from its cut; all others are not given', () => {
    const amounts = streams.flatMap((row) => nottingham.years.map((year) => [row.Stream, row[year]]));
    const known = amounts.filter(([, amount]) => typeof amount === 'number');
    expect(known).toEqual([
      [BUDGET, 93_495_934.96],
      [BUDGET, 70_495_934.96],
      // the health budget is maintained, which is to grow by nothing
      ['Growth of the health budget', 0],
    ]);
    const others = amounts.filter(([, amount]) => amount !== undefined && typeof amount !== 'number');
    expect(new Set(others.map(([, amount]) => amount))).toEqual(new Set(['unknown']));
    expect(new Set(others.map(([stream]) => stream)).size).toBe(11);
    expect(words(evidenceFor('NOT-A2d'), 'Quality')).toBe('bound');
  });

  test('so every total is that budget or more, and never a sum of what must not be added', () => {
    expect(plan.tables.Stream!.years.map((column) => inSentence(sumOf(column)))).toEqual([
      '£93,310,000 to £93,690,000 or more',
      '£70,310,000 to £70,690,000 or more',
    ]);
    for (const forbidden of ['NOT-A1', 'NOT-A4'])
      expect(words(evidenceFor(forbidden), 'Note')).toMatch(/never/);
    expect(streams.map((row) => row.Evidence)).not.toContain('NOT-A1');
  });

  test('a base is its cut over its percentage, as wide as the digits that are printed', () => {
    const millions = (pounds: number, decimals: number) => `£${(pounds / 1e6).toFixed(decimals)}M`;
    expect(words(evidenceFor('NOT-A2d'), 'Figure')).toBe(`£${(93_495_934.96).toLocaleString('en-GB')}`);
    expect((23e6 / 0.246).toFixed(2)).toBe('93495934.96');
    const note = words(evidenceFor('NOT-A2d'), 'Note');
    const ends = [23e6 / 0.2465, 23e6 / 0.2455];
    expect(note).toContain(ends.map((end) => millions(end, 2)).join(' to '));
    const left = words(evidenceFor('NOT-A2e'), 'Note');
    expect(left).toContain(ends.map((end) => millions(end - 23e6, 2)).join(' to '));
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
      ['NOT-A2d', '£93,495,934.96', 'bound'],
      ['NOT-A2e', '£70,495,934.96', 'bound'],
      ['NOT-A3', '4,608', 'approximate'],
      ['NOT-A3p', '32%', 'exact'],
      ['NOT-A4', '£25M', 'approximate'],
      ['NOT-A5', 'approx. £10.3M', 'approximate'],
      ['NOT-A5d', '£186.4M to £230.0M', 'derived'],
      ['NOT-A5p', '22%', 'exact'],
      ['NOT-A6', 'approximately £18M', 'approximate'],
      ['NOT-A6d', '£45.5M to £49.3M', 'derived'],
      ['NOT-A7', '£5.303m*', 'exact'],
      ['NOT-M1', '200', 'approximate'],
      ['NOT-P1', '22 seats, counted', 'derived'],
    ]);
  });

  test('what is split is illustrative and says so', () => {
    for (const row of allocations.slice(0, 2)) expect(row.Evidence).toBe('NOT-I2');
    expect(allocations[2]).toMatchObject({ Evidence: 'NOT-A4', '2011/12': 0 });
    for (const row of floored) expect(words(row, 'Evidence')).toMatch(/; NOT-I4$/);
    for (const key of ['NOT-I1', 'NOT-I2', 'NOT-I3', 'NOT-I4', 'NOT-I5'])
      expect(words(evidenceFor(key), 'Note')).toMatch(/^Illustrative/);
  });
});

describe('its cuts', () => {
  const budgetUnder = (name: string) =>
    underScenario(plan, name).tables.Stream!.years.map(({ pence }) => pence[0]);

  test('24.6% of what there was a year ago leaves what is entered', () => {
    expect(budgetUnder("Children's budget a year ago")).toEqual([9_349_593_496, 9_349_593_496]);
    expect(budgetUnder("Children's budget cut")).toEqual(budgetUnder('Base'));
    expect(budgetUnder('Base')).toEqual([9_349_593_496, 7_049_593_496]);
  });

  test('the five percentages, £25M and £5.303m each drive a scenario', () => {
    const streamUnder = (name: string, stream: string) => {
      const row = streams.findIndex(({ Stream }) => Stream === stream);
      const column = underScenario(plan, name).tables.Stream!.years[1]!;
      return column.missing[row] ? 'unknown' : column.pence[row];
    };
    const [police, sector] = ['Police funding', 'Voluntary sector income, all sources'];
    expect(streamUnder('Base', police)).toBe('unknown');
    expect(streamUnder('Police cut of 5%', police)).toBe(19_570_000_000);
    expect(streamUnder('Police cut of 22%', police)).toBe(16_068_000_000);
    expect(streamUnder('Voluntary sector cut of 38%', sector)).toBe(2_936_842_105);
    expect(streamUnder('Early Intervention Grant cut', 'Early Intervention Grant')).toBe(1_969_700_000);
    expect(unmetDemand(underScenario(plan, 'Health needs £25M more'))).toEqual([
      expect.objectContaining({
        service: 'Health services, to stand still',
        year: '2011/12',
        short: 2_500_000_000,
      }),
    ]);
    const ALLOWANCE = 'Educational Maintenance Allowance';
    expect(streamUnder('Allowance cut to 32%', ALLOWANCE)).toBe('unknown');
    const Stream = streams.map((row) => (row.Stream === ALLOWANCE ? { ...row, '2011/12': 1_000_000 } : row));
    const typed = planOf({ ...nottingham, tables: { ...nottingham.tables, Stream } });
    const after = underScenario(typed, 'Allowance cut to 32%').tables.Stream!.years[1]!;
    expect(after.pence[streams.findIndex((row) => row.Stream === ALLOWANCE)]).toBe(32_000_000);
  });

  test('under the real cut prevention falls in cash, though a shift raises its share by five points', () => {
    const of = (name: string) => tierSchedule(underScenario(plan, name))!.prevention;
    expect(of('Base').amounts.map(({ pence }) => pence)).toEqual([1_869_918_699, 1_409_918_699]);
    const shifted = of('Shift to prevention after the cut');
    expect(shifted.amounts.map(({ pence, quality }) => [pence, quality])).toEqual([
      [1_869_918_699, 'illustrative'],
      [1_762_398_374, 'illustrative'],
    ]);
    expect(shifted.shares.map((share) => Number(share).toFixed(6))).toEqual(['0.200000', '0.250000']);
  });
});

describe('its findings', () => {
  const found = (name: string) => checkPlan(underScenario(plan, name));

  test('as entered: early intervention is below its floor, and prevention falls with the cut', () => {
    const errors = found('Base').filter(({ check }) =>
      ['Commitment below its floor', 'Prevention falls'].includes(check),
    );
    expect(errors.map(({ subject, year, amount }) => [subject, year, amount])).toEqual([
      ['Resources shifted to early intervention', '2011/12', 460_000_000],
      ['Prevention', '2011/12', -460_000_000],
    ]);
  });

  test('money that is made up or known between two amounts is told, with how much it is', () => {
    const sentences = found('Base').filter(({ check }) => check === 'Figures that are not exact');
    expect(sentences.map(({ sentence }) => sentence)).toContain(
      'The Stream table comes to £70,310,000 to £70,690,000 or more in 2011/12, of which £70,495,934.96 is not exact (100%): £70,495,934.96 bound.',
    );
    expect(sentences.some(({ sentence }) => sentence.includes('illustrative'))).toBe(true);
  });

  test('after the shift it still falls in cash, and says which share would hold it', () => {
    expect(
      found('Shift to prevention after the cut').find(({ check }) => check === 'Prevention falls')?.sentence,
    ).toBe(
      'Prevention goes from £18,699,186.99 (20%) in 2010/11 to £17,623,983.74 (25%) in 2011/12: £1,075,203.25 less in cash, 5 percentage points more as a share, which would have to be 26.5% to hold the cash.',
    );
  });
});
