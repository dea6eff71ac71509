/**
 * The plan's name as it is typed on the Start sheet, else the workbook's own without its ending.
 *
 * @example
 * planNameFrom('', 'Coventry 2006.xlsx') // => "Coventry 2006"
 */
export function planNameFrom(typed: unknown, workbookName: string): string {
  const name = typeof typed === 'string' || typeof typed === 'number' ? String(typed).trim() : '';
  return name || workbookName.replace(/\.xl\w+$/i, '');
}
