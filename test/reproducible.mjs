/**
 * Whether two builds of the last commit are the same, byte for byte, wherever they are made: one in a plain folder,
 * one deeper down that is reached through a symbolic link.
 *
 *     npm run reproducible
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every file below a folder with the SHA-256 of what it holds. */
function hashes(folder, place = folder) {
  return readdirSync(place)
    .sort()
    .flatMap((name) => {
      const path = join(place, name);
      if (statSync(path).isDirectory()) return hashes(folder, path);
      return [[relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]];
    });
}

/** Builds the last commit in a folder that is reached by a path. */
function build(folder, path) {
  const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x'], { cwd: folder, input: archive });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: path, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Map(hashes(join(folder, 'dist')));
}

const place = mkdtempSync(join(tmpdir(), 'poolbook-'));
try {
  const plain = join(place, 'plain');
  const deep = join(place, 'another/folder/further/down');
  for (const folder of [plain, deep]) mkdirSync(folder, { recursive: true });
  symlinkSync(deep, join(place, 'link'));
  const [first, second] = [build(plain, plain), build(deep, join(place, 'link'))];
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
    (file) => first.get(file) !== second.get(file),
  );
  for (const file of differing) console.error(`differs: ${file}`);
  const all = createHash('sha256')
    .update(JSON.stringify([...first]))
    .digest('hex');
  if (differing.length === 0)
    console.log(`${first.size} files are the same in both builds. All together: ${all}`);
  else process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true });
}
