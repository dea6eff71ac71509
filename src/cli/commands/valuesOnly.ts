import { formulaList } from '../../file/formulaList';
import { readBook } from '../../file/readBook';
import { valuesOnly as withoutFormulas } from '../../file/valuesOnly';
import { writeBook } from '../../file/writeBook';
import { type Command, NotUnderstood } from '../command';
import { EXIT } from '../exitStatus';
import { stuckFormulas } from '../stuckFormulas';
import { mustBeNew } from '../machine/templates';

/** A copy of a workbook for people without the add-in. */
export const valuesOnly: Command = {
  name: 'values-only',
  takes: 'FILE',
  does: 'Writes a copy with values in the place of all formulas, for people without Poolbook, and a sheet that lists the formulas.',
  options: [{ name: 'out', value: 'FILE', means: 'The file to write; it must not exist.' }],
  words: [1, 1],
  run: async ({ words: [file = ''], values: { out } }, machine) => {
    if (out === undefined) throw new NotUnderstood('values-only needs --out FILE, such as --out copy.xlsx.');
    await mustBeNew(out, machine);
    const book = readBook(await machine.read(file));
    const stuck = stuckFormulas(book);
    const copy = withoutFormulas(book);
    const list = formulaList(book);
    await machine.write(out, writeBook({ ...copy, sheets: [...copy.sheets, ...(list ? [list] : [])] }));
    machine.say(`${out} is written.\n`);
    for (const what of book.lost) machine.complain(`Not in ${out}: ${what}.\n`);
    for (const { cell, formula } of stuck)
      machine.complain(`${cell} shows #NAME? in ${out} too: ${formula} was not calculated in ${file}.\n`);
    return stuck.length > 0 ? EXIT.findings : EXIT.clean;
  },
};
