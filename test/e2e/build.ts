/** The production build, unless there is one that is younger than everything it is made of. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'webpack', 'package-lock.json'];
const BUILT = ['dist/taskpane.html', 'dist/functions.js', 'build/workbench/index.html'];
/** As `npm run build:all`, but for what no page loads. */
const MAKES = [
  ['node_modules/webpack/bin/webpack.js', '--mode', 'production'],
  ['webpack/workbench.mjs'],
] as const;
const STAMP = join(ROOT, 'build', 'built-for-tests');

function youngest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => youngest(join(path, name))));
}

export function build(): void {
  const stands = existsSync(STAMP) && BUILT.every((path) => existsSync(join(ROOT, path)));
  if (stands && SOURCES.every((path) => youngest(join(ROOT, path)) < statSync(STAMP).mtimeMs)) return;
  const begun = new Date();
  for (const [script, ...flags] of MAKES)
    execFileSync(process.execPath, [join(ROOT, script), ...flags], { cwd: ROOT, stdio: 'inherit' });
  writeFileSync(STAMP, '');
  utimesSync(STAMP, begun, begun); // what changed meanwhile is not in it
}
