/**
 * All checks of the house, whatever fails on the way: `npm test`.
 * `--thorough` draws every case that the tests of properties name, and meets each fault at each step.
 * Its last line is `N passed, N failed`: every test counts as one, and so does every other check.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The tests of the pane look at no build: they begin while it is made, and leave the other core to it. */
const PANE = {
  name: 'Tests of the pane',
  which: ['--selectProjects', 'pane'],
  workers: 1,
  results: 'build/pane.json',
};
/** With the pane's, one worker more than a small machine has cores: browser tests wait for their page. */
const OTHERS = {
  name: 'Tests',
  which: ['--ignoreProjects', 'pane'],
  workers: 2,
  results: 'build/jest.json',
};
/** Tells the browser tests that the build stands, so that they need not make it again. */
const STAMP = `${root}/build/built-for-tests`;
const installed = (file, ...flags) => [process.execPath, `node_modules/${file}`, ...flags];

/** Two rows of checks beside each other, one for each core of a small machine; tests follow each. */
const RULES = [
  ['Formatting', ...installed('oxfmt/bin/oxfmt', '--check')],
  ['Rules of the house', ...installed('oxlint/bin/oxlint', '-c', 'oxlint.config.mjs')],
  ['Types', ...installed('typescript-7/bin/tsc', '-p', '.')],
  ['Nothing dead', ...installed('knip/bin/knip.js', '--production', '--no-progress')],
];
const BUILDS = [
  ['Build', 'npm', 'run', '--silent', 'build:all'],
  ['Budgets', process.execPath, 'test/budgets.mjs'],
  ['Licences', process.execPath, 'webpack/licences.mjs'],
];
/** A check that runs the tests of some projects. */
const testsOf = ({ name, which, workers, results }) => [
  name,
  ...installed('jest/bin/jest.js', '--ci', `--maxWorkers=${workers}`, '--json', `--outputFile=${results}`),
  ...which,
];

/** Runs one check; true where it holds. Its output is shown as it comes, or kept together until it is done. */
const run = ([name, command, ...args], stdio = 'inherit') =>
  new Promise((resolve) => {
    const heading = `\n── ${name} ──`;
    if (stdio === 'inherit') console.log(heading);
    const start = Date.now();
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, { cwd: root, stdio, shell });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (words) => said.push(words));
    const done = (holds) => {
      if (stdio !== 'inherit') console.log(`${heading}\n${Buffer.concat(said).toString().trimEnd()}`);
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      console.log(`${name}: ${holds ? 'holds' : 'FAILS'} after ${seconds} s`);
      resolve({ name, holds });
    };
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });

/** One check after the other, whatever fails on the way. */
const runRow = async (row) => {
  const done = [];
  for (const check of row) done.push(await run(check, 'pipe'));
  return done;
};

/** What jest counted; a test file that could not be run is one failure. */
const countedIn = ({ results: file }) => {
  try {
    const results = JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

if (process.argv.includes('--thorough')) process.env.POOLBOOK_THOROUGH = '1'; // the tests inherit it
mkdirSync(`${root}/build`, { recursive: true });
for (const { results } of [PANE, OTHERS]) rmSync(`${root}/${results}`, { force: true });
const begun = new Date();
const rules = runRow(RULES);
const builds = runRow(BUILDS);
const tests = await Promise.all([
  rules.then(() => run(testsOf(PANE), 'pipe')),
  builds.then(([build]) => {
    if (build.holds) {
      writeFileSync(STAMP, '');
      utimesSync(STAMP, begun, begun);
    }
    return run(testsOf(OTHERS));
  }),
]);
const counts = [PANE, OTHERS].map(countedIn);
const sum = (what) => counts.reduce((total, count) => total + count[what], 0);
const checks = [...(await rules), ...(await builds)];
const broken = checks.filter(({ holds }) => !holds).map(({ name }) => name);
const passed = sum('passed') + checks.length - broken.length;
const failed = sum('failed') + broken.length || (tests.every(({ holds }) => holds) ? 0 : 1);
const skipped = sum('skipped');

console.log('');
if (broken.length > 0) console.log(`Failing besides tests: ${broken.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
