import { type Choices, type SheetLayout } from '../../workbook/layout/layout';
import { markCondition, markedArea } from '../../workbook/layout/rowMark';
import { areaText } from '../address/address';
import { type ConditionalFormat, type Validation } from '../book/book';

/** The looks of rows that hold a word, such as a total. */
export const layoutConditional = ({ spills, tables }: SheetLayout): readonly ConditionalFormat[] =>
  [...tables.map(({ rows, ...table }) => ({ ...table, rows: rows.length })), ...spills].flatMap((marked) =>
    (marked.marks ?? []).map((mark) => ({
      cells: areaText(markedArea(marked, mark)),
      type: 'expression',
      formulas: [markCondition(marked, mark)],
      look: {
        ...(mark.fill === undefined ? {} : { fill: mark.fill }),
        ...(mark.bold ? { bold: true } : {}),
        ...(mark.numberFormat === undefined ? {} : { numberFormat: mark.numberFormat }),
      },
    })),
  );

/** What the cells of a sheet offer: nothing is refused, at most asked about. */
export const layoutValidations = ({ tables, pickers = [] }: SheetLayout): readonly Validation[] => [
  ...tables.flatMap(({ row, column, columns, rows }) =>
    columns.flatMap(({ heading, offer }, at) =>
      offer && rows.length > 0
        ? [
            offered(
              { row: row + 1, column: column + at, rows: rows.length, columns: 1 },
              { title: heading, ...offer },
            ),
          ]
        : [],
    ),
  ),
  ...pickers.map((picker) => offered({ ...picker, rows: 1, columns: picker.columns ?? 1 }, picker)),
];

function offered(
  area: Parameters<typeof areaText>[0],
  {
    title,
    prompt,
    choices,
    otherwise,
  }: { title: string; prompt?: string; choices: Choices; otherwise: string },
): Validation {
  return {
    ...{ cells: areaText(area), type: 'list', formulas: [listOf(choices)], allowsBlank: true },
    ...{
      asks: otherwise === 'asks',
      style: 'warning',
      title: title.slice(0, 32),
      message: questionOf(choices),
    },
    ...(prompt === undefined ? {} : { promptTitle: title.slice(0, 32), prompt: prompt.slice(0, 255) }),
  };
}

/** A list takes a table's column only by way of INDIRECT. */
function listOf(choices: Choices): string {
  if ('table' in choices) return `=INDIRECT("${choices.table}[${choices.heading}]")`;
  return 'spilledFrom' in choices ? `=${choices.spilledFrom}#` : `="${choices.join(',')}"`;
}

const questionOf = (choices: Choices): string =>
  'table' in choices
    ? `That is not in the table ${choices.table}. Add it there, or keep it here for now.`
    : 'That is not in the list. Keep it if the plan has words of its own.';
