import { stringifyStructRef, tokenTypes } from '@borgar/fx';
import { readFormula } from '../audit/readFormula';
import { constantsIn } from '../trace/why/constantsIn';

/** What a heading may hold without brackets of its own, as Microsoft's page on structured references says. */
const PLAIN_HEADING = /^[\p{L}\p{N} _%]*$/u;

/**
 * A whole table with its headings, or one of its columns, as a formula refers to it: what has a meaning of its own in
 * such a reference is marked.
 *
 * @example
 * [tableReference('Streams'), tableReference('Streams', 'Ring fence'), tableReference('Streams', '2010/11'), tableReference('Costs', 'Unit [£]')] // => ["Streams[#All]", "Streams[Ring fence]", "Streams[[2010/11]]", "Costs[[Unit '[£']]]"]
 */
export function tableReference(table: string, heading?: string): string {
  if (heading === undefined) return `${table}[#All]`;
  const column = stringifyStructRef({ table: '', columns: [heading] });
  return `${table}${PLAIN_HEADING.test(heading) ? column : `[${column}]`}`;
}

/**
 * Cells of a sheet as a formula refers to them, whatever the sheet is called.
 *
 * @param address such as `B4:B7`
 * @example
 * cellsReference("Shaun's plan", 'B4:B7') // => "'Shaun''s plan'!B4:B7"
 */
export const cellsReference = (sheet: string, address: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${address}`;

/**
 * Whether a text refers to cells: an address, a part of a table, a name; or is an array such as `{1,2}`.
 *
 * @example
 * ['B4:B7', 'Streams[[2010/11]]', 'Law!A4#', '{1,2}', '1,000', 'B4+B5', 'early years'].map(isReference) // => [true, true, true, true, false, false, false]
 */
export function isReference(text: string): boolean {
  const { words } = readFormula(`=${text}`, 0, 0);
  const [first, ...more] = words;
  if (!first || more.some(({ token }) => token.value !== '#')) return isArray(text);
  const named: readonly string[] = [tokenTypes.REF_STRUCT, tokenTypes.REF_NAMED];
  return more.length < 2 && (first.reference !== null || named.includes(first.token.type));
}

const isArray = (text: string): boolean =>
  text.startsWith('{') && text.endsWith('}') && constantsIn(readFormula(`=${text}`, 0, 0).words) !== null;
