/** What ships in dist/ and under which licences, as built and as the script decides. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const SCRIPT = path.join(ROOT, 'webpack/licences.mjs');
const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });

/** What the script exports, asked in a Node of its own, since jest reads no ES modules of ours. */
const asked = (expression: string): unknown => {
  const { stdout } = node(
    '--input-type=module',
    '-e',
    `const { mayShip, licenceOf, notices } = await import(${JSON.stringify(SCRIPT)});
     console.log(JSON.stringify(${expression}))`,
  );
  return JSON.parse(stdout);
};

test('the bundles hold React, mathjs and Fluent, and nothing whose licence forbids it', () => {
  const { status, stdout, stderr } = node(SCRIPT);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^MIT +react \d/m);
  expect(stdout).toMatch(/^Apache-2\.0 +mathjs \d/m);
  expect(stdout).toMatch(/^MIT +@fluentui\/react-button \d/m);
});

test('each package is named in the notices that ship with it, with its text', () => {
  const text = readFileSync(path.join(ROOT, 'dist/THIRD_PARTY_NOTICES.txt'), 'utf8');
  for (const line of node(SCRIPT).stdout.trim().split('\n')) {
    const [licence = '', name = '', version = ''] = line.split(/ +/);
    expect(text).toContain(`${name} ${version} (${licence})`);
  }
  expect(text).toContain('Apache License');
  expect(text).toMatch(/Copyright \(c\) .*Facebook|Meta Platforms/);
});

test('of several licences one that we may ship is enough, and all of them where they count together', () => {
  const licences = ['MIT', '(MIT OR GPL-3.0)', 'GPL-3.0', 'MIT AND GPL-3.0', 'none is named', 'BSD-3-Clause'];
  expect(asked(`${JSON.stringify(licences)}.map(mayShip)`)).toEqual([true, true, false, false, false, true]);
});

test('old packages name their licence in other ways; one that names none is not shipped', () => {
  const packages = [{ license: { type: 'MIT' } }, { licenses: [{ type: 'MIT' }, { type: 'X' }] }, {}];
  expect(asked(`${JSON.stringify(packages)}.map(licenceOf)`)).toEqual(['MIT', 'MIT OR X', 'none is named']);
});

test('packages that share a text stand above it together', () => {
  const of = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', texts: [text] });
  const text = asked(`notices(${JSON.stringify([of('a', 'MIT'), of('b', 'ISC'), of('c', 'MIT')])})`);
  expect(text).toContain('a 1.0.0 (MIT)\nc 1.0.0 (MIT)\n\nMIT\n');
  expect(text).toContain('b 1.0.0 (MIT)\n\nISC\n');
});
