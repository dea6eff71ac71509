/**
 * The tests of the host and in the browser a second time, with Excel as its users report it: `npm run test:harsh`.
 * docs/excel-behaviour.md says what that is. Names of test files after `--` run those alone.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2);
const projects = ['--selectProjects', 'host', 'e2e'];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', ...asked, '--maxWorkers=2', ...projects],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, POOLBOOK_HARSH: process.env.POOLBOOK_HARSH ?? 'all' },
  },
);
process.exitCode = status ?? 1;
