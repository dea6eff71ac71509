import { cellText, columnOf, rowOf } from '../address/address';
import { type Book } from '../book/book';

/** The cells of a workbook that hold a formula and no value for it, such as `Funding!T4`. */
export const withoutValue = ({ sheets }: Book): string[] =>
  sheets.flatMap(({ name, cells }) =>
    [...cells]
      .filter(([, { formula, value }]) => formula !== undefined && value === null)
      .map(([key]) => `${name}!${cellText(rowOf(key), columnOf(key))}`),
  );
