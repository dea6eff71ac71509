import { AS_TEXT, type CellBlock, type ColumnLayout, type Input, type RowMark } from '../layout/layout';
import { headingStyle, STYLE } from '../layout/styles';
import { isLong } from './pageColumns';
import { rowFormat } from './rowFormat';

/** An answer as values of the day: its headings, and below them each cell with its look. */
export function valueBlocks(
  [headings = [], ...rows]: readonly (readonly Input[])[],
  {
    row,
    columns,
    marks,
  }: {
    readonly row: number;
    readonly columns: readonly Pick<ColumnLayout, 'numberFormat'>[];
    readonly marks: readonly RowMark[];
  },
): CellBlock[] {
  const cells = rows.flatMap((line, at) => {
    const isTotal = marks.some(({ word, fill, bold }) => word === line[0] && (fill !== undefined || bold));
    return columns.map(({ numberFormat }, column): CellBlock => {
      const value = line[column] ?? '';
      const plain = isLong(String(value)) ? STYLE.text : STYLE.result;
      return {
        row: row + 1 + at,
        column,
        cells: [[value]],
        style: isTotal ? STYLE.total : plain,
        numberFormat:
          typeof value === 'number' ? (rowFormat(line, marks, column) ?? numberFormat ?? 'General') : AS_TEXT,
      };
    });
  });
  return [...headingBlocks(headings, columns, row), ...cells];
}

/** Headings as text, each as what is below it: one block for neighbours that are alike. */
export function headingBlocks(
  headings: readonly Input[],
  columns: readonly Pick<ColumnLayout, 'numberFormat'>[],
  row: number,
): CellBlock[] {
  const blocks: { readonly column: number; readonly cells: [Input[]]; readonly style: string }[] = [];
  for (const [column, heading] of headings.entries()) {
    const style = headingStyle(columns[column]?.numberFormat);
    const last = blocks.at(-1);
    if (last?.style === style) last.cells[0].push(heading);
    else blocks.push({ column, cells: [[heading]], style });
  }
  return blocks.map((block) => ({ ...block, row, numberFormat: AS_TEXT }));
}
