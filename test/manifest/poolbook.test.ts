/** The command line as it is built: one file, run by Node as a user runs it. */
import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readBook } from '../../src/file/readBook';
import { withoutValue } from '../../src/file/views/withoutValue';
import { TEMPLATES } from '../../src/templates/templates';
import { OVERSPENT, planFile } from '../cli/planFile';

/** Programs are started and DuckDB is loaded, on whatever machine. */
jest.setTimeout(120_000);

const ROOT = path.resolve(__dirname, '../..');
const { bin } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  bin: { poolbook: string };
};
const PROGRAM = path.join(ROOT, bin.poolbook);

const folder = mkdtempSync(path.join(tmpdir(), 'poolbook-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const poolbook = (args: readonly string[], input?: Uint8Array) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, input });
  return { status, said: stdout.toString(), complained: stderr.toString() };
};

/** Plan number n: a grant of n pounds and n pence a year, another that is not known in the second year. */
const grantsOf = (n: number) => ({
  Streams: [
    ['Stream', 'Partner', 'Certainty', '2025/26', '2026/27'],
    ['Grant', `Council ${n}`, 'Confirmed', n + n / 100, 1000],
    ['Other', `Council ${n}`, 'At risk', 0.1, 'unknown'],
  ] as (string | number)[][],
});

test('a workbook that is piped in is checked, and findings end it with 1', () => {
  const { status, said } = poolbook(['check', '-', '--json'], planFile(OVERSPENT));
  expect(status).toBe(1);
  expect(JSON.parse(said)).toContainEqual(expect.objectContaining({ cell: "'Streams'!E5", amount: 20 }));
});

test('the roll-up of 150 plans adds up in DuckDB to the sum of their totals, to the penny', async () => {
  const numbers = Array.from({ length: 150 }, (_, at) => at + 1);
  for (const n of numbers) writeFileSync(path.join(folder, `plan-${n}.xlsx`), planFile(grantsOf(n)));
  const { status, complained } = poolbook([
    'roll-up',
    'plan-*.xlsx',
    '--out',
    'facts.parquet',
    '--csv',
    'facts.csv',
  ]);
  expect({ status, complained }).toMatchObject({ status: 0 });

  const duckdb = await (await DuckDBInstance.create()).connect();
  const ask = async (sql: string) => (await duckdb.runAndReadAll(sql)).getRows();
  const parquet = path.join(folder, 'facts.parquet').replaceAll("'", "''");
  const byYear = await ask(
    `select year, sum(pence)::bigint, count(*) - count(pence) from '${parquet}' where measure = 'funding' group by year order by year`,
  );
  const grants = numbers.reduce((sum, n) => sum + n * 100 + n, 0);
  expect(byYear.map((row) => row.map(String))).toEqual([
    ['2025/26', String(grants + 150 * 10), '0'],
    ['2026/27', String(150 * 100_000), '150'],
  ]);
  const [[partners]] = (await ask(`select count(distinct partner) from '${parquet}'`)) as [[bigint]];
  expect(Number(partners)).toBe(150);
  const ofOne = `where file = 'plan-77.xlsx' and year = '2025/26' and source = 'Grant'`;
  expect((await ask(`select pence::bigint from '${parquet}' ${ofOne}`)).map(String)).toEqual(['7777']);
  const groups = await ask(
    `select count(*), count(distinct row_group_id), count(distinct (stats_min_value, stats_max_value)) from parquet_metadata('${parquet}') where path_in_schema = 'file' and stats_min_value = stats_max_value`,
  );
  expect(groups.map((row) => row.map(String))).toEqual([['150', '150', '150']]);
  const csv = path.join(folder, 'facts.csv').replaceAll("'", "''");
  const differing = await ask(
    `select * from (select file, row, year, pence from '${parquet}' except select file, row, year, pence from '${csv}')`,
  );
  expect(differing).toEqual([]);
  duckdb.closeSync();
});

test('a file that cannot be read is named, the others are rolled up, and it ends with 2', () => {
  writeFileSync(path.join(folder, 'damaged.xlsx'), planFile(OVERSPENT).slice(0, 900));
  writeFileSync(path.join(folder, 'fine.xlsx'), planFile(OVERSPENT));
  const { status, said, complained } = poolbook([
    'roll-up',
    'damaged.xlsx',
    'fine.xlsx',
    '--out',
    'one.parquet',
  ]);
  expect(status).toBe(2);
  expect(complained).toContain('damaged.xlsx:');
  expect(said).toContain('amounts of 1 plan.');
});

test('whoever reads no further of what it says sees no exception', async () => {
  const example = path.join(ROOT, 'dist/templates/alderbrook.xlsx');
  const child = spawn(process.execPath, [PROGRAM, 'statement', example]);
  child.stdout.destroy();
  expect(await text(child.stderr)).toBe('');
});

test('an assistant is offered read-only tools and gets what check finds', () => {
  writeFileSync(path.join(folder, 'asked.xlsx'), planFile(OVERSPENT));
  const asked = [
    {
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
    },
    { method: 'notifications/initialized' },
    { id: 2, method: 'tools/list' },
    { id: 3, method: 'tools/call', params: { name: 'check', arguments: { file: 'asked.xlsx' } } },
    { id: 4, method: 'tools/call', params: { name: 'check', arguments: { file: 'gone.xlsx' } } },
  ];
  const lines = asked.map((each) => `${JSON.stringify({ jsonrpc: '2.0', ...each })}\n`).join('');
  const { said } = poolbook(['serve-mcp'], new TextEncoder().encode(lines));
  const answers = new Map(
    said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; result: any })
      .map(({ id, result }) => [id, result]),
  );
  const tools = answers.get(2).tools as { name: string; annotations: { readOnlyHint: boolean } }[];
  expect(tools.map(({ name }) => name)).toEqual([
    'check',
    'explain',
    'funding',
    'commitments',
    'scenario',
    'review',
  ]);
  expect(tools.every(({ annotations }) => annotations.readOnlyHint)).toBe(true);
  expect(answers.get(3).content[0].text).toContain('£20 too much');
  expect(answers.get(4)).toMatchObject({ isError: true });
  expect(answers.get(4).content[0].text).toBe('There is no file gone.xlsx.');
});

test('the review finds nothing wrong in any example that ships, nor in an empty plan', () => {
  const { status, said } = poolbook(['review', path.join(ROOT, 'dist/templates/*.xlsx'), '--json']);
  expect([0, 1]).toContain(status);
  const found = JSON.parse(said) as { file: string; kind: string; cell: string; sentence: string }[];
  expect(found.filter(({ kind }) => kind === 'wrong')).toEqual([]);
  expect(new Set(found.map(({ file }) => path.basename(file)))).toContain('new-plan.xlsx'); // which was read, for its style
});

test.each(Object.keys(TEMPLATES))('the workbook %s ships with a value for each formula', (name) => {
  const book = readBook(readFileSync(path.join(ROOT, `dist/templates/${name}.xlsx`)));
  expect(book.sheets.some(({ cells }) => [...cells.values()].some(({ formula }) => formula))).toBe(true);
  expect(withoutValue(book)).toEqual([]);
});
