import { isHeading } from '../../workbook/layout/styles';
import { shownAs } from '../../workbook/reports/shownAs';
import { type CellArea, type ChartLayout, type Input, type SheetLayout } from '../../workbook/layout/layout';

/** A cell as it will print. */
export interface PaperCell {
  readonly text: string;
  readonly number: boolean;
  readonly style: string;
  /** How many columns it takes: a sentence runs on to the right. */
  readonly columns: number;
}

/** A row as it will print: cells, or a chart. */
export type PaperRow =
  | { readonly row: number; readonly cells: readonly PaperCell[] }
  | { readonly row: number; readonly chart: PaperChart };

export interface PaperChart {
  readonly title: string;
  readonly series: readonly { readonly name: string; readonly color: string }[];
  readonly bars: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** The rows of a sheet of values inside what is printed, from the top. */
export function paperRows({ blocks, charts = [], printed }: SheetLayout): readonly PaperRow[] {
  if (!printed) return [];
  const rows = new Map<number, Map<number, { value: Input; style: string; format: string }>>();
  for (const { row, column, cells, style = '', numberFormat = '' } of blocks)
    cells.forEach((line, r) =>
      line.forEach((value, c) => {
        if (column + c >= printed.columns) return;
        const of = rows.get(row + r) ?? new Map<number, { value: Input; style: string; format: string }>();
        rows.set(row + r, of.set(column + c, { value, style, format: numberFormat }));
      }),
    );
  const drawn = charts.map((chart) => ({ row: chart.over.row, chart: paperChart(chart, rows) }));
  const written = [...rows].map(([row, cells]) => ({ row, cells: paperCells(cells, printed) }));
  return [...written, ...drawn].sort((a, b) => a.row - b.row);
}

function paperCells(
  cells: ReadonlyMap<number, { value: Input; style: string; format: string }>,
  { columns }: CellArea,
): PaperCell[] {
  const filled = [...cells].filter(([, { value, style }]) => value !== '' || isHeading(style));
  const last = Math.max(-1, ...filled.map(([column]) => column));
  const made: PaperCell[] = [];
  for (let column = 0; column < columns; column++) {
    const { value = '', style = '', format = '' } = cells.get(column) ?? {};
    // words run on to the right, where nothing is; a number and a heading are as wide as their column
    const isLast = column === last;
    const runsOn = isLast && typeof value !== 'number' && !isHeading(style);
    made.push({
      text: shownAs(value, format),
      number: typeof value === 'number',
      style,
      columns: runsOn ? columns - column : 1,
    });
    if (isLast) {
      const rest = columns - column - 1;
      if (rest > 0 && !runsOn) made.push({ text: '', number: false, style: '', columns: rest });
      break;
    }
  }
  return made;
}

function paperChart(
  { title, of, colors }: ChartLayout,
  rows: ReadonlyMap<number, ReadonlyMap<number, { readonly value: Input }>>,
): PaperChart {
  const at = (row: number, column: number) => rows.get(of.row + row)?.get(of.column + column)?.value ?? '';
  const columns = Array.from({ length: of.columns - 1 }, (_, column) => column + 1);
  return {
    title,
    series: columns.map((column) => ({ name: String(at(0, column)), color: colors[column - 1] ?? '' })),
    bars: Array.from({ length: of.rows - 1 }, (_, row) => ({
      name: String(at(row + 1, 0)),
      values: columns.map((column) => Number(at(row + 1, column)) || 0),
    })),
  };
}
