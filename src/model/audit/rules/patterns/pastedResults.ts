import { type Cell } from '../../../table/grid';
import { nameOf, namesOf, type Place } from '../../ranges';
import { isOurs } from '../../readFormula';
import { type FormulaCell, type ReviewedBook, type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewFinding, type ReviewRule } from '../../reviewRule';

/** So many headings in one order make it the table of a result. */
const FEWEST = 3;

/** The name of the function of ours by which a cell is calculated, or null. */
const oursIn = (cell: FormulaCell | undefined): string | null =>
  cell?.formula.calls.find(({ name }) => isOurs(name))?.name ?? null;

/** Figures entered between two copies of a formula of ours. */
function among(sheet: ReviewedSheet): ReviewFinding[] {
  return sheet.formulas.flatMap((before) => {
    const name = oursIn(before);
    if (name === null) return [];
    const { row, column, formula } = before;
    const steps = [
      [1, 0],
      [0, 1],
    ] as const;
    return steps.flatMap(([down, right]) => {
      const at = { row: row + down, column: column + right };
      const after = sheet.formulaAt(at.row + down, at.column + right);
      const typed = sheet.typedAt(at.row, at.column);
      if (typeof typed !== 'number' || after?.formula.relative !== formula.relative) return [];
      const sentence = `${nameOf(at)} holds the number ${typed} between two results of ${name}: it does not follow the plan.`;
      return [findingAt(pastedResults, sheet, { at, sentence })];
    });
  });
}

/** The headings of a result that fills several cells, with the name of its function. */
function headingsOf({ sheets }: ReviewedBook): readonly { name: string; headings: readonly Cell[] }[] {
  return sheets.flatMap((sheet) =>
    sheet.cells.spills.flatMap(({ row, column, columns }) => {
      const name = oursIn(sheet.formulaAt(row, column));
      const headings = Array.from({ length: columns }, (_, i) => sheet.valueAt(row, column + i));
      const texts = headings.every((each) => typeof each === 'string');
      return name !== null && texts && columns >= FEWEST ? [{ name, headings }] : [];
    }),
  );
}

/** Tables of numbers under the very headings of a result that the workbook calculates elsewhere. */
function pasted(sheet: ReviewedSheet, book: ReviewedBook): ReviewFinding[] {
  const { used, cells } = sheet;
  const results = headingsOf(book);
  if (results.length === 0) return [];
  return Array.from({ length: used.rows }, (_, i) => used.row + i).flatMap((row) =>
    Array.from({ length: used.columns }, (_, i) => used.column + i).flatMap((column) => {
      const result = results.find(({ headings }) =>
        headings.every((heading, i) => sheet.typedAt(row, column + i) === heading),
      );
      const inTable = cells.tables.some((table) => table.row === row);
      if (!result || inTable) return [];
      const numbers = numbersUnder(sheet, row, column, result.headings.length);
      const [at] = numbers;
      if (!at) return [];
      const sentence = `${namesOf(numbers)} hold as numbers what ${result.name} gives under the same headings: they do not follow the plan.`;
      return [findingAt(pastedResults, sheet, { at, cells: numbers, sentence })];
    }),
  );
}

function numbersUnder(sheet: ReviewedSheet, row: number, column: number, columns: number): Place[] {
  const found: Place[] = [];
  for (let r = row + 1; sheet.valueAt(r, column) !== null; r++)
    for (let c = column; c < column + columns; c++)
      if (typeof sheet.typedAt(r, c) === 'number') found.push({ row: r, column: c });
  return found;
}

/** Numbers where a result of Poolbook was, or is calculated elsewhere. */
export const pastedResults: ReviewRule = {
  name: 'Old value over a result',
  kind: 'risk',
  reason:
    'A result that was pasted as a value stays what it was, while the plan and its other results go on.',
  source: 'AQuA Book, on overtyped formulas; ICAEW principle 14',
  remedy:
    'Enter the formula again; keep old values in a saved version, or say in a label of which day they are.',
  find: (sheet, book) => [...among(sheet), ...pasted(sheet, book)],
};
