/** What esbuild takes in the place of packages. */
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The grid reads dates in the order of the user's country, and writes them day first. */
export const DAY_FIRST = {
  numfmt: here('src/workbench/stand-in/engine/numfmt.ts'),
  'numfmt-published': here('node_modules/numfmt/dist/numfmt.js'),
};

/** Of mathjs nothing is asked but its parser. */
export const PARSER_ALONE = {
  mathjs: here('node_modules/mathjs/lib/esm/expression/parse.js'),
  '@babel/runtime/helpers/extends': here('webpack/assign.mjs'),
};
