import { type Cell } from '../../../table/grid';
import { nameOf, namesOf } from '../../ranges';
import { readsAsNumber } from '../../readsAsNumber';
import { type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewFinding, type ReviewRule } from '../../reviewRule';

/** Spaces on both sides, or one that does not break: an indent or one trailing space alone is common and harmless. */
const SPACES = /^[\s\u00a0]+\S.*[\s\u00a0]+$|^\u00a0|\u00a0$/;

/** Texts with spaces before or after them, which a look-up does not find. */
export const paddedKeys: ReviewRule = {
  name: 'Name with stray spaces',
  kind: 'risk',
  reason:
    'A look-up or SUMIF does not find a name that has a space before or after it, and nobody can see the space.',
  source: 'FAST 3.03, on functions to avoid; audit practice on imported lists',
  remedy: 'Enter the name again without the space, or clean the column with TRIM.',
  find: (sheet) => {
    const { used } = sheet;
    const columns = Array.from({ length: used.columns }, (_, i) => used.column + i);
    return columns.flatMap((column) => inColumn(column, sheet));
  },
};

function inColumn(column: number, sheet: ReviewedSheet): ReviewFinding[] {
  const { used } = sheet;
  const cells = Array.from({ length: used.rows }, (_, i) => ({ row: used.row + i, column })).filter(
    ({ row }) => isPadded(sheet.typedAt(row, column)),
  );
  const [first] = cells;
  if (!first) return [];
  const name = String(sheet.typedAt(first.row, column)).trim();
  const sentence =
    cells.length > 1
      ? `${namesOf(cells)} hold names with spaces around them, such as “${name}”.`
      : `${nameOf(first)} holds “${name}” with spaces around it.`;
  return [findingAt(paddedKeys, sheet, { at: first, cells, sentence, likelihood: 0.55 })];
}

const isPadded = (typed: Cell): boolean =>
  typeof typed === 'string' &&
  typed.trim() !== '' &&
  typed.length <= 40 &&
  SPACES.test(typed) &&
  !readsAsNumber(typed);
