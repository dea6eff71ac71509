/**
 * The benchmarks: `npm run bench`. How to write one, and the options, stand at the head of bench.ts.
 * Each file is bundled, runs in a process of its own, and is judged against its goals.
 */
import { fork } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { formatted } from '../../docs/formatted.mjs';
import { performancePage } from './page.mjs';
import { table, verdicts } from './verdicts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = path.join(root, 'test/bench');
const bundles = path.join(root, 'build/bench');
const PAGE = path.join(root, 'docs/performance.md');

const gate = process.argv.includes('--gate');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  // what a user feels comes first
  .sort((a, b) => Number(b.startsWith('felt')) - Number(a.startsWith('felt')) || (a < b ? -1 : 1));

/** Packages stay outside of the bundles, so that a peer runs as its users run it. */
await build({
  entryPoints: ['runFile.ts', ...files].map((name) => path.join(here, name)),
  outdir: bundles,
  outbase: here,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});

const outcomes = [];
const report = (outcome) => {
  console.log(`\n${outcome.job}\n${outcome.size}\n\n${table(outcome).join('\n')}`);
  outcomes.push(outcome);
};

/** Runs one bench file and reports its jobs as they come; true where it ran to its end. */
const run = (name) =>
  new Promise((resolve) => {
    const bundle = path.join(bundles, name.replace(/\.ts$/, '.mjs'));
    const child = fork(path.join(bundles, 'runFile.mjs'), [bundle], { cwd: root });
    child.on('message', report);
    child.on('exit', (code) => resolve(code === 0));
  });

const begun = performance.now();
const failed = [];
for (const name of files) if (!(await run(name))) failed.push(name);

for (const name of failed) console.error(`\n${name} could not be run: see above.`);
const judged = outcomes.flatMap((outcome) => verdicts(outcome).filter(({ goal }) => goal));
const missed = judged.filter(({ met }) => !met).length;
const belowFloor = judged.filter(({ holds }) => !holds);
console.log(
  `\n${judged.length - missed} of ${judged.length} goals met, after ${Math.round((performance.now() - begun) / 1000)} s.`,
);
for (const { peer, ratio, floor } of belowFloor)
  console.log(`Below its floor: ${peer}, ${ratio} where ${floor} must hold.`);
if (words.length === 0 && !gate && failed.length === 0) {
  writeFileSync(PAGE, await formatted(PAGE, performancePage(outcomes)));
  console.log('docs/performance.md is written.');
}
if (failed.length || (gate && judged.some(({ passes }) => !passes))) process.exitCode = 1;
