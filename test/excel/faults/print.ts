/** The whole workbook as text: sheets, cells with their formats, tables, names, styles, and what travels with it. */
export const workbookPrint = (): Promise<string> =>
  Excel.run(async (context) => {
    const { worksheets, tables, names, styles, settings, customXmlParts } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    tables.load('items/id,items/name');
    names.load('items/name,items/formula');
    styles.load('items/name');
    settings.load('items/key,items/value');
    customXmlParts.load('items/id');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject();
      range.load('address,formulas,numberFormat');
      return { sheet, range };
    });
    const placed = tables.items.map((table) => ({ table, range: table.getRange().load('address') }));
    const parts = customXmlParts.items.map((part) => part.getXml());
    await context.sync();
    const sheets = used.map(({ sheet, range }) => [
      sheet.name,
      ...(range.isNullObject ? [] : [range.address, range.formulas, formatsOf(range)]),
    ]);
    return JSON.stringify({
      sheets,
      tables: placed.map(({ table, range }) => [table.name, range.address]),
      names: names.items.map(({ name, formula }) => [name, formula]),
      styles: styles.items.map(({ name }) => name),
      settings: settings.items.map(({ key, value }) => [key, value as unknown]),
      parts: parts.map(({ value }) => value),
    });
  });

/** The formats of cells that hold something; how a blank cell would show what is typed is no part of its content. */
const formatsOf = ({ formulas, numberFormat }: Excel.Range): unknown[][] =>
  (formulas as unknown[][]).map((row, r) =>
    row.map((cell, c) => (cell === '' ? '' : (numberFormat as unknown[][])[r]?.[c])),
  );

/** What is in the cells, wherever it is: rows that hold something, without the ids of new sheets. */
export const contentPrint = (): Promise<string> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject();
      range.load('formulas');
      return { sheet, range };
    });
    await context.sync();
    return JSON.stringify(
      used.map(({ sheet, range }) => [
        sheet.name,
        range.isNullObject
          ? []
          : (range.formulas as unknown[][])
              .filter((row) => row.some((cell) => cell !== ''))
              .map((row) => row.filter((cell) => cell !== '')),
      ]),
    );
  });
