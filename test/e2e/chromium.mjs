/**
 * Unpacks the browser that comes from npm (@sparticuz/chromium, for Linux) into the temporary folder, once, and
 * prints as JSON where it is and what it needs in its environment. Where the machine is missing libraries or fonts,
 * those of the package are used.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const packageFolder = join(dirname(require.resolve('@sparticuz/chromium')), '../..');
const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
const home = join(tmpdir(), `poolbook-chromium-${version}`);

if (!existsSync(home)) {
  // unpacked aside and moved in one step, so that a run that was broken off leaves nothing half-made
  const aside = mkdtempSync(`${home}-`);
  process.env.TMPDIR = aside;
  const { inflate } = await import(pathToFileURL(join(packageFolder, 'build/esm/lambdafs.js')));
  await Promise.all(
    ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((f) => inflate(join(packageFolder, 'bin', f))),
  );
  try {
    renameSync(aside, home);
  } catch {
    rmSync(aside, { recursive: true }); // another run was first
  }
}

const executablePath = join(home, 'chromium');
const env = {};
const starts = () =>
  spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } }).status === 0;
if (!starts()) {
  env.LD_LIBRARY_PATH = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (!starts())
    throw new Error('The browser from npm does not start on this machine. Install Chrome, Edge or Chromium.');
}
if (!existsSync('/etc/fonts/fonts.conf')) {
  const settings = join(home, 'fontconfig');
  mkdirSync(settings, { recursive: true });
  const folders = `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir>`;
  writeFileSync(join(settings, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${folders}</fontconfig>`);
  env.FONTCONFIG_PATH = settings;
}
console.log(JSON.stringify({ executablePath, env }));
