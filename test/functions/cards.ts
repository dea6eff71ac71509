import { execFileSync } from 'node:child_process';
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

let read: readonly Card[] | null = null;

/** The card of every custom function; a house test holds them against the metadata that Excel reads. */
export function functionCards(): readonly Card[] {
  const script = path.resolve(__dirname, '../../functionCards.mjs');
  read ??= JSON.parse(
    execFileSync(process.execPath, [script, '--json'], { encoding: 'utf8' }),
  ) as readonly Card[];
  return read;
}
