import { checkPlan } from '../../src/model/checks/checkPlan';
import { TABLES, type Column } from '../../src/model/plan/schema';
import { type ContentRow, LAID_OUT, type LaidOut } from '../../src/workbook/layout/content';
import { portsmouth } from '../../src/workbook/examples/portsmouth';
import { planOf } from './planOf';

const words = (row: ContentRow, heading: string) => String(row[heading] ?? '');
const { Stream: streams, Service: services, Commitment: priorities, Evidence: evidence } = portsmouth.tables;
const noteOf = (key: string) => words(evidence.find((row) => row.Evidence === key) ?? {}, 'Note');
const basket = (row: ContentRow) =>
  words(row, 'Indicator')
    .split('; ')
    .filter((indicator) => indicator !== '');
/** What a note says after a word, up to the full stop. */
const said = (row: ContentRow, of: string): string =>
  noteOf(words(row, 'Evidence')).match(new RegExp(`${of}: ([^.]*)\\.`))?.[1] ?? '';

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

test('46 indicators in ten baskets, each basket as long as its evidence says', () => {
  const counts = priorities.map((row) => basket(row).length);
  expect(counts).toEqual([8, 3, 3, 4, 6, 4, 4, 3, 7, 4, 0, 0, 0]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(46);
  expect(priorities.map((row) => said(row, 'Basket'))).toEqual(
    counts.map((count) => (count ? `${count} indicators, counted` : '')),
  );
  const all = priorities.flatMap((row) => basket(row).map((name) => `${words(row, 'Priority')} ${name}`));
  expect(new Set(all).size).toBe(46);
});

test("the city's own eight outcomes are the second mapping, each of them used", () => {
  const local = priorities.map((row) => said(row, 'Portsmouth 8').split('; '));
  const safe = ['Emotionally secure and confident', 'Safe place to live'];
  const school = ['Succeeded at school', 'Play safely'];
  expect(local.slice(0, 7)).toEqual([
    ...[['Healthy'], ['Healthy'], safe, school, school],
    ...[['Active say', 'Stayed out of trouble'], ['Chance to achieve dreams']],
  ]);
  expect(new Set(local.slice(0, 7).flat()).size).toBe(8);
  expect(local.slice(7).flat()).toEqual(priorities.slice(7).map((row) => row.Outcome));
});

test('each of the 13 areas for improvement belongs to one priority, which is not the one of its number', () => {
  const areas = priorities.map((row) =>
    said(row, 'APA areas')
      .split('; ')
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
  ]);
});
