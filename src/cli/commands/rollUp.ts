import path from 'node:path';
import { type Command, NotUnderstood } from '../command';
import { EXIT } from '../exitStatus';
import { findFiles } from '../machine/findFiles';
import { type FactFile, formatNamed, type FormatName } from '../rollUp/factFormat';
import { inParallel } from '../rollUp/inParallel';
import { type FileAnswer } from '../rollUp/worker';
import { beginFile, type WholeFile } from '../machine/wholeFile';

/** Every amount of many plans in one table of facts. */
export const rollUp: Command = {
  name: 'roll-up',
  takes: 'FILES…',
  does: 'Writes every amount of many plans into one table of facts, as Parquet or CSV, for DuckDB, Spark or Excel.',
  options: [
    {
      name: 'out',
      value: 'FILE',
      means: 'The file to write: facts.parquet or facts.csv. One that is there is replaced.',
    },
    { name: 'csv', value: 'FILE', means: 'Writes the same facts as CSV too, in place of what is there.' },
    { name: 'scenarios', means: 'Adds the plans under each of their scenarios to the plans as entered.' },
    { name: 'quiet', means: 'Shows no progress.' },
  ],
  words: [1, Infinity],
  run: async ({ words, switches, values }, machine) => {
    const outs = [values.out, values.csv].filter((out) => out !== undefined);
    if (values.out === undefined)
      throw new NotUnderstood('roll-up needs --out FILE, such as --out facts.parquet.');
    const files = await findFiles(words, machine);
    if (files.includes('-')) throw new NotUnderstood('roll-up reads files, not what is piped in.');
    if (outs.length === 2 && path.resolve(outs[0] as string) === path.resolve(outs[1] as string))
      throw new NotUnderstood(`--out and --csv are both ${values.csv}: give each a file of its own.`);
    const formats = outs.map((out, at) => formatOf(out, at > 0));
    const begun = await beginAll(outs, formats);
    let [read, rows, plans] = [0, 0, 0];
    const failures: string[] = [];
    const take = (answer: FileAnswer) => {
      if ('failure' in answer) failures.push(`${answer.file}: ${answer.failure}`);
      else {
        answer.parts.forEach((part, at) => part && begun[at]?.facts.add(part));
        rows += answer.facts;
        plans++;
      }
      read++;
      if (!switches.has('quiet') && (read % 10 === 0 || read === files.length))
        machine.complain(`${read} of ${files.length} files read, ${rows.toLocaleString('en-GB')} amounts\n`);
    };
    try {
      await inParallel(files, { scenarios: switches.has('scenarios'), formats }, __filename, take);
      if (plans > 0) for (const { facts } of begun) facts.end();
    } catch (failure) {
      for (const { file } of begun) file.drop();
      throw failure;
    }
    for (const { file } of begun)
      if (plans > 0) file.end();
      else file.drop();
    for (const failure of failures) machine.complain(`${failure}\n`);
    if (plans > 0)
      machine.say(
        `${outs.join(' and ')}: ${rows.toLocaleString('en-GB')} amounts of ${plans} ${plans === 1 ? 'plan' : 'plans'}.\n`,
      );
    return failures.length > 0 ? EXIT.unreadable : EXIT.clean;
  },
};

/** The format that a file's name says. */
function formatOf(out: string, csv: boolean): FormatName {
  if (/\.csv$/i.test(out)) return 'csv';
  if (csv) throw new NotUnderstood(`--csv is ${out}: give a name that ends in .csv.`);
  if (!/\.parquet$/i.test(out))
    throw new NotUnderstood(`--out is ${out}: give a name that ends in .parquet or .csv.`);
  return 'parquet';
}

/** A file that was begun, and the facts that are put into it. */
interface Begun {
  readonly file: WholeFile;
  readonly facts: FactFile;
}

/** Begins every file, or none. */
async function beginAll(outs: readonly string[], names: readonly FormatName[]): Promise<Begun[]> {
  const formats = await Promise.all(names.map(formatNamed));
  const begun: Begun[] = [];
  try {
    formats.forEach((format, at) => {
      const file = beginFile(outs[at] as string);
      begun.push({ file, facts: format.begin(file.append) });
    });
  } catch (failure) {
    for (const { file } of begun) file.drop();
    throw failure;
  }
  return begun;
}
