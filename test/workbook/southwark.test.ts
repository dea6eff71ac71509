import { dayOf } from '../../src/model/calendar/day';
import { checkPlan } from '../../src/model/checks/checkPlan';
import { commitmentSchedule } from '../../src/model/commitments/commitmentSchedule';
import { type Plan } from '../../src/model/plan/plan';
import { scenarioNames } from '../../src/model/scenarios/steps/chain';
import { underScenario } from '../../src/model/scenarios/run/underScenario';
import { type ContentRow } from '../../src/workbook/layout/content';
import { southwark } from '../../src/workbook/examples/southwark';
import { planOf } from './planOf';

const words = (row: ContentRow, heading: string) => String(row[heading] ?? '');
const pounds = (row: ContentRow) => Number(row.Undated ?? 0);
const sum = (rows: readonly ContentRow[]) => rows.reduce((total, row) => total + pounds(row), 0);
const {
  Stream: streams,
  Service: services,
  Allocation: allocations,
  Commitment: commitments,
  Scenario: steps,
  Evidence: evidence,
} = southwark.tables;
const evidenceOf = (row: ContentRow) =>
  evidence.find(({ Evidence }) => Evidence === words(row, 'Evidence').split('; ')[0]) ?? {};
const funded = commitments.filter((row) => row.Undated !== undefined);
const paidBy = (source: string) => allocations.filter((line) => line.Source === source);

const plan = planOf(southwark);
/** The commitments that fall below their floors under a scenario, and by how many pence. */
const broken = (name: string) =>
  (commitmentSchedule(underScenario(plan, name)) ?? [])
    .filter(({ status }) => status === 'Broken')
    .map(({ commitment, year, shortfall }) => [commitment, year, shortfall.pence]);
const undated = ({ tables }: Plan) =>
  Array.from(tables.Stream?.years.find(({ label }) => label === 'Undated')?.pence ?? []);

test('five priorities and 20 commitments, of which one is to be confirmed and has no page', () => {
  const of = (priority: string) => commitments.filter((row) => row.Priority === priority).length;
  expect(
    [...new Set(commitments.map((row) => row.Priority))].map((name) => [name, of(String(name))]),
  ).toEqual([
    ['Thinking family', 5],
    ['Narrowing the gap', 4],
    ['Raising the bar', 4],
    ['Succeeding into adulthood', 4],
    ['Working together', 3],
  ]);
  const bare = commitments.filter((row) => row.Indicator === undefined);
  expect(bare.map((row) => row.Commitment)).toEqual(['Parenting support for vulnerable families (TBC)']);
  expect(words(evidenceOf(bare[0]!), 'Note')).toMatch(/^To be confirmed/);
});

test('its pages hold 59 rows of services to commission and 63 of results', () => {
  const counts = commitments.flatMap((row) => {
    const [, serving, resulting] =
      /^(\d+) rows of services to commission, (\d+) of/.exec(words(evidenceOf(row), 'Note')) ?? [];
    return serving ? [[Number(serving), Number(resulting)] as const] : [];
  });
  expect(counts).toHaveLength(19);
  expect(counts.reduce((total, [serving]) => total + serving, 0)).toBe(59);
  expect(counts.reduce((total, [, resulting]) => total + resulting, 0)).toBe(63);
});

test('two grants without a year, at risk; Sure Start ends in March 2011; of the third nothing is known', () => {
  expect(streams.map((row) => [row.Stream, row.Certainty, row.Ends, row.Undated, row['2010/11']])).toEqual([
    ['Area Based Grant', 'At risk', undefined, 10_700_000, undefined],
    ['Sure Start', 'At risk', dayOf(2011, 3, 31), 16_400_000, undefined],
    ['Revenue Support Grant', undefined, undefined, undefined, 'unknown'],
  ]);
  expect(streams.map((row) => words(evidenceOf(row), 'Quality'))).toEqual(['rounded', 'rounded', '']);
  for (const row of streams) {
    expect(words(evidenceOf(row), 'Reference')).toMatch(/^¶3[89]$/);
    expect(row['Ring-fence']).toBeUndefined();
  }
});

test('all that is spent is undated and illustrative, and each grant is spread to the pound', () => {
  expect(sum(paidBy('Area Based Grant'))).toBe(10_700_000);
  expect(sum(paidBy('Sure Start'))).toBe(16_400_000);
  expect(paidBy('Revenue Support Grant')).toEqual([]);
  for (const row of [...allocations, ...funded])
    for (const year of ['2010/11', '2011/12', '2012/13']) expect(row[year]).toBeUndefined();
  for (const row of allocations) expect(words(row, 'Basis')).toContain('Illustrative');
  for (const row of services) expect(words(evidenceOf(row), 'Note')).toMatch(/^Illustrative/);
  for (const row of funded) {
    expect(words(evidenceOf(row), 'Note')).toContain('floor is illustrative');
    expect(words(row, 'Evidence')).toMatch(/^SOU-\d+; SOU-I3$/);
    expect(evidenceOf(row)).not.toHaveProperty('Figure');
  }
  expect(sum(funded)).toBe(21_500_000);
});

