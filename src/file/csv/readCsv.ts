import Papa from 'papaparse';
import { numberIn } from '../../model/importing/columns/numberIn';
import { type Cell, type Grid } from '../../model/table/grid';
import { NotReadable } from '../refusals/notReadable';

/** The first line by which Excel learns what separates the cells. */
const SEPARATOR = /^sep=(.)\r?\n(.*)$/is;
/** More rows than a sheet of Excel has. */
const MOST_ROWS = 1_048_576;

/**
 * The cells of a CSV file, whatever separates them. What can only be a number is one; codes with a zero in front, dates
 * and all else stay text.
 *
 * @throws NotReadable with a sentence for the user
 * @example
 * readCsv(new TextEncoder().encode('Service,2025/26\n"Home care, all","1,250.50"')) // => [["Service", "2025/26"], ["Home care, all", 1250.5]]
 */
export function readCsv(bytes: Uint8Array): Grid {
  const text = textOf(bytes);
  if (text.includes('\0')) throw new NotReadable('This is not a CSV file. Save the sheet as .xlsx or as CSV, then open it here.'); // prettier-ignore
  const [, delimiter, cells = text] = SEPARATOR.exec(text) ?? [];
  // an empty line at the end hides from the parser what separates two columns
  const { data } = Papa.parse<string[]>(cells.replace(/[\r\n]+$/, ''), {
    skipEmptyLines: false,
    ...(delimiter !== undefined && { delimiter }),
  });
  const rows = data.map((cells) =>
    cells.map((cell): Cell => (cell === '' ? null : (numberIn(cell) ?? cell))),
  );
  while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  if (rows.length === 0) throw new NotReadable('The file is empty.');
  if (rows.length > MOST_ROWS) throw new NotReadable('The file has more rows than a sheet of Excel.');
  return rows;
}

/** Excel writes UTF-8 with a mark, UTF-16, or the Western code page of Windows. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
