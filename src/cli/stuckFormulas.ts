import { columnOf, rowOf } from '../file/address/address';
import { type Book } from '../file/book/book';
import { addressIn } from '../file/views/planTables';

/** A formula of ours in which Excel no longer finds our function. */
export interface StuckFormula {
  readonly cell: string;
  readonly formula: string;
}

/** `POOL.FUNDING(`, and what Excel stores when it takes the function for another workbook's. */
const OURS = /\bPOOL\.[A-Z]+\s*\(|_xldudf_POOL_/i;

/**
 * Formulas that call Poolbook and show `#NAME?`: they were saved where the add-in was not loaded, so what they show
 * is no figure.
 */
export const stuckFormulas = ({ sheets }: Book): StuckFormula[] =>
  sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([key, { value, formula, kept }]) => {
      const stuck =
        typeof value === 'object' && value?.error === '#NAME?' && OURS.test(`${formula ?? ''} ${kept ?? ''}`);
      if (!stuck) return [];
      const cell = addressIn({ sheet: name, row: 0, column: 0 }, rowOf(key), columnOf(key));
      return { cell, formula: formula ?? kept ?? '' };
    }),
  );
