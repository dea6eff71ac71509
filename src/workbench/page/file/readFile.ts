import { readBook } from '../../../file/readBook';
import { isWorkbookName, savedName } from './fileName';
import { type OpenedFile } from './fileSystem';
import { type PlanToOpen } from './openPlan';

/**
 * A file that the user picked or dropped, as a workbook to open. A file of another kind than .xlsx is never written
 * over: it is saved as another.
 *
 * @throws NotReadable with a sentence
 */
export async function readFile({ file, handle }: OpenedFile): Promise<PlanToOpen> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const book = readBook(bytes);
  const { name, lastModified: modifiedAt } = file;
  const canBeSavedTo = handle && /\.xlsx$/i.test(name);
  return {
    ...{ name: isWorkbookName(name) ? savedName(name) : `${name}.xlsx`, book, bytes, kept: null },
    file: canBeSavedTo ? { handle, modifiedAt, lost: book.lost } : null,
  };
}
