/** What the rules for calls to Excel must say: beside each planted fault the same code without it. */
type Case = readonly [what: string, file: string, code: string, said: string];

const batch = (...lines: readonly string[]) =>
  ['export const a = () =>', '  Excel.run(async (context) => {', ...lines, '  });', ''].join('\n');
const SHEET = "const sheet = context.workbook.worksheets.getItem('a');";
const PERHAPS = "const sheet = context.workbook.worksheets.getItemOrNullObject('a');";
const RANGES = 'const ranges = [1, 2].map((at) => ({ at, range: sheet.getCell(at, 0) }));';
const SYNC = 'await context.sync();';

const of =
  (said: string, file = 'src/excel/a.ts') =>
  (what: string, ...lines: readonly string[]): Case => [what, file, batch(...lines), said];
const right = of('nothing');
const unloaded = of('house(load-object-before-read): Load');
const early = of('house(call-sync-after-load)');
const unsynced = of('house(call-sync-before-read)');
const looped = of('house(no-context-sync-in-loop)');
const empty = of('house(no-empty-load)');
const whole = of('house(no-navigational-load)');
const untested = of('house(test-for-null-using-isNullObject)');

export const EXCHANGE_CASES: readonly Case[] = [
  unloaded('a property is loaded before it is read', SHEET, SYNC, 'return sheet.name;'),
  right('and then read', SHEET, "sheet.load('name');", SYNC, 'return sheet.name;'),
  unloaded('each property is', SHEET, "sheet.load('id,tabColor');", SYNC, 'return sheet.name;'),
  right('among several', SHEET, "sheet.load(['id', 'name']);", SYNC, 'return sheet.name;'),
  right('or in an object', SHEET, 'sheet.load({ name: true });', SYNC, 'return sheet.name;'),
  right('or by the context', SHEET, "context.load(sheet, 'name');", SYNC, 'return sheet.name;'),
  unloaded(
    'that of another object is not it',
    SHEET,
    "sheet.tables.load('items/name');",
    SYNC,
    'return sheet.name;',
  ),
  unloaded(
    'nor what is loaded after it',
    SHEET,
    SYNC,
    'const { name } = sheet;',
    "sheet.load('name');",
    'return name;',
  ),
  unloaded(
    'nor what the other branch loads',
    SHEET,
    "if (Math.random() > 0.5) sheet.load('name');",
    'else return sheet.name;',
  ),
  unloaded(
    'of a part of an object',
    SHEET,
    "sheet.getRange().load('format/rowHeight');",
    SYNC,
    'return sheet.getRange().format.rowHeight;',
  ),
  right(
    'a part that is loaded',
    SHEET,
    'const { format } = sheet.getRange();',
    "format.load('rowHeight');",
    SYNC,
    'return format.rowHeight;',
  ),
  unloaded(
    'of each in a list',
    'const sheets = context.workbook.worksheets.load("items/id");',
    SYNC,
    'return sheets.items.map(({ name }) => name);',
  ),
  right(
    'of a list that is loaded',
    'const sheets = context.workbook.worksheets.load("items/id,items/name");',
    SYNC,
    'return sheets.items.map(({ name }) => name);',
  ),
  unloaded(
    'of what a list is made of',
    SHEET,
    RANGES,
    SYNC,
    'return ranges.map(({ range }) => range.values);',
  ),
  right(
    'of what a list was loaded of',
    SHEET,
    RANGES,
    "for (const { range } of ranges) range.load('values');",
    SYNC,
    'return ranges.map(({ range }) => range.values);',
  ),
  [
    'of the workbook that a function is handed',
    'src/excel/a.ts',
    'export const a = async (context: Excel.RequestContext) => {\n  await context.sync();\n  return context.workbook.name;\n};',
    'house(load-object-before-read)',
  ],
  [
    'and of ranges that it is handed',
    'src/excel/a.ts',
    "export const a = (ranges: readonly Excel.Range[]) =>\n  ranges.map((range) => {\n    range.load('values');\n    return range.values;\n  });",
    'house(call-sync-after-load)',
  ],
  right('what is written is not read', SHEET, "sheet.name = 'b';", SYNC),
  right('nor is a method', SHEET, 'sheet.activate();', SYNC),

  early('a sync is between load and read', SHEET, SYNC, "sheet.load('name');", 'return sheet.name;'),
  early(
    'one for each load',
    SHEET,
    "sheet.load('id');",
    SYNC,
    "sheet.load('name');",
    'return sheet.name + sheet.id;',
  ),
  early('that is waited for', SHEET, "sheet.load('name');", 'void context.sync();', 'return sheet.name;'),
  right(
    'or followed by what reads',
    SHEET,
    "sheet.load('name');",
    'return context.sync().then(() => sheet.name);',
  ),
  early(
    'not only where the work ends',
    SHEET,
    "sheet.load('name');",
    'if (Math.random() > 0.5) {',
    SYNC,
    'return;',
    '}',
    'return sheet.name;',
  ),
  right(
    'what is read later is read after it',
    SHEET,
    "sheet.load('name');",
    'const later = () => sheet.name;',
    SYNC,
    'return later();',
  ),
  [
    'in what comes from elsewhere too',
    'src/commands/a.ts',
    "export const a = (range: Excel.Range) => {\n  range.load('values');\n  return range.values;\n};",
    'house(call-sync-after-load)',
  ],
  right(
    'a function that is handed the context syncs it',
    SHEET,
    "const read = async (_: Excel.RequestContext, of: Excel.Worksheet) => of.load('name');",
    'await read(context, sheet);',
    'return sheet.name;',
  ),

  unsynced('whether Excel has an object comes with a sync', PERHAPS, 'return sheet.isNullObject;'),
  right('and needs no load', PERHAPS, SYNC, 'return sheet.isNullObject;'),
  unsynced('a result does too', SHEET, 'const count = sheet.tables.getCount();', 'return count.value;'),
  right('and is there then', SHEET, 'const count = sheet.tables.getCount();', SYNC, 'return count.value;'),
  unsynced(
    'a sync before there was an object is none',
    SYNC,
    SHEET,
    "sheet.load('name');",
    'return sheet.name;',
  ),

  looped('no sync in a loop', 'for (let i = 0; i < 3; i++)', SYNC),
  looped('nor in a loop of a list', 'for (const _ of [1, 2]) {', SYNC, '}'),
  looped(
    'nor in a condition that is asked again',
    'while ((await context.sync(), Math.random() > 0.5)) Math.random();',
  ),
  looped('nor by a batch of its own', 'for (const _ of [1, 2]) await Excel.run((own) => own.sync());'),
  looped('nor for each of a list', 'await Promise.all([1, 2].map(async () => {', SYNC, '}));'),
  looped('nor in one that runs once at the least', 'do {', SYNC, '} while (Math.random() > 0.5);'),
  right('but before one', 'for (const _ of (await context.sync(), [1, 2])) Math.random();'),

  empty('a load names what it wants', SHEET, 'sheet.load();', SYNC),
  empty('not an empty text', SHEET, "sheet.load('');", SYNC),
  empty('nor one between commas', SHEET, "sheet.load('name,');", SYNC),
  empty('nor an empty list', SHEET, 'sheet.load([]);', SYNC),
  empty('nor what is not wanted', SHEET, 'sheet.load({ name: false });', SYNC),
  empty('by the context too', SHEET, 'context.load(sheet);', SYNC),
  right('a constant may name it', SHEET, "const what = 'name';", 'sheet.load(what);', SYNC),

  whole('no object is loaded whole', SHEET, "sheet.load('name,tables');", SYNC),
  whole('nor in an object', SHEET, "sheet.load('tables/items');", SYNC),
  whole('nor what no such object has', SHEET, "sheet.load('names/items/title');", SYNC),
  right('but values of it', SHEET, "sheet.load('name,tables/items/name,tables/name');", SYNC),

  untested('an object is there even where Excel has none', PERHAPS, SYNC, 'return sheet ? 1 : 2;'),
  untested('not to be seen by no', PERHAPS, SYNC, 'if (!sheet) return;', 'sheet.activate();'),
  untested('nor by null', PERHAPS, SYNC, 'if (sheet === null) return;', 'sheet.activate();'),
  untested('nor beside another test', PERHAPS, SYNC, 'if (Math.random() > 0.5 && sheet) sheet.activate();'),
  untested(
    'nor in a list',
    "const sheets = ['a'].map((name) => context.workbook.worksheets.getItemOrNullObject(name));",
    SYNC,
    'return sheets.filter((sheet) => sheet);',
  ),
  right('it says so itself', PERHAPS, SYNC, 'if (sheet.isNullObject) return;', 'sheet.activate();'),
  right(
    'one that may not be in a list is tested for that',
    "const sheets = ['a'].map((name) => context.workbook.worksheets.getItemOrNullObject(name));",
    SYNC,
    'const sheet = sheets[1];',
    'if (!sheet || sheet.isNullObject) return;',
    'sheet.activate();',
  ),

  right(
    'nor is one that was made for some alone',
    "const sheets = ['a', ''].map((name) => {",
    "if (name === '') return null;",
    'return context.workbook.worksheets.getItemOrNullObject(name);',
    '});',
    SYNC,
    'for (const sheet of sheets) if (sheet && !sheet.isNullObject) sheet.activate();',
  ),

  [
    'what begins Office begins by onReady',
    'src/commands/a.ts',
    'Office.initialize = () => undefined;',
    'house(no-office-initialize)',
  ],
  [
    'by the window too',
    'src/commands/a.ts',
    'window.Office.initialize = () => undefined;',
    'house(no-office-initialize)',
  ],
  ['and it does', 'src/commands/a.ts', 'void Office.onReady();', 'nothing'],
];
