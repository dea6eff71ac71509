import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** In place of `numfmt`: the grid reads dates in the order of the user's country, and writes them day first. */
export const DAY_FIRST = {
  numfmt: here('src/workbench/stand-in/engine/numfmt.ts'),
  'numfmt-published': here('node_modules/numfmt/dist/numfmt.js'),
};
