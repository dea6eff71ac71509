/** How a command ends, as scripts that call it see it. */
export const EXIT = {
  /** Nothing is wrong. */
  clean: 0,
  /** Something was found. */
  findings: 1,
  /** A file could not be read, or the command was not understood. */
  unreadable: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The graver of two: a run over several files ends as the worst of them. */
export const worse = (a: ExitStatus, b: ExitStatus): ExitStatus => (a > b ? a : b);
