import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SOURCES = ['scenario.c', 'draws.c', 'native.c'].map((name) => path.join('test/bench/limit', name));
const FOLDER = 'build/bench/native';

/** The limit as a program of this machine; null where there is no C compiler. Compiled when it is first asked for. */
function program(): string | null {
  mkdirSync(FOLDER, { recursive: true });
  const made = path.resolve(FOLDER, `limit-${os.arch()}`);
  const { status } = spawnSync('cc', ['-O3', '-march=native', ...SOURCES, '-o', made]);
  return status === 0 ? made : null;
}

/**
 * Does a job of the limit natively.
 *
 * @returns nanoseconds of one call, and the memory that it leaves; null where there is no C compiler
 */
export function natively(
  job: 'scenario' | 'sweep' | 'draw',
  image: Uint8Array,
  [first, last]: readonly [number, number] = [0, 0],
): { readonly nanoseconds: number; readonly image: Uint8Array } | null {
  const made = program();
  if (!made) return null;
  const [given, result] = ['given', 'result'].map((name) => path.join(FOLDER, `${job}-${name}`)) as [
    string,
    string,
  ];
  writeFileSync(given, image);
  const { status, stdout } = spawnSync(made, [given, job, String(first), String(last), result]);
  if (status !== 0) throw new Error(`The limit did not do ${job} natively.`);
  const bytes = readFileSync(result);
  return {
    nanoseconds: Number(stdout),
    image: new Uint8Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
  };
}
