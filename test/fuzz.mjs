/**
 * `npm run fuzz`: a million inputs for the parsers and the custom functions, with another seed each time.
 * `SEED=7 npm run fuzz` draws those of seed 7 again.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [jest, 'test/model/fuzz', 'test/functions/garbage', '--testTimeout=3600000'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { FUZZ: '1000000', ...process.env },
  },
);
process.exitCode = status ?? 1;
