import { NotUnderstood } from '../command';
import { type Machine } from './machine';

const PATTERN = /[*?[\]{}]/;

/**
 * The files that words of the command line name, each once, in order. A word that is a file is that file, whatever is
 * in its name; any other word with `*`, `?`, brackets or braces is a pattern.
 *
 * @throws NotUnderstood for a pattern that finds nothing
 */
export async function findFiles(words: readonly string[], machine: Machine): Promise<readonly string[]> {
  const files: string[] = [];
  for (const word of words) {
    if (word === '-' || !PATTERN.test(word) || (await machine.exists(word))) {
      files.push(word);
      continue;
    }
    const found = await machine.find(word);
    if (found.length === 0) throw new NotUnderstood(`No file matches ${word}.`);
    // what Excel leaves beside an open workbook is no workbook
    files.push(...found.filter((file) => !/(^|\/)~\$/.test(file)));
  }
  return [...new Set(files)];
}
