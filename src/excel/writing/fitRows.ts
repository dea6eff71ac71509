import { heightNeeded } from '../../workbook/layout/heightNeeded';
import { type SpillLayout } from '../../workbook/layout/layout';
import { untilCalculated } from '../exchange/untilCalculated';

/** A spill whose words wrap, and the sheet on which it is. */
export interface SpillToFit {
  readonly page: Excel.Worksheet;
  readonly spill: SpillLayout;
}

/**
 * Makes rows higher whose sentences need more lines than are ready, once they are calculated: Excel fits no row to what a
 * formula spills.
 */
export async function fitRows(context: Excel.RequestContext, spills: readonly SpillToFit[]): Promise<void> {
  if (spills.length === 0) return;
  const areas = spills.map(({ page, spill: { row, column, rows, columns } }) =>
    page.getRangeByIndexes(row, column, rows + 1, columns.length),
  );
  const contents = await untilCalculated(context, areas);
  for (const [at, { page, spill }] of spills.entries())
    for (const [below, cells] of (contents[at] ?? []).slice(1).entries()) {
      const height = heightNeeded(spill, cells);
      if (height > (spill.rowHeight ?? 0))
        page.getRangeByIndexes(spill.row + 1 + below, spill.column, 1, 1).format.rowHeight = height;
    }
}
