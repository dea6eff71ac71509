import { type Machine } from '../../src/cli/machine/machine';

/** A machine that holds files in memory, and what was written on it. */
export interface TestMachine extends Machine {
  readonly said: () => string;
  readonly complained: () => string;
}

export const testMachine = (files: Readonly<Record<string, Uint8Array>>): TestMachine => {
  const kept = new Map(Object.entries(files));
  let [said, complained] = ['', ''];
  return {
    read: async (path) => {
      const bytes = kept.get(path);
      if (!bytes) throw Object.assign(new Error(`no such file ${path}`), { code: 'ENOENT', path });
      return Promise.resolve(bytes);
    },
    write: async (path, bytes) => {
      kept.set(path, bytes);
      return Promise.resolve();
    },
    template: async (name) => Promise.resolve(new TextEncoder().encode(`the workbook ${name}`)),
    exists: async (path) => Promise.resolve(kept.has(path)),
    find: async (pattern) => {
      const text = pattern.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*');
      return Promise.resolve([...kept.keys()].filter((path) => new RegExp(`^${text}$`).test(path)).sort());
    },
    say: (text) => {
      said += text;
    },
    complain: (text) => {
      complained += text;
    },
    said: () => said,
    complained: () => complained,
  };
};
