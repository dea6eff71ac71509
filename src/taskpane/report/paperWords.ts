import { type SheetLayout } from '../../workbook/layout/layout';

/** On how much paper a sheet prints. */
export function paperWords({ landscape, pagesWide = 1 }: SheetLayout): string {
  const fits = pagesWide > 1 ? `on ${pagesWide} pages side by side` : 'fitted to its width';
  return `A4 ${landscape ? 'across' : 'upright'}, ${fits}.`;
}
