import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeMachine } from '../../src/cli/machine/nodeMachine';
import { beginFile } from '../../src/cli/machine/wholeFile';

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'poolbook-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const bytes = (text: string) => new TextEncoder().encode(text);

test('a file takes its place once it is whole, and nothing else is left', () => {
  const name = path.join(folder, 'facts.csv');
  writeFileSync(name, 'before');
  const file = beginFile(name);
  file.append(bytes('one,'));
  expect(readFileSync(name, 'utf8')).toBe('before');
  file.append(bytes('two'));
  file.end();
  expect(readFileSync(name, 'utf8')).toBe('one,two');
  expect(readdirSync(folder)).toEqual(['facts.csv']);
});

test('a file that is dropped leaves what was there', () => {
  const name = path.join(folder, 'facts.csv');
  writeFileSync(name, 'before');
  const file = beginFile(name);
  file.append(bytes('half'));
  file.drop();
  expect(readFileSync(name, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['facts.csv']);
});

test('a link to a file stays a link', async () => {
  const [name, link] = [path.join(folder, 'plan.xlsx'), path.join(folder, 'link.xlsx')];
  writeFileSync(name, 'before');
  symlinkSync(name, link);
  await nodeMachine.write(link, bytes('after'));
  expect(readFileSync(name, 'utf8')).toBe('after');
});

test('where it cannot be written it says which file and why, not that another is missing', async () => {
  const nowhere = path.join(folder, 'gone', 'plan.xlsx');
  await expect(nodeMachine.write(nowhere, bytes('x'))).rejects.toThrow(
    `${nowhere} is not written: there is no folder ${path.join(folder, 'gone')}.`,
  );
  await expect(nodeMachine.write(folder, bytes('x'))).rejects.toThrow(
    `${folder} is not written: it is a folder.`,
  );
});
