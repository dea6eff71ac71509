import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** Which folder below a root imports from which, by paths from the root. */
const importsBetween = (root: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const imports = new Map<string, Set<string>>();
  for (const name of readdirSync(path.join(ROOT, root), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue;
    const file = path.join(ROOT, root, name);
    const from = path.dirname(name);
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      const target = path.resolve(path.dirname(file), specifier!);
      const to = path.relative(path.join(ROOT, root), path.dirname(target)) || '.';
      if (to.startsWith('..') || to === from || !['.ts', '.tsx'].some((end) => existsSync(target + end)))
        continue;
      imports.set(from, (imports.get(from) ?? new Set()).add(to));
    }
  }
  return imports;
};

/** Which file below a root imports from which, types aside: those are gone when the code runs. */
const importsOfFiles = (root: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const imports = new Map<string, Set<string>>();
  for (const name of readdirSync(path.join(ROOT, root), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue;
    const file = path.join(ROOT, root, name);
    const named = readFileSync(file, 'utf8').matchAll(/^(?:import|export) ([^;]*?) from '(\.[^']+)'/gm);
    const values = [...named].filter(([, what]) => !isOfTypes(what!));
    imports.set(
      name.replace(/\.tsx?$/, ''),
      new Set(
        values.map(([, , specifier]) =>
          path.relative(path.join(ROOT, root), path.resolve(path.dirname(file), specifier!)),
        ),
      ),
    );
  }
  return imports;
};
const isOfTypes = (what: string): boolean =>
  what.startsWith('type ') || /^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(what);

/** A way that leads from a folder or file back to itself; undefined where none does. */
const circleIn = (imports: ReadonlyMap<string, ReadonlySet<string>>): string | undefined => {
  const done = new Set<string>();
  const follow = (folder: string, way: readonly string[]): string | undefined => {
    if (way.includes(folder)) return [...way.slice(way.indexOf(folder)), folder].join(' > ');
    if (done.has(folder)) return undefined;
    for (const next of imports.get(folder) ?? []) {
      const circle = follow(next, [...way, folder]);
      if (circle) return circle;
    }
    done.add(folder);
    return undefined;
  };
  for (const folder of imports.keys()) {
    const circle = follow(folder, []);
    if (circle) return circle;
  }
  return undefined;
};

test.each(['src/model', 'src/taskpane'])('no circle of imports between the folders of %s', (root) => {
  expect(circleIn(importsBetween(root))).toBeUndefined();
});

test('no circle of imports between the files of src', () => {
  expect(circleIn(importsOfFiles('src'))).toBeUndefined();
});

test('a circle is found where there is one', () => {
  const circle = new Map([
    ['pools', new Set(['funding'])],
    ['funding', new Set(['plan'])],
    ['plan', new Set(['pools'])],
  ]);
  expect(circleIn(circle)).toBe('pools > funding > plan > pools');
});
