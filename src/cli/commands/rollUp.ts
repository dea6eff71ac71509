import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Command, NotUnderstood } from '../command';
import { EXIT } from '../exitStatus';
import { findFiles } from '../findFiles';
import { csvWriter } from '../rollUp/csvWriter';
import { type FactWriter } from '../rollUp/factWriter';
import { inParallel } from '../rollUp/inParallel';

/** Every amount of many plans in one table of facts. */
export const rollUp: Command = {
  name: 'roll-up',
  takes: 'FILES…',
  does: 'Writes every amount of many plans into one table of facts, as Parquet or CSV, for DuckDB, Spark or Excel.',
  options: [
    { name: 'out', value: 'FILE', means: 'The file to write: facts.parquet or facts.csv.' },
    { name: 'csv', value: 'FILE', means: 'Writes the same facts as CSV too.' },
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
    const writers = await Promise.all(outs.map((out, at) => writerTo(out, at > 0)));
    let [read, rows, amounts] = [0, 0, 0];
    const failures: string[] = [];
    await inParallel(files, switches.has('scenarios'), __filename, (answer) => {
      if ('failure' in answer) {
        failures.push(`${answer.file}: ${answer.failure}`);
      } else {
        for (const writer of writers) writer.write(answer.facts);
        rows += answer.facts.rows;
        amounts++;
      }
      read++;
      if (!switches.has('quiet') && (read % 10 === 0 || read === files.length))
        machine.complain(`${read} of ${files.length} files read, ${rows.toLocaleString('en-GB')} amounts\n`);
    });
    for (const writer of writers) writer.end();
    for (const failure of failures) machine.complain(`${failure}\n`);
    if (amounts === 0) for (const out of outs) rmSync(out, { force: true });
    else machine.say(`${outs.join(' and ')}: ${rows.toLocaleString('en-GB')} amounts of ${amounts} plans.\n`);
    return failures.length > 0 ? EXIT.unreadable : EXIT.clean;
  },
};

/** Begins a file of facts, in the format that its name says. */
async function writerTo(out: string, csv: boolean): Promise<FactWriter> {
  const begin = () => {
    writeFileSync(out, '');
    return (bytes: Uint8Array) => {
      appendFileSync(out, bytes);
    };
  };
  if (/\.csv$/i.test(out)) return csvWriter(begin());
  if (csv) throw new NotUnderstood(`--csv is ${out}: give a name that ends in .csv.`);
  if (!/\.parquet$/i.test(out))
    throw new NotUnderstood(`--out is ${out}: give a name that ends in .parquet or .csv.`);
  const { parquetFacts } = await import('../rollUp/parquetFacts');
  return parquetFacts(begin());
}
