import { type Command, type Given, NotUnderstood } from './command';

/**
 * Reads what follows a command's name: its words and options, in any order. After `--` all are words.
 *
 * @throws NotUnderstood for an option that the command does not have, a missing value, or the wrong number of words
 *
 * @example
 * readArguments(command, ['plan.xlsx', '--json'])
 */
export function readArguments(command: Command, args: readonly string[]): Given {
  const words: string[] = [];
  const switches = new Set<string>();
  const values: Record<string, string> = {};
  let onlyWords = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (onlyWords || arg === '-' || !arg.startsWith('-')) {
      words.push(arg);
    } else if (arg === '--') {
      onlyWords = true;
    } else {
      const [, name = '', , joined] = /^--?([^=]*)(=(.*))?$/s.exec(arg) ?? [];
      const option = command.options.find((each) => each.name === name);
      if (!option) throw new NotUnderstood(`${command.name} has no option ${arg}. ${see(command)}`);
      if (option.value === undefined) {
        if (joined !== undefined) throw new NotUnderstood(`--${name} takes no value. ${see(command)}`);
        switches.add(name);
        continue;
      }
      const value = joined ?? args[++at];
      if (value === undefined) throw new NotUnderstood(`--${name} needs a ${option.value}. ${see(command)}`);
      values[name] = value;
    }
  }
  const [fewest, most] = command.words;
  if (words.length < fewest)
    throw new NotUnderstood(`${command.name} needs ${command.takes}. ${see(command)}`);
  if (words.length > most)
    throw new NotUnderstood(
      `${command.name} does not know what to do with "${words[most]}". ${see(command)}`,
    );
  return { words, switches, values };
}

const see = ({ name }: Command): string => `See poolbook help ${name}.`;
