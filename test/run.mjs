/**
 * All checks of the house, whatever fails on the way: `npm test`.
 * `--thorough` draws every case that the tests of properties name, and meets each fault at each step.
 * Its last line is `N passed, N failed`: every test counts as one, and so does every other check.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = 'build/jest.json';
/** Tells the browser tests that the build stands, so that they need not make it again. */
const STAMP = `${root}/build/built-for-tests`;
const installed = (file, ...flags) => [process.execPath, `node_modules/${file}`, ...flags];

/** Two rows of checks beside each other, one for each core of a small machine. */
const CHECKS = [
  [
    ['Formatting', ...installed('oxfmt/bin/oxfmt', '--check')],
    ['Rules of the house', ...installed('oxlint/bin/oxlint', '-c', 'oxlint.config.mjs')],
    ['Types', ...installed('typescript-7/bin/tsc', '-p', '.')],
    ['Nothing dead', ...installed('knip/bin/knip.js', '--production', '--no-progress')],
  ],
  [
    ['Build', 'npm', 'run', '--silent', 'build:all'],
    ['Budgets', process.execPath, 'test/budgets.mjs'],
    ['Licences', process.execPath, 'webpack/licences.mjs'],
  ],
];
/** One more than a small machine has cores: browser tests wait for their page half of the time. */
const WORKERS = 3;
const TESTS = [
  'Tests',
  ...installed('jest/bin/jest.js', '--ci', `--maxWorkers=${WORKERS}`, '--json', `--outputFile=${RESULTS}`),
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
const testCounts = () => {
  try {
    const results = JSON.parse(readFileSync(`${root}/${RESULTS}`, 'utf8'));
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
rmSync(`${root}/${RESULTS}`, { force: true });
const begun = new Date();
const checks = (await Promise.all(CHECKS.map(runRow))).flat();
if (checks.every(({ name, holds }) => name !== 'Build' || holds)) {
  writeFileSync(STAMP, '');
  utimesSync(STAMP, begun, begun);
}
const tests = await run(TESTS);
const counted = testCounts();
const broken = checks.filter(({ holds }) => !holds).map(({ name }) => name);
const passed = counted.passed + checks.length - broken.length;
const failed = counted.failed + broken.length || (tests.holds ? 0 : 1);

console.log('');
if (broken.length > 0) console.log(`Failing besides tests: ${broken.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed${counted.skipped > 0 ? `, ${counted.skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
