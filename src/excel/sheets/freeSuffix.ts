import { type WorkbookLayout } from '../../workbook/layout/layout';
import { definedName, sheetName } from '../../workbook/layout/suffix';

/**
 * The first number that, put after the names of a layout without one, gives sheets, tables and cell names that are
 * all free; blank where the names are free as they are.
 */
export async function freeSuffix(layout: WorkbookLayout): Promise<string> {
  const taken = await namesTaken();
  const sheets = layout.sheets.map(({ name }) => name);
  const names = [...layout.sheets.flatMap(({ tables }) => tables), ...layout.names].map(({ name }) => name);
  const isFree = (suffix: string) =>
    !sheets.some((name) => taken.sheets.has(sheetName(name, suffix).toLowerCase())) &&
    !names.some((name) => taken.names.has(definedName(name, suffix).toLowerCase()));
  let number = 1;
  while (!isFree(suffixOf(number))) number++;
  return suffixOf(number);
}

const suffixOf = (number: number): string => (number === 1 ? '' : String(number));

const namesTaken = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const tables = context.workbook.tables.load('items/name');
    const names = context.workbook.names.load('items/name');
    await context.sync();
    const lower = ({ name }: { readonly name: string }) => name.toLowerCase();
    return {
      sheets: new Set(sheets.items.map(lower)),
      names: new Set([...tables.items.map(lower), ...names.items.map(lower)]),
    };
  });
