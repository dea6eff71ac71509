import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { type Machine } from './machine';
import { beginFile } from './wholeFile';

/** The machine on which Node runs. */
export const nodeMachine: Machine = {
  read: async (path) =>
    path === '-'
      ? pipedIn()
      : readFile(path).catch((failure: unknown) => {
          throw Object.assign(failure as Error, { path }); // Node names no path where it is a folder
        }),
  write: async (path, bytes) => {
    const file = beginFile(path);
    file.append(bytes);
    file.end();
    return Promise.resolve();
  },
  template: (name) => readFile(path.join(__dirname, 'templates', `${name}.xlsx`)),
  exists: (file) =>
    access(file).then(
      () => true,
      () => false,
    ),
  find: async (pattern) => (await glob(pattern, { dot: false, expandDirectories: false })).sort(),
  say: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
};

async function pipedIn(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces);
}
