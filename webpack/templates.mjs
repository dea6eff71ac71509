/** Makes dist/templates: workbooks with an empty plan and the examples, calculated by the stand-in for Excel. */
import { build } from 'esbuild';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DAY_FIRST } from './dayFirst.mjs';
import { loadedBy } from './loadedBy.mjs';
import univer, { UNIVER } from './univer.cjs';

const here = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const outfile = here('build/templates.cjs');
await build({
  stdin: { contents: "export * from './src/templates/makeTemplates'", resolveDir: here('.'), loader: 'ts' },
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'error',
  alias: DAY_FIRST,
  plugins: [loadedBy(univer, UNIVER)],
});
const { makeTemplates } = (await import(pathToFileURL(outfile))).default;
await makeTemplates(here('dist'));
process.exit(0); // the grid leaves timers behind
