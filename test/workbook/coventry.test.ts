import { TABLE_KINDS } from '../../src/model/plan/declared/schema';
import { type ContentRow, type LaidOut } from '../../src/workbook/layout/content';
import { coventry } from '../../src/workbook/examples/coventry';

const words = (row: ContentRow, heading: string) => String(row[heading] ?? '');
const listed = (row: ContentRow, heading: string) =>
  words(row, heading)
    .split(';')
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
const pounds = (row: ContentRow) => (row.Undated === 'unknown' ? 0 : Number(row.Undated ?? 0));
const sum = (rows: readonly ContentRow[]) => rows.reduce((total, row) => total + pounds(row), 0);
const {
  Partner: partners,
  Stream: streams,
  Pool: pools,
  Contribution: contributions,
  Service: services,
  Allocation: allocations,
  Commitment: commitments,
  Evidence: evidence,
} = coventry.tables;
const pooled = pools.filter((row) => row.Kind === 'Pooled fund');
const grants = streams.filter((row) => row.Kind === 'Local Area Agreement');
const isFromPool = (line: ContentRow) => pools.some((pool) => pool.Pool === line.Source);
const fromStreams = allocations.filter((line) => !isFromPool(line));
const keys = (kind: LaidOut) => coventry.tables[kind].map((row) => words(row, kind));

test('the five pooled streams add up to the total that the plan states', () => {
  expect(grants.map((row) => [row.Stream, row.Undated])).toEqual([
    ['General Sure Start Grant', 3956465],
    ['Primary Strategy – Central Coordination', 175328],
    ['KS3 Strategy – Central Coordination', 173250],
    ['KS3 Behaviour and Attendance', 68300],
    ["Children's Fund", 1086086],
  ]);
  expect(sum(grants)).toBe(5459429);
});

test('the three classes of budgets under the Trust are streams without an amount, and go where they are held', () => {
  const classes = streams.filter((row) => !grants.includes(row));
  expect(classes.map((row) => [row.Stream, row.Partner, row.Undated])).toEqual([
    ['Council budgets under the Trust', 'Coventry City Council', 'unknown'],
    ['GP budgets under the Trust', 'GP practices', 'unknown'],
    ['School budgets under the Trust', 'Schools', 'unknown'],
  ]);
  for (const row of classes)
    expect(evidence.find((source) => source.Evidence === row.Evidence)).toMatchObject({
      Reference: '§8.1.1',
      Figure: 'not given',
    });
  const from = classes.flatMap((row) => contributions.filter((each) => each.Stream === row.Stream));
  expect(from.map((row) => [row.Stream, row.Pool])).toEqual([
    ['Council budgets under the Trust', 'Council budgets for children'],
    ['GP budgets under the Trust', 'Budgets of GP practices'],
    ['School budgets under the Trust', 'Budgets of schools'],
  ]);
});

test('no stream has a year, a certainty or a date that the plan does not give', () => {
  expect(coventry.years).toEqual(['Undated']);
  for (const row of streams)
    for (const heading of ['Certainty', 'Starts', 'Ends']) expect(row[heading]).toBeUndefined();
});

test('totals alone leave £189,429 over: every floor is met and no stream is overspent', () => {
  expect(sum(streams) - sum(allocations)).toBe(189429);
  for (const row of commitments.filter((commitment) => pounds(commitment) > 0))
    expect(sum(allocations.filter((line) => line.Commitment === row.Commitment))).toBe(pounds(row));
  for (const row of grants) {
    const spent = sum(allocations.filter((line) => line.Source === row.Stream));
    expect(pounds(row) - spent).toBe(row.Stream === 'General Sure Start Grant' ? 189429 : 0);
  }
  expect(sum(commitments)).toBe(5270000);
});

test('the ring-fence of Sure Start, and no other, is breached, by £67,036', () => {
  const breaches = fromStreams.flatMap((line) => {
    const stream = streams.find((row) => row.Stream === line.Source);
    const service = services.find((row) => row.Service === line.Service);
    if (!stream || !service)
      throw new Error(`A source or service of ${words(line, 'Allocation')} is not in the plan.`);
    const serves = [words(service, 'Service').toLowerCase(), ...listed(service, 'Purpose')];
    return listed(stream, 'Ring-fence').some((purpose) => serves.includes(purpose)) ? [] : [line];
  });
  expect(breaches.map((line) => [line.Source, line.Service, line.Undated])).toEqual([
    ['General Sure Start Grant', 'Attainment', 11422],
    ['General Sure Start Grant', 'Family support', 55614],
  ]);
  expect(sum(breaches)).toBe(67036);
});

test('every row that names evidence finds it, and every figure has a paragraph', () => {
  const named = [...streams, ...pools, ...contributions, ...services, ...commitments].map((row) =>
    words(row, 'Evidence'),
  );
  for (const key of named.flatMap((names) => names.split('; '))) expect(keys('Evidence')).toContain(key);
  for (const row of evidence.filter((source) => words(source, 'Figure')))
    expect(words(row, 'Reference')).toMatch(/^§\d/);
});

