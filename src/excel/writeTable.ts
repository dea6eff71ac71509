import { AS_TEXT, type Choices, type TableLayout } from '../workbook/layout';
import { STYLE } from '../workbook/styles';
import { dressColumns } from './dressColumns';

/** Nearly no look of its own: the cells have theirs. */
const PLAIN = 'TableStyleLight1';

/** Writes an Excel table with its headings, rows and the look of its columns. */
export function writeTable(sheet: Excel.Worksheet, { name, row, column, columns, rows }: TableLayout): void {
  const headings = sheet.getRangeByIndexes(row, column, 1, columns.length);
  headings.style = STYLE.heading;
  headings.numberFormat = [columns.map(() => AS_TEXT)]; // 2010/11 is no date
  dressColumns(sheet, { row: row + 1, column, columns, rows: rows.length });
  const whole = sheet.getRangeByIndexes(row, column, rows.length + 1, columns.length);
  whole.values = [
    columns.map(({ heading }) => heading),
    ...rows.map((cells) => cells.map((cell) => cell ?? '')),
  ];
  const table = sheet.tables.add(whole, true);
  table.name = name;
  table.style = PLAIN;
}

/** Offers the choices of each column as a list, once the tables that they come from stand. */
export function writeChoices(sheet: Excel.Worksheet, { row, column, columns, rows }: TableLayout): void {
  columns.forEach(({ heading, choices, otherwise }, position) => {
    if (!choices) return;
    const { dataValidation } = sheet.getRangeByIndexes(row + 1, column + position, rows.length, 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: sourceOf(choices) } };
    const refuses = otherwise === 'refuses';
    dataValidation.errorAlert = {
      showAlert: otherwise !== 'takes',
      style: refuses ? Excel.DataValidationAlertStyle.stop : Excel.DataValidationAlertStyle.warning,
      title: heading,
      message: refuses ? 'Choose one of the list, or leave the cell blank.' : questionOf(choices),
    };
  });
}

/** A list takes another table's column only by way of INDIRECT. */
const sourceOf = (choices: Choices): string =>
  'table' in choices ? `=INDIRECT("${choices.table}[${choices.heading}]")` : choices.join(',');

const questionOf = (choices: Choices): string =>
  'table' in choices
    ? `That is not in the table ${choices.table}. Add it there, or keep it here for now.`
    : 'That is not in the list. Keep it if the plan has words of its own.';
