import { tokenTypes } from '@borgar/fx';
import { contains } from '../../area';
import { isNumeric } from '../../grid/figure';
import { sheetFigures } from '../../grid/sheetFigures';
import { nameOf, namesOf } from '../../ranges';
import { type Call, inOurs } from '../../readFormula';
import { type FormulaCell, type ReviewedBook } from '../../reviewedBook';
import { findingAt, type ReviewRule } from '../../reviewRule';
import { sumAsShown } from '../../../money/asShown';

/** AGGREGATE passes over hidden rows with these options. */
const VISIBLE: readonly number[] = [1, 3, 5, 7];

/** Whether a call adds up what can be seen only: SUBTOTAL with 101 to 111, or AGGREGATE with such an option. */
function isVisibleOnly({ name, args }: Call): boolean {
  const number = (at: number) => {
    const [token, more] = args[at] ?? [];
    return token && !more && token.type === tokenTypes.NUMBER ? Number(token.value) : NaN;
  };
  return name === 'SUBTOTAL' ? number(0) > 100 : name === 'AGGREGATE' && VISIBLE.includes(number(1));
}

/** The figures in hidden rows that a formula passes over, on any sheet. */
function unseenBy({ formula, references }: FormulaCell, book: ReviewedBook) {
  const calls = formula.calls.filter((call) => isVisibleOnly(call) && !inOurs(call));
  return references.flatMap(({ sheet, area, word }) => {
    const there = book.sheets[sheet];
    if (!there || !word.call || !calls.includes(word.call)) return [];
    const figures = sheetFigures(there);
    const columns = Array.from(
      { length: Math.min(area.columns, there.used.columns) },
      (_, i) => area.column + i,
    );
    return there.cells.hiddenRows
      .filter((row) => contains(area, row, area.column))
      .flatMap((row) => columns.flatMap((column) => figures.at(row, column) ?? []))
      .filter(isNumeric);
  });
}

/** A sum that passes over figures because their rows are hidden. */
export const visibleOnly: ReviewRule = {
  name: 'Sum of visible rows only',
  kind: 'risk',
  reason:
    'The figure changes when somebody hides a row, shows one or sets a filter, though no figure has changed.',
  source: 'Financial Modelling Code, on hiding nothing',
  remedy: 'Unhide the rows, or use SUM, or SUBTOTAL with 9, where the hidden rows belong to the total.',
  find: (sheet, book) =>
    book.sheets.every(({ cells }) => cells.hiddenRows.length === 0)
      ? []
      : sheet.formulas.flatMap((cell) => {
          const unseen = unseenBy(cell, book);
          if (unseen.length === 0) return [];
          const sum = sumAsShown(unseen.reduce((all, { value }) => all + value, 0));
          const sentence = `${nameOf(cell)} adds up visible rows only and passes over ${namesOf(unseen)}, ${sum} in all.`;
          return [findingAt(visibleOnly, sheet, { at: cell, sentence })];
        }),
};
