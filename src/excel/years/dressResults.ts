import { type DatedResult } from './datedResults';

/** Rows below the headings that are made ready, as for a new plan. */
const ROWS_READY = 200;

const columnOf = (
  context: Excel.RequestContext,
  { sheetId, row }: DatedResult,
  column: number,
): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(Math.max(0, row - 1), column, ROWS_READY + 2, 1);

/**
 * Gives the column beside a result's last year its look, when the batch is sent: the result will be one wider.
 *
 * @param moved how many columns further right the result is by then
 */
export function dressNext(context: Excel.RequestContext, result: DatedResult, moved: number): void {
  const last = columnOf(context, result, result.last + moved);
  const next = columnOf(context, result, result.last + moved + 1);
  next.copyFrom(last, Excel.RangeCopyType.formats);
  next.getEntireColumn().format.columnWidth = result.width;
  if (result.row > 0 && result.unit !== '') next.getCell(0, 0).values = [[result.unit]];
}

/** Takes the look off a column beside a result that is one narrower, when the batch is sent. */
export function undress(context: Excel.RequestContext, result: DatedResult, moved: number): void {
  const gone = columnOf(context, result, result.last + moved);
  gone.clear(Excel.ClearApplyTo.formats);
  gone.conditionalFormats.clearAll();
  if (result.row > 0 && result.unit !== '') gone.getCell(0, 0).clear(Excel.ClearApplyTo.contents);
}
