import { columnWidths } from '../../src/workbook/layout/pagesWide';
import { type SheetLayout } from '../../src/workbook/layout/layout';

/** How large a sheet prints: the widest of its pages, with the columns that are on each, against the paper. */
export function scaleOf(sheet: SheetLayout): number {
  const widths = columnWidths(sheet);
  const titles = widths.slice(0, sheet.frozen.columns).reduce((sum, width) => sum + width, 0);
  const rest = widths.slice(sheet.frozen.columns);
  const pages = sheet.pagesWide ?? 1;
  const paper = sheet.landscape ? 741 : 494;
  const fits = (scale: number) => {
    let [used, filled] = [1, 0];
    for (const width of rest) {
      if (filled > 0 && filled + width > paper / scale - titles) [used, filled] = [used + 1, 0];
      filled += width;
    }
    return used <= pages;
  };
  let scale = 1;
  while (!fits(scale)) scale -= 0.01;
  return scale;
}
