/** What the command line needs of the machine it runs on; tests give it one of their own. */
export interface Machine {
  /** The bytes of a file; `-` is what is piped in. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Writes a file, whole or not at all; where it cannot, it says why in a sentence. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** The bytes of a workbook that ships with Poolbook, by its name. */
  readonly template: (name: string) => Promise<Uint8Array>;
  readonly exists: (path: string) => Promise<boolean>;
  /** The files that a pattern such as `plans/*.xlsx` finds, in order. */
  readonly find: (pattern: string) => Promise<readonly string[]>;
  /** Writes to the standard output. */
  readonly say: (text: string) => void;
  /** Writes to the standard error output: what went wrong, and progress. */
  readonly complain: (text: string) => void;
}
