import { type Area, type SheetCells } from '../../model/audit/workbookCells';
import { isBlank } from '../../model/table/grid';

/** So many formulas are asked at once. */
const ASKED_AT_ONCE = 1_000;

/**
 * The cells that single formulas fill. Asked are the formulas that have something beside or below them which is no
 * formula of its own: others fill nothing but their cell.
 */
export async function spillsOn(
  context: Excel.RequestContext,
  used: Excel.Range,
  { row, column, formulas, values }: Pick<SheetCells, 'row' | 'column' | 'formulas' | 'values'>,
): Promise<Area[]> {
  const fills = (text: unknown, r: number, c: number): boolean => {
    const there = formulas[r]?.[c];
    const own = typeof there === 'string' && there.startsWith('=') && there !== text;
    return !own && !isBlank(values[r]?.[c]);
  };
  const asked = formulas.flatMap((line, r) =>
    line.flatMap((text, c) =>
      typeof text === 'string' && text.startsWith('=') && (fills(text, r + 1, c) || fills(text, r, c + 1))
        ? [{ r, c }]
        : [],
    ),
  );
  const found: Area[] = [];
  for (let i = 0; i < asked.length; i += ASKED_AT_ONCE)
    found.push(...(await spillsOf(context, used, asked.slice(i, i + ASKED_AT_ONCE))));
  return found.map((area) => ({ ...area, row: area.row + row, column: area.column + column }));
}

async function spillsOf(
  context: Excel.RequestContext,
  used: Excel.Range,
  asked: readonly { readonly r: number; readonly c: number }[],
): Promise<Area[]> {
  const ranges = asked.map(({ r, c }) => {
    const range = used.getCell(r, c).getSpillingToRangeOrNullObject();
    range.load('rowCount,columnCount');
    return { r, c, range };
  });
  await context.sync();
  return ranges.flatMap(({ r, c, range }) =>
    range.isNullObject ? [] : [{ row: r, column: c, rows: range.rowCount, columns: range.columnCount }],
  );
}
