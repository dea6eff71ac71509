import { readFile } from 'node:fs/promises';

/**
 * A loader of webpack, such as univer.cjs, as a plugin of esbuild.
 *
 * @param ends what the names of the files end with that it reads
 */
export const loadedBy = (loader, ends) => ({
  name: loader.name,
  setup(bundle) {
    bundle.onLoad({ filter: ends }, async ({ path }) => ({
      contents: loader.call({ resourcePath: path }, await readFile(path, 'utf8')),
    }));
  },
});
