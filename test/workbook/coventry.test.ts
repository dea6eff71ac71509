import { TABLE_KINDS, TABLES } from '../../src/model/plan/schema';
import { columnsOf } from '../../src/workbook/tables';
import { LAID_OUT, type ContentRow, type LaidOut } from '../../src/workbook/content';
import { coventry } from '../../src/workbook/examples/coventry';

const words = (row: ContentRow, heading: string) => String(row[heading] ?? '');
const listed = (row: ContentRow, heading: string) =>
  words(row, heading)
    .split(';')
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
const pounds = (row: ContentRow) => Number(row.Undated ?? 0);
const sum = (rows: readonly ContentRow[]) => rows.reduce((total, row) => total + pounds(row), 0);
const {
  Partner: partners,
  Stream: streams,
  Service: services,
  Allocation: allocations,
  Commitment: commitments,
  Evidence: evidence,
} = coventry.tables;
const keys = (kind: LaidOut) => coventry.tables[kind].map((row) => words(row, kind));

test('the five pooled streams add up to the total that the plan states', () => {
  expect(streams.map((row) => [row.Stream, row.Undated])).toEqual([
    ['General Sure Start Grant', 3956465],
    ['Primary Strategy – Central Coordination', 175328],
    ['KS3 Strategy – Central Coordination', 173250],
    ['KS3 Behaviour and Attendance', 68300],
    ["Children's Fund", 1086086],
  ]);
  expect(sum(streams)).toBe(5459429);
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
  for (const row of streams) {
    const spent = sum(allocations.filter((line) => line.Source === row.Stream));
    expect(pounds(row) - spent).toBe(row.Stream === 'General Sure Start Grant' ? 189429 : 0);
  }
  expect(sum(commitments)).toBe(5270000);
});

test('the ring-fence of Sure Start, and no other, is breached, by £67,036', () => {
  const breaches = allocations.flatMap((line) => {
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

test('every heading is one of the public tables', () => {
  for (const kind of LAID_OUT) {
    const known = columnsOf(kind, coventry.years).map(([heading]) => heading);
    for (const row of coventry.tables[kind])
      for (const heading of Object.keys(row)) expect(known).toContain(heading);
  }
});

test('every word in a column of choices is one of them, and every name has its row', () => {
  for (const kind of LAID_OUT)
    for (const [heading, column] of columnsOf(kind, coventry.years))
      for (const word of coventry.tables[kind].map((row) => words(row, heading)).filter(Boolean)) {
        if (column.type === 'choice') expect(column.words).toContain(word);
        if (column.type === 'name')
          expect(LAID_OUT.filter((other) => column.of.includes(other)).flatMap(keys)).toContain(word);
      }
});

test('keys are unique', () => {
  for (const kind of LAID_OUT.filter((name) => TABLES[name].unique))
    expect(new Set(keys(kind)).size).toBe(keys(kind).length);
});

test('every row that names evidence finds it, and every figure has a paragraph', () => {
  const named = [...streams, ...services, ...commitments].map((row) => words(row, 'Evidence'));
  for (const key of named) expect(keys('Evidence')).toContain(key);
  for (const row of evidence.filter((source) => words(source, 'Figure')))
    expect(words(row, 'Reference')).toMatch(/^§\d/);
});

test('the stated totals: one is cast against the streams, two cannot be', () => {
  const stated = evidence.filter((row) => words(row, 'Total of'));
  expect(stated.map((row) => [row.Figure, row.Quality, row['Total of']])).toEqual([
    ['£5,459,429', 'exact', 'Stream'],
  ]);
  expect(TABLE_KINDS).toContain('Stream');
  for (const figure of ['£302.7m', '£132.2m'])
    expect(evidence.find((row) => row.Figure === figure)).toMatchObject({ Quality: 'rounded' });
});

test('what is not in the document says that it is illustrative', () => {
  const noteOf = (key: string) => words(evidence.find((row) => row.Evidence === key) ?? {}, 'Note');
  for (const row of commitments.filter((commitment) => pounds(commitment) > 0))
    expect(noteOf(words(row, 'Evidence'))).toContain('illustrative');
  for (const row of streams) expect(noteOf(words(row, 'Evidence'))).toContain('illustrative');
  for (const row of services.filter((service) => words(service, 'Purpose')))
    expect(noteOf(words(row, 'Evidence'))).toContain('Illustrative');
  for (const row of allocations) expect(words(row, 'Basis')).toContain('Illustrative');
});

test('the partners are bodies of the plan, each of a known type', () => {
  expect(partners).toHaveLength(14);
  for (const row of partners) expect(words(row, 'Type')).not.toBe('');
});
