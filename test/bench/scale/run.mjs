/**
 * What each tenfold of plans costs: `npm run bench:scale`, about ten minutes. It writes the plans of 150 authorities,
 * rolls up ever more of them with the command line, asks DuckDB a national question of ever more amounts, and writes
 * docs/scale.md. Nothing else should run meanwhile.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { build } from 'esbuild';
import { formatted } from '../../../docs/formatted.mjs';
import { scalePage } from './page.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = path.join(root, 'build/bench/scale');
const PAGE = path.join(root, 'docs/scale.md');
const facts = path.join(folder, 'facts.parquet');
/** As many as England has authorities for children's services and adult care, about. */
const AUTHORITIES = 150;
const PLANS = [1, 10, 100, AUTHORITIES];
/** So many times the amounts of all authorities are asked at once: versions of many months. */
const TIMES = [1, 10, 100];

mkdirSync(folder, { recursive: true });
const outfile = path.join(folder, 'plans.mjs');
await build({
  entryPoints: [path.join(root, 'test/bench/scale/plans.ts')],
  ...{ outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'es2022' },
  logLevel: 'warning',
});
const { writePlan, rowsOf } = await import(pathToFileURL(outfile).href);
const name = (seed) => path.join(folder, `authority-${String(seed).padStart(3, '0')}.xlsx`);
const files = Array.from({ length: AUTHORITIES }, (_, at) =>
  existsSync(name(at + 1)) ? name(at + 1) : writePlan(folder, at + 1),
);

/** Rolls up the first so many plans, in a process of its own. */
const rolledUp = (plans) => {
  const spent = path.join(folder, 'spent.json');
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--require', path.join(root, 'test/bench/scale/spent.cjs'), path.join(root, 'dist/poolbook.js')],
      ...['roll-up', '--quiet', ...files.slice(0, plans), '--out', facts],
    ],
    { encoding: 'utf8', env: { ...process.env, SPENT: spent } },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(stderr);
  const used = JSON.parse(readFileSync(spent, 'utf8'));
  const amounts = Number(/([\d,]+) amounts/.exec(stdout)[1].replaceAll(',', ''));
  const { size } = statSync(facts);
  return { plans, amounts, seconds, onCores: used.seconds, megabytes: used.megabytes, bytes: size };
};
const rollUps = [];
for (const plans of PLANS) {
  rollUps.push(rolledUp(plans));
  console.log(rollUps.at(-1));
}

const duckdb = await (await DuckDBInstance.create()).connect();
/** What is confirmed, year by year, and what is known at all: of the same facts, read so many times. */
const asked = async (times) => {
  const list = Array.from({ length: times }, () => `'${facts.replaceAll("'", "''")}'`).join(', ');
  const sql = `select year, sum(case when certainty = 'Confirmed' then pence else 0 end)::hugeint, sum(pence)::hugeint, count(*)
    from read_parquet([${list}]) where measure = 'funding' and scenario = 'Base' group by year order by year`;
  const begun = performance.now();
  const rows = (await duckdb.runAndReadAll(sql)).getRows();
  return { times, seconds: (performance.now() - begun) / 1000, rows };
};
await asked(1); // the first question also loads DuckDB
const questions = [];
for (const times of TIMES) {
  const { rows, ...question } = await asked(times);
  const [once] = questions.length ? [questions[0].rows] : [rows];
  const same = rows.every((row, r) => row.every((sum, c) => c === 0 || sum === once[r][c] * BigInt(times)));
  if (!same) throw new Error(`${times} times the facts do not add up to ${times} times the sum.`);
  questions.push({ ...question, rows, amounts: rollUps.at(-1).amounts * times });
  console.log(times, question.seconds);
}
duckdb.closeSync();

const rows = files.reduce((sum, _, at) => sum + rowsOf(at + 1), 0);
writeFileSync(PAGE, await formatted(PAGE, scalePage({ rows, rollUps, questions })));
console.log('docs/scale.md is written.');
