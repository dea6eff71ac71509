/** The browser tests one after the other, with the times that they measure judged: `npm run bench:browser`. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--selectProjects', 'e2e', '--maxWorkers=1', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, POOLBOOK_JUDGE_TIMES: '1' } },
);
process.exitCode = status ?? 1;
