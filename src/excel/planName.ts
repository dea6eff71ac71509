import { PLAN_NAME } from '../workbook/layout/inputSheet';

/** The names of the cells in which a plan's name may be: that of the first plan, and of those after it. */
export const PLAN_NAMES = new RegExp(`^${PLAN_NAME}\\d*$`, 'i');

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
