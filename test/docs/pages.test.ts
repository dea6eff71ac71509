import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PAGES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...markdownUnder('docs')];

function markdownUnder(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name));
}

describe('the pages for users', () => {
  it('say what the code says: those made from it are up to date', () => {
    const { status, stderr } = spawnSync(process.execPath, ['docs/make.mjs', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('tell users of every function in the changelog', () => {
    const changelog = readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8');
    const functions = readdirSync(path.join(ROOT, 'docs/functions')).filter((name) => name !== 'README.md');
    expect(functions.length).toBeGreaterThan(2);
    expect(functions.filter((name) => !changelog.includes(`POOL.${name.replace('.md', '')}`))).toEqual([]);
  });

  it('begin with the two commands, in a README of two screens', () => {
    const lines = readFileSync(path.join(ROOT, 'README.md'), 'utf8').split('\n');
    const commands = lines.filter((line) => line.startsWith('    npm ci && '));
    expect(commands.map((line) => line.split('#')[0]!.trim())).toEqual([
      'npm ci && npm start',
      'npm ci && npm test',
    ]);
    expect(lines.slice(0, 5)).toEqual(expect.arrayContaining(commands));
    expect(lines.length).toBeLessThan(60);
  });

  it.each(PAGES)('%s points to files that are there', (page) => {
    const text = readFileSync(path.join(ROOT, page), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
    const lost = links.filter((link) => !existsSync(path.resolve(ROOT, path.dirname(page), link)));
    expect(lost).toEqual([]);
  });
});
