import { type WorkbookLayout } from '../../workbook/layout/layout';

/**
 * What of the layout's names is taken in the workbook: `the sheet Funding`, `the table Streams`. A sheet that is
 * wholly blank is not in the way.
 */
export async function namesTaken(context: Excel.RequestContext, layout: WorkbookLayout): Promise<string[]> {
  const { worksheets, tables, names } = context.workbook;
  const sheetsUsed = layout.sheets.map(({ name }) => {
    const used = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject();
    used.load('address');
    return { what: `the sheet ${name}`, found: used };
  });
  const copiesNamed = (layout.copies ?? []).map(({ name }) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load('name');
    return { what: `the sheet ${name}`, found: sheet };
  });
  const tablesNamed = tableNames(layout).map((name) => {
    const table = tables.getItemOrNullObject(name);
    table.load('name');
    return { what: `the table ${name}`, found: table };
  });
  // Excel keeps tables' names and cells' names in one list
  const cellsNamed = [...layout.names.map(({ name }) => name), ...tableNames(layout)].map((name) => {
    const named = names.getItemOrNullObject(name);
    named.load('name');
    return { what: `the name ${name}`, found: named };
  });
  await context.sync();
  return [...sheetsUsed, ...copiesNamed, ...tablesNamed, ...cellsNamed].flatMap(({ what, found }) =>
    found.isNullObject ? [] : [what],
  );
}

const tableNames = (layout: WorkbookLayout): string[] =>
  layout.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
