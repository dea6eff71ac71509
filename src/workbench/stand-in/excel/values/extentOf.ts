import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Extent } from './address';

/** How many rows and columns a sheet has. */
export const extentOf = (sheet: FWorksheet): Extent => ({
  rows: sheet.getMaxRows(),
  columns: sheet.getMaxColumns(),
});
