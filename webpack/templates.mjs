/** Makes dist/templates: workbooks with an empty plan and the examples, calculated by the stand-in for Excel. */
import { build } from 'esbuild';
import { fileURLToPath, pathToFileURL } from 'node:url';

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
  alias: {
    numfmt: here('src/workbench/stand-in/engine/numfmt.ts'),
    'numfmt-published': here('node_modules/numfmt/dist/numfmt.js'),
  },
});
const { makeTemplates } = (await import(pathToFileURL(outfile))).default;
await makeTemplates(here('dist'));
process.exit(0); // the grid leaves timers behind
