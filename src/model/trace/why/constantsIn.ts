import { tokenTypes } from '@borgar/fx';
import { type Word } from '../../audit/readFormula';
import { type Grid } from '../../table/grid';

/**
 * A number, a text, or an array of these such as `{"Base","Cuts"}`, as rows; null for anything else.
 *
 * @example
 * constantsIn(readFormula('={"Base",-2;5%,TRUE}', 0, 0).words) // => [["Base", -2], [0.05, true]]
 */
export function constantsIn(words: readonly Word[]): Grid | null {
  const rows: (string | number | boolean)[][] = [[]];
  let sign = 1;
  for (const {
    token: { type, value },
  } of words) {
    const row = rows.at(-1) ?? [];
    if (type === tokenTypes.STRING) row.push(value.slice(1, -1).replaceAll('""', '"'));
    else if (type === tokenTypes.NUMBER) row.push(sign * Number(value));
    else if (type === tokenTypes.BOOLEAN) row.push(value.toUpperCase() === 'TRUE');
    else if (value === ';') rows.push([]);
    else if (value === '%' && typeof row.at(-1) === 'number') row.push(Number(row.pop()) / 100);
    else if (!['{', '}', ',', '-'].includes(value)) return null;
    sign = value === '-' ? -1 : 1;
  }
  const minus = words.filter(({ token }) => token.value === '-');
  const array = words[0]?.token.value === '{';
  return !array && minus.length > 0 && (minus.length > 1 || words[0] !== minus[0]) ? null : rows;
}
