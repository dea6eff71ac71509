import { type BookName } from '../book/book';

/**
 * Names in the order of their letters, those of the whole workbook before those of a sheet.
 *
 * @param sheets the names of the sheets, in their order
 */
export function inNameOrder(names: readonly BookName[], sheets: readonly string[]): readonly BookName[] {
  const place = new Map(sheets.map((name, at) => [name, at]));
  const key = ({ name, sheet }: BookName): readonly [string, number] => [
    name.toLowerCase(),
    sheet === null ? -1 : (place.get(sheet) ?? -1),
  ];
  return names
    .map((name) => ({ name, key: key(name) }))
    .sort((a, b) => (a.key[0] === b.key[0] ? a.key[1] - b.key[1] : a.key[0] < b.key[0] ? -1 : 1))
    .map(({ name }) => name);
}
