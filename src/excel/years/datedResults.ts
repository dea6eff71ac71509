import { readYearHeading } from '../../model/calendar/yearHeading';

/** A formula of Poolbook’s that spills a column for each year, the last of them at its right end. */
export interface DatedResult {
  readonly sheetId: string;
  readonly sheet: string;
  /** The row of its headings, from 0. */
  readonly row: number;
  /** The column of its last year, from 0. */
  readonly last: number;
  /** What is above its last heading, such as £; '' where nothing is. */
  readonly unit: string;
  /** Of its last column, in points. */
  readonly width: number;
  /** Whether something is directly to the right of it. */
  readonly isHemmedIn: boolean;
}

/** A sheet of results is small; one with more cells is the user's own. */
const MOST_CELLS = 40_000;
const OURS = /\bPOOL\./i;

/** Every result of the workbook that has a column for each year. */
export async function datedResults(context: Excel.RequestContext): Promise<DatedResult[]> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const used = sheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject();
    range.load('rowIndex,columnIndex,cellCount');
    return { sheet, range };
  });
  await context.sync();
  const read = used.filter(({ range }) => !range.isNullObject && range.cellCount <= MOST_CELLS);
  for (const { range } of read) range.load('formulas,values');
  await context.sync();
  const found = read.flatMap(({ sheet, range }) =>
    resultsIn(range.formulas as unknown[][], range.values as unknown[][]).map(({ row, last, ...rest }) => ({
      ...{ sheetId: sheet.id, sheet: sheet.name, ...rest },
      ...{ row: range.rowIndex + row, last: range.columnIndex + last },
      format: sheet
        .getCell(0, range.columnIndex + last)
        .getEntireColumn()
        .format.load('columnWidth'),
    })),
  );
  await context.sync();
  return found.map(({ format, ...result }) => ({ ...result, width: format.columnWidth }));
}

type InRange = Pick<DatedResult, 'row' | 'last' | 'unit' | 'isHemmedIn'>;

function resultsIn(formulas: unknown[][], values: unknown[][]): InRange[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      if (typeof formula !== 'string' || !formula.startsWith('=') || !OURS.test(formula)) return [];
      const headings = values[row] ?? [];
      const isOther = (at: number) => {
        const there = line[at];
        return typeof there === 'string' && there.startsWith('=') && there !== formula;
      };
      let last = column;
      while (last + 1 < headings.length && headings[last + 1] !== '' && !isOther(last + 1)) last++;
      const filled = (at: number) => values[at]?.slice(column, last + 1).some((cell) => cell !== '') ?? false;
      let bottom = row;
      while (filled(bottom + 1)) bottom++;
      const beside = values.slice(row, bottom + 1);
      const isHemmedIn = beside.some((cells) => (cells[last + 1] ?? '') !== '');
      const unit = String(values[row - 1]?.[last] ?? '');
      return last > column && isDated(headings[last]) ? [{ row, last, unit, isHemmedIn }] : [];
    }),
  );
}

const isDated = (heading: unknown): boolean => {
  const { kind } = readYearHeading(String(heading));
  return kind === 'year' || kind === 'undated';
};
