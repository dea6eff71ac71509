/**
 * Builds the workbench that stands in for Excel into build/workbench. It is never deployed, so that no byte of it
 * counts: esbuild takes a sixth of the time that webpack would.
 */
import { build } from 'esbuild';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DAY_FIRST } from './aliases.mjs';
import { loadedBy } from './loadedBy.mjs';
import univer, { UNIVER } from './univer.cjs';

const here = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const PAGE = here('src/workbench/page');
const BUILT = here('build/workbench');
const TAGS = '<script type="module" src="workbench.js"></script><link href="workbench.css" rel="stylesheet">';

const common = {
  outdir: BUILT,
  bundle: true,
  target: 'es2022',
  jsx: 'automatic',
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

await rm(BUILT, { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    entryPoints: { workbench: `${PAGE}/main.ts` },
    format: 'esm',
    splitting: true, // Univer divides words of 50 languages, none of which the page waits for
    chunkNames: 'chunks/[name].[hash]',
    alias: DAY_FIRST,
    plugins: [loadedBy(univer, UNIVER)],
  }),
  // the pane's page loads it before office.js: a module would come after
  build({ ...common, entryPoints: { frame: here('src/workbench/stand-in/frame.ts') }, format: 'iife' }),
]);
const page = await readFile(`${PAGE}/index.html`, 'utf8');
if (!page.includes('</head>')) throw new Error('The page of the workbench has no head.');
await writeFile(
  `${BUILT}/index.html`,
  page.replace('</head>', () => `${TAGS}</head>`),
);
await copyFile(`${PAGE}/workbench.webmanifest`, `${BUILT}/workbench.webmanifest`);
