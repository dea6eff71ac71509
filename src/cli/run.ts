import about from '../../package.json';
import { type Command, NotUnderstood } from './command';
import { COMMANDS } from './commands';
import { EXIT, type ExitStatus } from './exitStatus';
import { failureWords } from './failureWords';
import { help, helpOn } from './help';
import { type Machine } from './machine/machine';
import { readArguments } from './readArguments';
import { nearest } from '../model/table/nearest';

/**
 * Carries out a command line: the command's name, then what follows it.
 *
 * @param args without the program's own name
 */
export async function run(args: readonly string[], machine: Machine): Promise<ExitStatus> {
  const [name = 'help', ...rest] = args;
  try {
    if (['--version', '-v', 'version'].includes(name)) {
      machine.say(`${about.version}\n`);
      return EXIT.clean;
    }
    if (['help', '--help', '-h'].includes(name)) {
      machine.say(rest[0] ? helpOn(commandNamed(rest[0])) : help(COMMANDS, about.version));
      return EXIT.clean;
    }
    const command = commandNamed(name);
    if (rest.some((word) => word === '--help' || word === '-h')) {
      machine.say(helpOn(command));
      return EXIT.clean;
    }
    return await command.run(readArguments(command, rest), machine);
  } catch (failure) {
    machine.complain(
      `poolbook: ${failureWords(failure, rest.find((word) => !word.startsWith('-')) ?? name)}\n`,
    );
    return EXIT.unreadable;
  }
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return command;
  const meant = nearest(
    name,
    COMMANDS.map((each) => each.name),
  );
  throw new NotUnderstood(
    `There is no command ${name}${meant ? `: was ${meant} meant` : ''}${meant ? '?' : '.'} poolbook help lists them all.`,
  );
}
