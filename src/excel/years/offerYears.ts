import { yearOffer } from '../../workbook/layout/yearOffer';
import { offerChoices } from '../writing/offerChoices';
import { type YearList } from './datedTables';

/** Offers the plan's years where one is picked, when the batch is sent. */
export function offerYears(
  context: Excel.RequestContext,
  lists: readonly YearList[],
  years: readonly string[],
): void {
  for (const { tableId, column, title } of lists) {
    const body = context.workbook.tables.getItem(tableId).getDataBodyRange().getColumn(column);
    offerChoices(body, { title, prompt: '', ...yearOffer(years) }, () => undefined);
  }
}
