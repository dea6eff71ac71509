import { type ExitStatus } from './exitStatus';
import { type Machine } from './machine/machine';

/** An option of a command: `--json`, or `--out FILE` where it takes a value. */
export interface Option {
  readonly name: string;
  /** What stands for its value in the help, such as `FILE`; absent for a switch. */
  readonly value?: string;
  readonly means: string;
}

/** What a command was given. */
export interface Given {
  readonly words: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: Readonly<Record<string, string>>;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What follows its name, such as `FILES…`. */
  readonly takes: string;
  /** What it does, in a sentence. */
  readonly does: string;
  readonly options: readonly Option[];
  /** The fewest and the most words that it takes besides its options. */
  readonly words: readonly [fewest: number, most: number];
  readonly run: (given: Given, machine: Machine) => Promise<ExitStatus>;
}

/** A mistake in how the command line was called, or a request that cannot be met, in a sentence. */
export class NotUnderstood extends Error {}

export const JSON_OPTION: Option = { name: 'json', means: 'Writes JSON for machines instead of text.' };
export const SCENARIO_OPTION: Option = {
  name: 'scenario',
  value: 'NAME',
  means: 'Looks at the plan under this scenario instead of the plan as entered.',
};