test('no pool and no joint action is named, so the register is empty and says that it ought not to be', () => {
  expect(southwark.tables.Pool).toEqual([]);
  expect(southwark.tables.Contribution).toEqual([]);
  expect(allocations.filter((row) => row.Joint !== 'No')).toEqual([]);
  const asked = evidence.find((row) => row.Reference === '¶26');
  expect(words(asked ?? {}, 'Note')).toContain('the register of joint actions is empty');
});

describe('what might happen', () => {
  test('five scenarios, one of them based on another', () => {
    expect(scenarioNames(plan)).toEqual([
      'Sure Start ends',
      'Sure Start gone',
      'ABG gone',
      'Both grants gone',
      'Grants cut by a fifth',
    ]);
    expect(steps.flatMap((row) => row['Based on'] ?? [])).toEqual(['Sure Start gone']);
  });

  test('money without a year does not expire: that Sure Start ends changes nothing until it has years', () => {
    expect(steps[0]).toMatchObject({ Change: 'ends', Value: dayOf(2011, 3, 31) });
    expect(undated(underScenario(plan, 'Sure Start ends'))).toEqual(undated(plan));
    expect(words(steps[0]!, 'Note')).toContain('never expires');

    const dated = southwark.tables.Stream.map((row) =>
      row.Stream === 'Sure Start'
        ? { ...row, Undated: undefined, '2010/11': 16.4e6, '2011/12': 16.4e6 }
        : row,
    );
    const typed = planOf({ ...southwark, tables: { ...southwark.tables, Stream: dated } });
    const inYears = underScenario(typed, 'Sure Start ends').tables.Stream!.years.slice(0, 2);
    expect(inYears.map(({ pence }) => pence[1])).toEqual([1_640_000_000, 0]);
  });

  test('without Sure Start four commitments break, without the other grant five, without both all nine', () => {
    expect(broken('Base')).toEqual([]);
    expect(broken('Sure Start gone')).toEqual([
      ['Information and services that are easy to find', 'Undated', 90_000_000],
      ['Healthier babies and mothers', 'Undated', 200_000_000],
      ['Early years for vulnerable children', 'Undated', 800_000_000],
      ['Ready for school, and schools ready for children', 'Undated', 250_000_000],
    ]);
    expect(broken('ABG gone').map(([commitment]) => commitment)).toEqual(
      paidBy('Area Based Grant').map((line) => line.Commitment),
    );
    expect(broken('Both grants gone')).toHaveLength(9);
  });

  test('a cut of a fifth leaves what Area Based Grant keeps, and is £280,000 more than Sure Start can give', () => {
    const short = broken('Grants cut by a fifth');
    expect(short.map(([commitment]) => commitment).sort()).toEqual(
      paidBy('Sure Start')
        .map((line) => line.Commitment)
        .sort(),
    );
    expect(short.reduce((total, [, , pence]) => total + Number(pence), 0)).toBe(28_000_000);
    expect(undated(underScenario(plan, 'Grants cut by a fifth'))).toEqual([856_000_000, 1_312_000_000, 0]);
  });
});

test('its findings: all nine that have money rest on money that nobody has promised; the rest has none', () => {
  const found = checkPlan(plan).map(({ severity, check, subject, amount }) => [
    severity,
    check,
    subject,
    amount,
  ]);
  expect(found).toEqual([
    ['Warning', 'Partner with no figures', 'Southwark Council', null],
    ['Warning', 'Floors beyond confirmed money', 'Commitment', 2_150_000_000],
    ...funded.map((row) => [
      'Warning',
      'Unconfirmed money',
      row.Commitment,
      100 * sum(allocations.filter((line) => line.Commitment === row.Commitment)),
    ]),
    // the documents give its £16,400,000 no year, so its end on 31 March 2011 changes nothing
    ['Warning', 'Scenario step', 'Sure Start ends', null],
    ['Warning', 'Undated amounts', 'Sure Start', 1_640_000_000],
    ['Note', 'Partner with no figures', 'Partner', null],
    ['Note', 'Commitment without money', 'Commitment', null],
    ['Note', 'Undated amounts', 'Stream', 2_710_000_000],
    ['Note', 'Undated amounts', 'Allocation', 2_710_000_000],
    ['Note', 'Undated amounts', 'Commitment', 2_150_000_000],
    ['Note', 'Figures that are not exact', 'Stream', 2_710_000_000],
    ['Note', 'Figures that are not exact', 'illustrative', null],
  ]);
  expect(funded).toHaveLength(9);
});

test('the cliff of March 2011 is said though the money has no year', () =>
  expect(checkPlan(plan).find(({ subject }) => subject === 'Sure Start')?.sentence).toBe(
    '£16,400,000 of Sure Start has no year and ends on 31 March 2011: from then on nothing says that it is there. Give it years to see what it no longer pays for.',
  ));

test('what the documents leave in doubt is in the evidence: the date, the draft, the numbers that differ', () => {
  const dated = evidence.find((row) => row.Figure === '9 February 2009');
  expect(words(dated ?? {}, 'Note')).toContain('taken to be of 2010');
  for (const row of evidence.filter((each) => !words(each, 'Document').startsWith('Illustration')))
    expect(words(row, 'Reference')).toMatch(/^(¶\d|Appendix 1|page 1)/);
});
