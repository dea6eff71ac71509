import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** What the comment above a custom function says of it. */
export interface Card {
  readonly id: string;
  readonly file: string;
  /** The name under which the file exports the function. */
  readonly run: string;
  readonly summary: string;
  readonly returns: string;
  readonly says: string;
  readonly saysPart: string | null;
  readonly calls: readonly string[];
  readonly tablesFrom: number | null;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly repeating: boolean;
  readonly matrix: boolean;
}

const ROOT = path.resolve(__dirname, '../..');
const SCRIPT = path.join(ROOT, 'functionCards.mjs');
const FUNCTIONS = path.join(ROOT, 'src/functions');

/** Where the cards of the functions as they are now are kept: a process for each file of tests took a tenth of a second. */
function keptAt(): string {
  const files = readdirSync(FUNCTIONS).filter((name) => name.endsWith('.ts'));
  const state = createHash('sha256');
  for (const file of [SCRIPT, ...files.map((name) => path.join(FUNCTIONS, name))]) {
    const { mtimeMs, size } = statSync(file);
    state.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return path.join(ROOT, 'build', 'tests', `cards-${state.digest('hex').slice(0, 16)}.json`);
}

let read: readonly Card[] | null = null;

/** The card of every custom function; a house test holds them against the metadata that Excel reads. */
export function functionCards(): readonly Card[] {
  if (read) return read;
  const kept = keptAt();
  if (!existsSync(kept)) {
    mkdirSync(path.dirname(kept), { recursive: true });
    const begun = `${kept}.${process.pid}`;
    writeFileSync(begun, execFileSync(process.execPath, [SCRIPT, '--json']));
    renameSync(begun, kept); // whole or not at all: another process may look for it
  }
  return (read = JSON.parse(readFileSync(kept, 'utf8')) as readonly Card[]);
}
