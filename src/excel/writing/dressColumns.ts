import { type ColumnLayout } from '../../workbook/layout/layout';

/** Cells below headings. */
interface Body {
  readonly row: number;
  readonly column: number;
  readonly columns: readonly Omit<ColumnLayout, 'offer'>[];
  readonly rows: number;
}

/** Gives cells the look of their columns and the columns their width, in as few calls as that takes. */
export function dressColumns(sheet: Excel.Worksheet, { row, column, columns, rows }: Body): void {
  for (const [from, to] of runs(columns, (a, b) => a.style === b.style))
    sheet.getRangeByIndexes(row, column + from, rows, to - from).style = columns[from]?.style ?? '';
  // a style brings a number format of its own, so that the column's comes after it
  const formats = columns.map(({ numberFormat }) => numberFormat ?? 'General');
  sheet.getRangeByIndexes(row, column, rows, columns.length).numberFormat = Array.from(
    { length: rows },
    () => formats,
  );
  for (const [from, to] of runs(columns, (a, b) => a.width === b.width))
    sheet.getRangeByIndexes(0, column + from, 1, to - from).getEntireColumn().format.columnWidth =
      columns[from]?.width ?? 0;
}

/** Where neighbours that are alike begin and end. */
export function runs<T>(things: readonly T[], alike: (a: T, b: T) => boolean): [number, number][] {
  const found: [number, number][] = [];
  things.forEach((thing, at) => {
    const last = found.at(-1);
    const before = things[at - 1];
    if (last && before !== undefined && alike(before, thing)) last[1] = at + 1;
    else found.push([at, at + 1]);
  });
  return found;
}
