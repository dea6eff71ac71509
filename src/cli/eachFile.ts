import { EXIT, type ExitStatus, worse } from './exitStatus';
import { failureWords } from './failureWords';
import { findFiles } from './machine/findFiles';
import { type Machine } from './machine/machine';

/**
 * Does the same with each file, one after the other. A file that cannot be read is reported, and the others are still
 * looked at.
 *
 * @returns how it ends: as the worst of them
 */
export async function eachFile(
  words: readonly string[],
  machine: Machine,
  work: (file: string, files: number) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const files = await findFiles(words, machine);
  let status: ExitStatus = EXIT.clean;
  for (const file of files) {
    try {
      status = worse(status, await work(file, files.length));
    } catch (failure) {
      machine.complain(`${file}: ${failureWords(failure, file)}\n`);
      status = EXIT.unreadable;
    }
  }
  return status;
}
