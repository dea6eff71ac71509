import { type Grid } from '../model/table/grid';
import { readCsv } from './csv/readCsv';
import { readBook } from './readBook';
import { sheetGrid } from './views/sheetGrid';

/** A sheet of a file from which rows can be taken. */
export interface FileSheet {
  /** '' for the only one of a CSV file. */
  readonly name: string;
  readonly grid: () => Grid;
}

/** How a ZIP archive, which an .xlsx file is, and an old .xls file begin. */
const BEGINNINGS = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'];
const isWorkbook = (bytes: Uint8Array): boolean =>
  BEGINNINGS.includes(String.fromCharCode(...bytes.subarray(0, 4)));

/**
 * The visible sheets of an .xlsx file that hold anything, or the one of a CSV file.
 *
 * @throws NotReadable with a sentence for the user
 */
export function importedSheets(name: string, bytes: Uint8Array): readonly FileSheet[] {
  if (/\.(?:csv|tsv|txt)$/i.test(name) && !isWorkbook(bytes)) {
    const grid = readCsv(bytes);
    return [{ name: '', grid: () => grid }];
  }
  return readBook(bytes)
    .sheets.filter(({ state, cells }) => state === 'visible' && cells.size > 0)
    .map((sheet) => ({ name: sheet.name, grid: () => sheetGrid(sheet) }));
}
