/**
 * How well the formula review agrees with people: `npm run bench:review`, with --rules, --curve, --list, --missed, --time.
 * It needs the annotated workbooks beside the repository and says so where they are missing.
 */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const outfile = path.join(root, 'build/bench/review/main.mjs');
await build({
  entryPoints: [path.join(root, 'test/bench/review/main.ts')],
  ...{ outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'es2022' },
  logLevel: 'warning',
});
process.chdir(root);
await import(pathToFileURL(outfile).href);
