/** Makes dist/templates: workbooks with an empty plan and the examples, calculated by the stand-in for Excel. */
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { DAY_FIRST, PARSER_ALONE } from './aliases.mjs';
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
  alias: { ...DAY_FIRST, ...PARSER_ALONE },
  plugins: [loadedBy(univer, UNIVER)],
});
// by require: to import it, Node would first search all of it for what it exports
const { makeTemplates } = createRequire(import.meta.url)(outfile);
await makeTemplates(here('dist'));
process.exit(0); // the grid leaves timers behind
