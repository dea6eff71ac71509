import { type SourceCells } from '../../excel/reading/sourceSheets';
import { type FileSheet } from '../../file/importedSheets';
import { type Grid } from '../../model/table/grid';

/** Cells that are being imported. */
export interface Source {
  /** Where they are, as a line of words. */
  readonly where: string;
  /** By which a match is remembered: the file and its sheet, or the sheet of this workbook. */
  readonly key: string;
  /** What a plan that is made of them may be called. */
  readonly name: string;
  readonly grid: Grid;
}

/** A file that was chosen, of which one sheet is still to be. */
export interface OpenFile {
  readonly name: string;
  readonly sheets: readonly FileSheet[];
}

/** The cells of this workbook as a source. */
export const ofWorkbook = ({ sheet, address, grid }: SourceCells): Source => ({
  where: `Sheet ${sheet}, ${address}`,
  key: sheet,
  name: sheet,
  grid,
});

/** A sheet of a file as a source. */
export const ofFile = (file: string, { name, grid }: FileSheet): Source => ({
  where: name ? `${file}, sheet ${name}` : file,
  key: name ? `${file}, ${name}` : file,
  name: file.replace(/\.[a-z]+$/i, ''),
  grid: grid(),
});

/** A file is read in the browser alone; what reads it is loaded when it is first needed. */
export async function openFile(file: File): Promise<OpenFile> {
  const [{ importedSheets }, bytes] = await Promise.all([
    import('../../file/importedSheets'),
    file.arrayBuffer(),
  ]);
  const sheets = importedSheets(file.name, new Uint8Array(bytes));
  if (sheets.length === 0)
    throw new Error(`${file.name} has no sheet that holds anything. Choose another file.`);
  return { name: file.name, sheets };
}
