import { type Command } from './command';

/** What `poolbook help` shows: every command with a line. */
export function help(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    `Poolbook ${version}: plans of shared budgets, read from Excel workbooks (.xlsx). Files are only read, unless a command says that it writes one. Nothing is sent anywhere.`,
    '',
    'poolbook COMMAND …',
    '',
    ...commands.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`),
    '',
    'poolbook help COMMAND shows its options. FILES may be patterns such as "plans/**/*.xlsx"; - is a workbook piped in.',
    'Exit status: 0 nothing is wrong, 1 something was found, 2 a file could not be read or the command was not understood.',
    '',
  ].join('\n');
}

/** What `poolbook help COMMAND` shows. */
export function helpOn({ name, takes, does, options }: Command): string {
  const flags = options.map((option) => `--${option.name}${option.value ? ` ${option.value}` : ''}`);
  const width = Math.max(0, ...flags.map(({ length }) => length));
  return [
    `poolbook ${[name, takes, ...(options.length ? ['[options]'] : [])].filter(Boolean).join(' ')}`,
    '',
    does,
    ...(options.length
      ? ['', ...options.map(({ means }, at) => `  ${flags[at]?.padEnd(width)}  ${means}`)]
      : []),
    '',
  ].join('\n');
}
