import { tokenTypes } from '@borgar/fx';
import { cellName } from '../../area';
import { type CellError, isCellError } from '../../../table/grid';
import { type FormulaCell, type ReviewedBook, type ReviewedSheet } from '../../reviewedBook';
import { type Reference } from '../../reference';
import { findingAt, type ReviewFinding, type ReviewRule } from '../../reviewRule';

/** An answer that is still being worked out is no error. */
const UNDER_WAY = '#BUSY!';

/** Whether one of the cells to which a formula refers shows an error, so that its own comes from there. */
function takesAnother({ references, sheet, row, column }: FormulaCell, book: ReviewedBook): boolean {
  const isOwn = (its: number, r: number, c: number) => its === sheet && r === row && c === column;
  return references.some((reference) =>
    errorsIn(reference, book).some(([r, c]) => !isOwn(reference.sheet, r, c)),
  );
}

function errorsIn({ sheet, area }: Reference, book: ReviewedBook): readonly (readonly [number, number])[] {
  const there = book.sheets[sheet];
  return there
    ? errorPlaces(there).filter(
        ([r, c]) =>
          r >= area.row && r < area.row + area.rows && c >= area.column && c < area.column + area.columns,
      )
    : [];
}

const known = new WeakMap<ReviewedSheet, readonly (readonly [number, number])[]>();

/** Where a sheet shows errors. */
function errorPlaces(sheet: ReviewedSheet): readonly (readonly [number, number])[] {
  const before = known.get(sheet);
  if (before) return before;
  const { row, column, values } = sheet.cells;
  const places = values.flatMap((line, r) =>
    line.flatMap((value, c) =>
      isCellError(value) && value.error !== UNDER_WAY ? [[row + r, column + c] as const] : [],
    ),
  );
  known.set(sheet, places);
  return places;
}

/** Cells that show an error of their own, and formulas that refer to what is gone. */
export const errorCells: ReviewRule = {
  name: 'Error',
  kind: 'wrong',
  reason: 'Every figure that rests on it is an error too, or passes over it unseen.',
  source: 'Financial Modelling Code, on checks',
  remedy: 'Mend the first cell in which it arises: those that only take it over are not listed.',
  find: (sheet, book) => [
    ...errorPlaces(sheet).flatMap(([row, column]) => own(sheet, book, row, column)),
    ...sheet.formulas.filter((cell) => isGone(cell, sheet)).map((cell) => gone(sheet, cell)),
  ],
};

function own(sheet: ReviewedSheet, book: ReviewedBook, row: number, column: number): ReviewFinding[] {
  const value = sheet.valueAt(row, column);
  const formula = sheet.formulaAt(row, column);
  const spilled = !formula && sheet.typedAt(row, column) === null;
  if (!isCellError(value) || spilled || (formula && takesAnother(formula, book))) return [];
  const from = formula ? `: its formula is ${formula.formula.text}` : ', typed into the cell';
  const sentence = `${cellName(row, column)} shows ${value.error}${from}.`;
  const kind = isUnfilled(value, formula, book) ? 'risk' : 'wrong';
  return [findingAt(errorCells, sheet, { at: { row, column }, sentence, kind })];
}

/** Whether a formula divides by what has not been filled in yet: it comes right with its inputs. */
const isUnfilled = ({ error }: CellError, formula: FormulaCell | undefined, book: ReviewedBook): boolean =>
  error === '#DIV/0!' &&
  (formula?.references.some(({ sheet, area }) => {
    const value = book.sheets[sheet]?.valueAt(area.row, area.column) ?? null;
    return value === null || value === 0;
  }) ??
    false);

/** Whether a formula that answers something names a reference that is gone. */
const isGone = ({ formula, row, column }: FormulaCell, sheet: ReviewedSheet): boolean =>
  !isCellError(sheet.valueAt(row, column)) &&
  formula.words.some(({ token }) => token.type === tokenTypes.ERROR && token.value.includes('#REF!'));

const gone = (sheet: ReviewedSheet, cell: FormulaCell): ReviewFinding =>
  findingAt(errorCells, sheet, {
    at: cell,
    sentence: `${cellName(cell.row, cell.column)} refers to cells that were deleted: ${cell.formula.text}.`,
    likelihood: 0.95,
  });
