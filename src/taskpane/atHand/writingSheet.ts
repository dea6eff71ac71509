import { freeSheetName } from '../../workbook/layout/freeSheetName';
import { type WorkbookLayout } from '../../workbook/layout/layout';
import { type OpenWorkbook } from './openWorkbook';

/**
 * Writes a sheet beside what is in the workbook, and shows it: where a sheet has the name, the new one gets a
 * number.
 *
 * @param sheets names that sheets of the workbook have
 * @param words by which the sheet is called, and the end that must not be cut off
 * @param layoutOf the sheet under the name that is free; null writes nothing
 */
export async function writeSheet(
  workbook: Pick<OpenWorkbook, 'build'>,
  sheets: readonly string[],
  [words, end]: readonly [words: string, end: string],
  layoutOf: (sheetName: string) => WorkbookLayout | null,
): Promise<void> {
  const taken = [...sheets];
  for (let built = false; !built;) {
    const name = freeSheetName(words, end, taken);
    const layout = layoutOf(name);
    built = layout === null || (await workbook.build(layout)).status === 'built';
    taken.push(name);
  }
}