test('the stated totals: one is cast against the five grants, one against what was spent', () => {
  const stated = evidence.filter((row) => words(row, 'Total of'));
  expect(stated.map((row) => [row.Figure, row.Quality, row['Total of']])).toEqual([
    ['£5,459,429', 'exact', grants.map((row) => row.Stream).join('; ')],
    ['£302.7m', 'rounded', 'Outturn'],
  ]);
  expect(TABLE_KINDS).toContain('Stream');
  for (const figure of ['£302.7m', '£132.2m'])
    expect(evidence.find((row) => row.Figure === figure)).toMatchObject({ Quality: 'rounded' });
});

test('what is not in the document says that it is illustrative', () => {
  const noteOf = (key: string) => words(evidence.find((row) => row.Evidence === key) ?? {}, 'Note');
  for (const row of commitments.filter((commitment) => pounds(commitment) > 0))
    expect(words(row, 'Evidence')).toContain('COV-I4');
  for (const row of grants) expect(noteOf(words(row, 'Evidence'))).toContain('illustrative');
  for (const row of services.filter((service) => words(service, 'Purpose')))
    expect(noteOf(words(row, 'Evidence'))).toContain('Illustrative');
  for (const row of fromStreams) expect(row.Evidence).toBe('COV-I3');
});

test('the partners are bodies of the plan, each of a known type', () => {
  expect(partners).toHaveLength(14);
  for (const row of partners) expect(words(row, 'Type')).not.toBe('');
});

describe('its pools', () => {
  const COUNCIL = 'Coventry City Council';
  const TRUST = 'Coventry Primary Care Trust';

  test('seven areas and two units under section 10, and the post under section 31', () => {
    const under = (basis: string) => pools.filter((row) => row['Legal basis'] === basis);
    expect(under('Section 10 (Children Act 2004)').map((row) => row.Pool)).toEqual([
      'Disabilities pool',
      'Respite care pool',
      'Speech and language pool',
      'Looked after children pool',
      'CAMHS pool',
      'Service directory pool',
      'Training pool',
      'Commissioning unit pool',
      'Safeguarding review pool',
    ]);
    expect(under('Section 31 (Health Act 1999)').map((row) => row.Pool)).toEqual([
      'Partnership Manager pool',
    ]);
    expect(pooled).toHaveLength(10);
  });

  test('no host, day, rule, term or amount stands that the plan does not give', () => {
    const given = [
      'Pool',
      'Kind',
      'Legal basis',
      'Client group',
      'Staff and goods',
      'Monitoring',
      'Evidence',
    ];
    for (const row of pooled) for (const heading of Object.keys(row)) expect(given).toContain(heading);
    // what is said of monitoring and of staff names its paragraph, since the pool's own evidence is another
    for (const row of pooled)
      for (const heading of ['Staff and goods', 'Monitoring'])
        if (row[heading]) expect(words(row, heading)).toMatch(/\(§\d/);
    for (const row of [...contributions, ...allocations.filter(isFromPool)])
      expect(row.Undated).toBe('unknown');
  });

  test('council and Primary Care Trust contribute to each; schools, GP practices and others to none', () => {
    for (const pool of pooled) {
      const into = contributions.filter((row) => row.Pool === pool.Pool);
      expect(into.map((row) => row.Partner)).toEqual([COUNCIL, TRUST]);
    }
    expect(contributions).toHaveLength(20 + 5);
  });

  test('each pool pays for the one service that the plan names for it', () => {
    const paid = allocations.filter(isFromPool);
    expect(paid.map((row) => row.Source)).toEqual(pooled.map((row) => row.Pool));
    expect(new Set(paid.map((row) => row.Service)).size).toBe(10);
    for (const row of paid) expect(words(row, 'Basis')).toMatch(/^§\d/);
  });
});

test('pooled has three senses: a fund between partners, budgets that are aligned, and a partner’s own', () => {
  const of = (kind: string) => pools.filter((row) => row.Kind === kind).map((row) => [row.Pool, row.Undated]);
  expect(of('Aligned')).toEqual([
    ['Budgets of GP practices', undefined],
    ['Budgets of schools', undefined],
    ['Local Area Agreement', 5_459_429],
  ]);
  expect(of('Own')).toEqual([
    ['Council budgets for children', undefined],
    ['Neighbourhood Renewal Fund', 720_000],
  ]);
});

test('levels 3 and 4 are together, as the plan has them', () => {
  const tiers = new Set(services.map((row) => row.Tier).filter(Boolean));
  expect([...tiers].sort()).toEqual(['Level 1', 'Level 2', 'Levels 3 and 4']);
});

test('what is commissioned singly at the highest level has the reason that the plan gives', () => {
  const singly = services.filter((row) => row.Route === 'Singly commissioned');
  expect(singly.map((row) => row.Service)).toEqual(['Acute paediatrics', 'Youth offending service']);
  for (const row of singly) expect(words(row, 'Reason')).toMatch(/\(§\d/);
});
