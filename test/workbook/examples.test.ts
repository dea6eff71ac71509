/** What holds of every example: it is a plan that Poolbook can read, and says where its figures come from. */
import { readPlan } from '../../src/model/plan/readPlan';
import { TABLES, type TableSchema } from '../../src/model/plan/declared/schema';
import { columnsOf } from '../../src/workbook/layout/columnOrder';
import { type ContentRow, LAID_OUT, type LaidOut } from '../../src/workbook/layout/content';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { coventry } from '../../src/workbook/examples/coventry';
import { nottingham } from '../../src/workbook/examples/nottingham';
import { portsmouth } from '../../src/workbook/examples/portsmouth';
import { review } from '../../src/workbook/examples/review';
import { sharedOverspend } from '../../src/workbook/examples/sharedOverspend';
import { southwark } from '../../src/workbook/examples/southwark';
import { planLayout } from '../../src/workbook/planLayout';

const words = (row: ContentRow, heading: string) => String(row[heading] ?? '');

describe.each([
  ['Coventry', coventry],
  ['The Joint Area Review', review],
  ['Portsmouth', portsmouth],
  ['Southwark', southwark],
  ['Nottingham', nottingham],
  ['Nine ways to share an overspend', sharedOverspend],
])('%s', (_, example) => {
  const keys = (kind: LaidOut) => example.tables[kind].map((row) => words(row, kind));

  test('every heading is one of the public tables', () => {
    for (const kind of LAID_OUT) {
      const known = columnsOf(kind, example.years).map(([heading]) => heading);
      for (const row of example.tables[kind])
        for (const heading of Object.keys(row)) expect(known).toContain(heading);
    }
  });

  test('every word in a column of choices is one of them, and every name has its row', () => {
    for (const kind of LAID_OUT)
      for (const [heading, column] of columnsOf(kind, example.years))
        for (const word of example.tables[kind].map((row) => words(row, heading)).filter(Boolean)) {
          const ownTiers = heading === 'Tier' ? keys('Tier') : [];
          if (column.type === 'choice') expect([...column.words, ...ownTiers]).toContain(word);
          if (column.type === 'name')
            expect(LAID_OUT.filter((other) => column.of.includes(other)).flatMap(keys)).toContain(word);
        }
  });

  test('keys are unique', () => {
    for (const kind of LAID_OUT.filter((name) => TABLES[name].unique))
      expect(new Set(keys(kind)).size).toBe(keys(kind).length);
  });

  test('every row that names evidence finds it, and every row with money names some', () => {
    for (const kind of LAID_OUT) {
      const schema: TableSchema = TABLES[kind];
      if (!('Evidence' in schema.columns)) continue;
      for (const row of example.tables[kind]) {
        const named = words(row, 'Evidence');
        for (const name of named.split('; ').filter(Boolean)) expect(keys('Evidence')).toContain(name);
        if (example.years.some((year) => row[year] !== undefined)) expect(named).not.toBe('');
      }
    }
  });

  test('what is made up is marked by evidence of its own, and no document’s evidence says so', () => {
    for (const row of example.tables.Evidence) {
      const isOurs = words(row, 'Document') === 'Illustration for this example';
      expect([row.Evidence, words(row, 'Quality') === 'illustrative']).toEqual([row.Evidence, isOurs]);
    }
  });

  test('nothing on its sheets is unreadable to the model', () => {
    const tables = planLayout(example, { suffix: '' }).sheets.flatMap((sheet) => sheet.tables);
    const grids = tables.map(({ columns, rows }) => [columns.map(({ heading }) => heading), ...rows]);
    const { problems, unrecognised } = readPlan(grids);
    expect(problems).toEqual([]);
    expect(unrecognised).toEqual([]);
  });
});

test('the Start sheet says that what is made up is illustrative, and of a new plan nothing of the kind', () => {
  const said = (content: typeof coventry) =>
    planLayout(content, { suffix: '' })
      .sheets.find(({ name }) => name === 'Start')!
      .blocks.flatMap(({ cells }) => cells.flat())
      .some((cell) => String(cell).startsWith('Illustrative: '));
  expect([coventry, portsmouth, emptyPlan(2010)].map(said)).toEqual([true, false, false]);
});
