import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, 'excelMade');

/** The names of the workbooks that Excel saved. */
export const EXCEL_MADE: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => name.replace('.xlsx', ''));

/** The bytes of one of them. */
export const excelMade = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(FOLDER, `${name}.xlsx`)));
