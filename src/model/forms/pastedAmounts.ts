/**
 * The amounts of a row that was copied from a sheet, to be put into fields one after the other; null for a text that
 * is one amount. A row of cells is parted by tabs; a column, by lines.
 *
 * @example
 * [pastedAmounts('£1,200\t1,300\t\t5'), pastedAmounts('1,200\n1,300\n'), pastedAmounts('1,200')] // => [["£1,200", "1,300", "", "5"], ["1,200", "1,300"], null]
 */
export function pastedAmounts(text: string): string[] | null {
  const [row = '', ...more] = text.replace(/[\r\n]+$/, '').split(/\r?\n/);
  const cells = row.includes('\t') ? row.split('\t') : more.length ? [row, ...more] : null;
  return cells?.map((cell) => cell.trim()) ?? null;
}
