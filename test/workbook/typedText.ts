import { type Input } from '../../src/workbook/layout/layout';

const NUMBER =
  /^[+-]?[£$€]?\s*\d[\d,]*(\.\d+)?\s*%?$|^\(\s*[£$€]?\d[\d,]*(\.\d+)?\)$|^\d+(\.\d+)?e[+-]?\d+$/i;
const DATE = /^\d{1,4}\s*[/-]\s*\d{1,4}(\s*[/-]\s*\d{1,4})?$|^\d{1,2}:\d{2}/;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = new RegExp(`^(\\d{1,4}[\\s-]*)?(${MONTHS})[a-z]*[\\s-]*\\d{1,4}$`, 'i');
const LOGICAL = /^(true|false)$/i;
const FORMULA = /^[+@-]\s*[A-Za-z(]/;

/** Whether Excel would make something else of a text when it is typed: a number, a date, a formula, TRUE or FALSE. */
export const looksLikeMoreThanText = (cell: Input): boolean =>
  typeof cell === 'string' && [NUMBER, DATE, MONTH, LOGICAL, FORMULA].some((form) => form.test(cell.trim()));
