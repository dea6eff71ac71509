/**
 * Builds the command line: dist/poolbook.js, one file that can be copied anywhere and that each thread of a roll-up can
 * run. Nobody waits for it to load, so that esbuild is enough, in a tenth of the time that webpack would take.
 */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { PARSER_ALONE } from './aliases.mjs';
import { loadedBy } from './loadedBy.mjs';
import mathjsParser from './mathjsParser.cjs';
import { noteShipped } from './noteShipped.cjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { poolbook: 'src/cli/index.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // packages that are modules ask where they are
  banner: { js: "#!/usr/bin/env node\nconst here = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'here', 'process.env.NODE_ENV': '"production"' },
  alias: PARSER_ALONE,
  plugins: [
    loadedBy(mathjsParser, /mathjs[\\/]lib[\\/]esm[\\/](?:utils[\\/]factory|expression[\\/]parse)\.js$/),
  ],
});
const [{ inputs }] = Object.values(metafile.outputs);
noteShipped(
  root,
  'cli',
  Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
);
