/** Bundles libreOffice.ts, which says what it does, and runs it. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const outfile = here('build/libreOffice.mjs');
await build({
  ...{ entryPoints: [here('test/libreOffice.ts')], outfile, logLevel: 'warning' },
  ...{ bundle: true, platform: 'node', target: 'node20', format: 'esm' },
});
await import(pathToFileURL(outfile));
