/** Every sheet of a plan is legible on A4. */
import { EXAMPLES } from '../model/trace/examples';
import { columnWidths } from '../../src/workbook/layout/pagesWide';
import { type SheetLayout } from '../../src/workbook/layout/layout';
import { planLayout } from '../../src/workbook/planLayout';

/** How large a sheet prints: the widest of its pages, with the columns that are on each, against the paper. */
function scaleOf(sheet: SheetLayout): number {
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

describe.each(EXAMPLES)('%s', (_, example) => {
  const { sheets } = planLayout(example, { suffix: '' });
  test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    '%s prints at 60% or more',
    (_name, sheet) => {
      expect(scaleOf(sheet)).toBeGreaterThanOrEqual(0.59);
    },
  );
});

test('a sheet that fits on one page stays on one', () => {
  const { sheets } = planLayout(EXAMPLES[0]![1], { suffix: '' });
  expect(sheets.find(({ name }) => name === 'Start')!.pagesWide ?? 1).toBe(1);
  expect(sheets.find(({ name }) => name === 'Commitments')!.pagesWide).toBeGreaterThan(1);
});
