/**
 * Compiles the limit to WebAssembly, with clang where the system has one that can, else with LLVM's own as a package:
 *
 *     node test/bench/limit/make.mjs
 *     npm install --no-save @yowasp/clang@22.0.0-git20542-10 && node test/bench/limit/make.mjs
 *
 * limit.wasm beside it was made with that package.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const SOURCES = ['scenario.c', 'draws.c'];
const FLAGS = [
  ...['--target=wasm32', '-std=c11', '-O3', '-msimd128', '-mbulk-memory', '-nostdlib', '-ffreestanding'],
  ...['-Wl,--no-entry', '-Wl,--export=scenario', '-Wl,--export=sweep', '-Wl,--export=draw'],
  ...['-Wl,--export=__heap_base', '-Wl,--strip-all', '-o', 'limit.wasm'],
];

const { status } = spawnSync('clang', [...FLAGS, ...SOURCES], { cwd: here, stdio: 'inherit' });
if (status !== 0) {
  const { runClang } = await import('@yowasp/clang');
  const files = Object.fromEntries(
    ['share.h', ...SOURCES].map((name) => [name, readFileSync(path.join(here, name))]),
  );
  const made = await runClang(['clang', ...FLAGS, ...SOURCES], files);
  writeFileSync(path.join(here, 'limit.wasm'), made['limit.wasm']);
}
