import { bookOfLayout } from '../../file/bookOfLayout';
import { MOST_CELLS } from '../../file/cells/cellEvents';
import { importedSheets, type FileSheet } from '../../file/importedSheets';
import { writeBook } from '../../file/writeBook';
import { type Target } from '../../model/importing/columns/match';
import { proposeMatch } from '../../model/importing/columns/proposeMatch';
import { type ImportReading, readImport, waitingInWords } from '../../model/importing/readImport';
import { NEW_PLAN_TARGETS } from '../../model/importing/columns/targets';
import { formatPounds } from '../../model/money/format';
import { readPlan } from '../../model/plan/readPlan';
import { comparable } from '../../model/table/heading';
import { importedPlan } from '../../workbook/importedPlan';
import { planLayout } from '../../workbook/planLayout';
import { type Command, NotUnderstood } from '../command';
import { EXIT } from '../exitStatus';
import { importDoubts } from '../importDoubts';
import { mustBeNew } from '../machine/templates';
import { textTable } from '../textTable';

/** A spreadsheet as a new plan. */
export const importSheet: Command = {
  name: 'import',
  takes: 'FILE',
  does: 'Reads a spreadsheet (.xlsx or .csv) into one table of a new plan, and says what became of each of its numbers.',
  options: [
    { name: 'as', value: 'TABLE', means: 'The table that it becomes, such as Allocation or Streams.' },
    { name: 'sheet', value: 'NAME', means: 'The sheet that is read, where the file has several.' },
    { name: 'round', means: 'Rounds amounts with parts of a penny to the penny.' },
    { name: 'out', value: 'FILE', means: 'The workbook to write; it must not exist.' },
  ],
  words: [1, 1],
  run: async ({ words: [file = ''], values, switches }, machine) => {
    const { out } = values;
    if (out === undefined) throw new NotUnderstood('import needs --out FILE, such as --out plan.xlsx.');
    await mustBeNew(out, machine);
    const grid = sheetNamed(file, values.sheet, importedSheets(file, await machine.read(file))).grid();
    const none = readPlan([]);
    const targets = dated(values.as);
    const match = { ...proposeMatch(grid, targets, none), rounds: switches.has('round') };
    const target = targets.find(({ kind }) => kind === match.table) as Target;
    const found = readImport(grid, match, target, none);
    machine.say(accountText(found));
    const doubts = importDoubts(grid, found);
    for (const sentence of doubts) machine.complain(`${sentence}\n`);
    const waiting = waitingInWords(found);
    if (waiting !== null || found.rows.length === 0) {
      machine.complain(`${waiting ?? 'No row was found'}: nothing is written.\n${asked(found)}`);
      return EXIT.findings;
    }
    const name = file.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '');
    const layout = planLayout(importedPlan(match.table, found.rows, name), { suffix: '' });
    const book = bookOfLayout(layout);
    if (book.sheets.reduce((sum, { cells }) => sum + cells.size, 0) > MOST_CELLS)
      throw new NotUnderstood(`${found.rows.length.toLocaleString('en-GB')} rows make more cells than the ${MOST_CELLS.toLocaleString('en-GB')} that Poolbook opens: import a part of them.`); // prettier-ignore
    await machine.write(out, writeBook(book));
    machine.say(`${out} is written: ${found.rows.length === 1 ? 'one row' : `${found.rows.length.toLocaleString('en-GB')} rows`} in the ${match.table} table. Excel calculates its formulas where Poolbook is loaded.\n`); // prettier-ignore
    return doubts.length > 0 ? EXIT.findings : EXIT.clean;
  },
};

/** The tables with which a new plan can begin: those that hold years. */
function dated(asked: string | undefined): readonly Target[] {
  const all = NEW_PLAN_TARGETS.filter(({ years }) => years === null);
  if (asked === undefined) return all;
  const wanted = comparable(asked);
  const only = all.filter(({ kind }) => [comparable(kind), `${comparable(kind)}s`].includes(wanted));
  if (only.length > 0) return only;
  throw new NotUnderstood(`There is no table ${asked} to import into. Give one of ${all.map(({ kind }) => kind).join(', ')}.`); // prettier-ignore
}

function sheetNamed(file: string, asked: string | undefined, sheets: readonly FileSheet[]): FileSheet {
  const found =
    asked === undefined ? sheets[0] : sheets.find(({ name }) => comparable(name) === comparable(asked));
  const names = sheets.map(({ name }) => name).join(', ');
  if (!found)
    throw new NotUnderstood(
      `${file} has no sheet ${asked ?? 'that holds anything'}. Its sheets are ${names}.`,
    );
  if (asked === undefined && sheets.length > 1)
    throw new NotUnderstood(`${file} has several sheets: give --sheet and one of ${names}.`);
  return found;
}

/** Every number of the sheet, one line for each reason. */
const accountText = ({ account }: ImportReading): string => {
  const lines = account.lines.map(({ fate, why, numbers, pence }) => [
    why ? `${fate}: ${why}` : fate,
    numbers.count.toLocaleString('en-GB'),
    pence === null ? '' : formatPounds(pence),
  ]);
  const all = ['all numbers', account.all.count.toLocaleString('en-GB'), ''];
  return `${textTable([['In the sheet', 'Numbers', 'Amount'], ...lines, all])}\n`;
};

const asked = ({ questions }: ImportReading): string =>
  questions
    .map((question) =>
      question.about === 'year'
        ? `Which year is "${question.heading}"? Head the column with one year, such as 2025/26.\n`
        : question.about === 'name'
          ? `Row ${question.row + 1} needs a name.\n`
          : `${question.count} amounts have parts of a penny: add --round, or correct them.\n`,
    )
    .join('');
