const STYLE = [
  'horizontalAlignment',
  'includeAlignment',
  'includeBorder',
  'includeFont',
  'includeNumber',
  'includePatterns',
  'includeProtection',
  'indentLevel',
  'numberFormat',
  'verticalAlignment',
  'wrapText',
];

/**
 * The members of the stand-in's objects that Excel on the web or on the desktop cannot undo, as Microsoft lists them:
 * https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export const NOT_UNDOABLE: ReadonlySet<string> = new Set([
  ...STYLE.map((member) => `Style.${member}`),
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
]);
