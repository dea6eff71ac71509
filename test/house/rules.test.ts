import { EXCHANGE_CASES } from './exchangeCases';
import { lintSnippets } from './lint';

/** What must be said of a snippet in a file of the house; `nothing` where it is as it should be. */
const CASES: readonly (readonly [what: string, file: string, code: string, said: string])[] = [
  // imports go down
  [
    'the model may not read Excel',
    'src/model/a.ts',
    "import '../excel/reading';",
    'src/model may import from model only, not from excel',
  ],
  [
    'nor ask for a type of it',
    'src/model/a.ts',
    "export type A = import('../excel/reading').SheetTable;",
    'not from excel',
  ],
  [
    'nor fetch it later',
    'src/model/a.ts',
    "export const a = () => import('../excel/reading');",
    'not from excel',
  ],
  [
    'nor pass it on',
    'src/model/a.ts',
    "export const a = 1;\nexport { b } from '../excel/reading';",
    'not from excel',
  ],
  ['nor require it', 'src/model/a.ts', "export const a = require('../excel/reading');", 'not from excel'],
  [
    'a deep file of the model may not read the layout',
    'src/model/plan/a.ts',
    "import '../../workbook/layout';",
    'not from workbook',
  ],
  ['functions read the model', 'src/functions/a.ts', "import '../model/table/grid';", 'nothing'],
  [
    'functions may not read the layout',
    'src/functions/a.ts',
    "import '../workbook/layout';",
    'src/functions may import from functions, model only',
  ],
  ['the layout reads the model', 'src/workbook/a.ts', "import '../model/table/grid';", 'nothing'],
  ['the layout may not read Excel', 'src/workbook/a.ts', "import '../excel/reading';", 'not from excel'],
  ['Excel reads the layout', 'src/excel/a.ts', "import '../workbook/layout';", 'nothing'],
  ['Excel may not read the pane', 'src/excel/a.ts', "import '../taskpane/theme';", 'not from taskpane'],
  ['files read the layout', 'src/file/a.ts', "import '../workbook/layout/layout';", 'nothing'],
  ['files read the model', 'src/file/cells/a.ts', "import '../../model/table/grid';", 'nothing'],
  [
    'files may not read the functions',
    'src/file/a.ts',
    "import '../functions/index';",
    'src/file may import from file, workbook, model only',
  ],
  [
    'the bytes of a zip know nothing of cells',
    'src/file/zip/a.ts',
    "import '../cells/readCell';",
    'zip may not import from cells',
  ],
  ['Excel reads files', 'src/excel/a.ts', "import '../file/readBook';", 'nothing'],
  ['the pane reads files', 'src/taskpane/a.tsx', "import '../file/readBook';", 'nothing'],
  ['the workbench reads files', 'src/workbench/stand-in/a.ts', "import '../../file/readBook';", 'nothing'],
  ['the command line reads files', 'src/cli/a.ts', "import '../file/readBook';", 'nothing'],
  ['and functions', 'src/cli/a.ts', "import '../functions/index';", 'nothing'],
  ['but not Excel', 'src/cli/a.ts', "import '../excel/reading';", 'not from excel'],
  ['nothing imports the command line', 'src/taskpane/a.tsx', "import '../cli/a';", 'not from cli'],
  [
    'Excel may not read the functions',
    'src/excel/a.ts',
    "import '../functions/index';",
    'not from functions',
  ],
  ['commands read Excel', 'src/commands/a.ts', "import '../excel/reading';", 'nothing'],
  ['commands may not read the pane', 'src/commands/a.ts', "import '../taskpane/theme';", 'not from taskpane'],
  ['the pane reads Excel', 'src/taskpane/a.tsx', "import '../excel/reading';", 'nothing'],
  [
    'the pane may not read the functions',
    'src/taskpane/a.tsx',
    "import '../functions/index';",
    'not from functions',
  ],
  [
    'the pane may not read the commands',
    'src/taskpane/a.tsx',
    "import '../commands/index';",
    'not from commands',
  ],
  [
    'nothing imports the workbench',
    'src/taskpane/a.tsx',
    "import '../workbench/page/main';",
    'not from workbench',
  ],
  [
    'the workbench has a folder excel of its own',
    'src/workbench/stand-in/a.ts',
    "import './excel/range';",
    'nothing',
  ],
  [
    'the workbench imports from no other room',
    'src/workbench/stand-in/a.ts',
    "import '../../excel/reading';",
    'src/workbench may import from workbench, file only',
  ],
  ['no floor imports a test', 'src/model/a.ts', "import '../../test/model/plans';", 'not from outside src'],
  [
    'data may stand in assets',
    'src/workbook/examples/a.ts',
    "import '../../../assets/examples/coventry.json';",
    'nothing',
  ],

  // rooms go down
  ['pools read the funding', 'src/model/pools/a.ts', "import '../funding/balance';", 'nothing'],
  [
    'funding may not read the pools',
    'src/model/funding/a.ts',
    "import '../pools/contributions/contributions';",
    'funding may not import from pools',
  ],
  [
    'rooms beside each other do not read each other',
    'src/model/services/a.ts',
    "import '../pools/contributions/contributions';",
    'services may not import from pools',
  ],
  [
    'the look of the pane may not read a screen',
    'src/taskpane/look/a.tsx',
    "import '../plan/PlanScreen';",
    'look may not import from plan',
  ],
  [
    'a new room is given its place',
    'src/model/grants/a.ts',
    'export const a = 1;',
    'The room grants has no place in the order of src/model',
  ],

  // the certificate stands alone
  [
    'the certificate may not calculate with the model',
    'src/model/certificate/a.ts',
    "import '../money/pence';",
    'The certificate checks on the model and shares nothing with it',
  ],
  [
    'nor with a package',
    'src/model/certificate/a.ts',
    "import { fraction } from 'mathjs';",
    'The certificate checks on the model',
  ],
  ['it has its own rooms', 'src/model/certificate/a.ts', "import './exact';", 'nothing'],
  ['and others may ask it', 'src/model/audit/a.ts', "import '../certificate/recompute';", 'nothing'],

  // who may name what
  [
    'the pane may not call Excel',
    'src/taskpane/a.tsx',
    'export const a = () => Excel.run(async () => 1);',
    'Only src/excel and src/commands name Office or Excel',
  ],
  [
    'the pane may not hold a type of Excel',
    'src/taskpane/a.tsx',
    'export type A = Excel.Range;',
    'Only src/excel and src/commands',
  ],
  [
    'the pane may not go round by the window',
    'src/taskpane/a.tsx',
    'export const a = () => window.Office;',
    'Only src/excel and src/commands',
  ],
  [
    'nor by its name in quotes',
    'src/taskpane/a.tsx',
    "export const a = () => globalThis['Excel'];",
    'Only src/excel and src/commands',
  ],
  [
    'nor as the type of a value',
    'src/taskpane/a.tsx',
    'export type A = typeof Excel;',
    'Only src/excel and src/commands',
  ],
  [
    'the model may not name Office',
    'src/model/a.ts',
    'export const a = () => Office.context;',
    'Only src/excel and src/commands',
  ],
  [
    'functions may not name OfficeExtension',
    'src/functions/a.ts',
    'export type A = OfficeExtension.Error;',
    'Only src/excel and src/commands',
  ],
  ['commands name Office', 'src/commands/a.ts', "Office.actions.associate('a', () => undefined);", 'nothing'],
  [
    'only the workbench knows Univer',
    'src/excel/a.ts',
    "import '@univerjs/core';",
    'Only the workbench knows Univer',
  ],
  [
    'and its presets',
    'src/taskpane/a.tsx',
    "import '@univerjs/preset-sheets-core/lib/index.css';",
    'Only the workbench knows Univer',
  ],
  [
    'React lives in the taskpane',
    'src/excel/a.ts',
    "import 'react-dom/client';",
    'React lives in the taskpane',
  ],
  ['nor Fluent', 'src/workbook/a.ts', "import '@fluentui/react-components';", 'React lives in the taskpane'],
  ['nor React alone', 'src/model/a.ts', "import 'react';", 'React lives in the taskpane'],
  [
    'the pane draws with both',
    'src/taskpane/a.tsx',
    "import 'react';\nimport '@fluentui/react-icons';",
    'nothing',
  ],
  [
    'the pane does not import office.js',
    'src/taskpane/a.tsx',
    "import '@microsoft/office-js';",
    'Only src/excel and src/commands',
  ],

  // what no file may be
  ['no file of this and that', 'src/model/utils.ts', 'export const a = 1;', 'name it after its one idea'],
  [
    'no folder of this and that',
    'src/taskpane/common/a.tsx',
    'export const a = 1;',
    'name it after its one idea',
  ],
  ['no barrel', 'src/model/index.ts', "export * from './money/pence';", 'only re-exports'],
  // plain English
  [
    'no old word in a comment',
    'src/model/a.ts',
    '/** The sum, reckoned anew. */\nexport {};',
    'instead of "reckoned", calculate',
  ],
  ['nor in a string', 'src/model/a.ts', "export const a = 'It cannot be told.';", 'instead of "told"'],
  [
    'nor in a template',
    'src/model/a.ts',
    'export const a = (b: string) => `${b} stands in 2010/11.`;',
    'instead of "stands"',
  ],
  [
    'nor on a screen',
    'src/taskpane/a.tsx',
    'export const A = () => <p>The plan as typed</p>;',
    'instead of "as typed", as entered',
  ],
  [
    'a stand-in stands in for Excel',
    'src/model/a.ts',
    "/** The stand-in stands in for Excel. */\nexport const a = 'x stands for all';",
    'nothing',
  ],
  ['a name may be as it is', 'src/model/a.ts', 'export const told = 1;', 'nothing'],
  ['no file over 250 lines', 'src/model/a.ts', 'export {};\n'.repeat(251), 'max-lines'],
  ['but one of 250', 'src/model/a.ts', 'export {};\n'.repeat(250), 'nothing'],
  ['no any', 'src/model/a.ts', 'export const a: any = 1;', 'no-explicit-any'],
  [
    'no rule is switched off in passing',
    'src/model/a.ts',
    '/* eslint-disable */\nexport const a: any = 1;',
    'no-explicit-any',
  ],
  [
    'nor by the words of oxlint',
    'src/model/a.ts',
    '/* oxlint-disable */\nexport const a: any = 1;',
    'Line 1: no comment switches a rule off',
  ],
  [
    'nor for one line',
    'src/model/a.ts',
    'export const a = 1;\nexport const b: any = 1; // oxlint-disable-line no-explicit-any, house/no-inline-config',
    'Line 2: no comment switches a rule off',
  ],
  [
    'nor for the next',
    'test/model/a.test.ts',
    '// oxlint-disable-next-line\nit.skip();',
    'Line 1: no comment switches a rule off',
  ],
  [
    'no type check is switched off',
    'src/model/a.ts',
    "// @ts-ignore\nexport const a: string = '';",
    'ban-ts-comment',
  ],
  [
    'nothing is left for later',
    'src/model/a.ts',
    '// TODO: round\nexport const a = 1;',
    'no-warning-comments',
  ],
  ['no test is skipped', 'test/model/a.test.ts', "it.skip('adds', () => undefined);", 'Every test runs'],
  ['nor the only one', 'test/model/a.test.ts', "describe.only('adds', () => undefined);", 'Every test runs'],
  ['nor left for later', 'test/model/a.test.ts', "test.todo('adds');", 'Every test runs'],
  [
    'nor a table of them',
    'test/model/a.test.ts',
    "it.skip.each([1])('adds', () => undefined);",
    'Every test runs',
  ],
  ['nor by a short name', 'test/model/a.test.ts', "xit('adds', () => undefined);", 'Every test runs'],
  ['no snapshots', 'test/model/a.test.ts', 'expect(1).toMatchSnapshot();', 'no snapshots'],

  [
    'every promise is awaited',
    'src/excel/a.ts',
    'export const a = () => {\n  Promise.reject(new Error());\n};',
    'no-floating-promises',
  ],

  [
    'in tests of Excel too',
    'test/excel/a.test.ts',
    "it('closes', () => {\n  Promise.reject(new Error());\n});",
    'no-floating-promises',
  ],

  // what is a mistake in any program
  ['nothing is unused', 'src/model/a.ts', 'const a = 1;\nexport {};', 'no-unused-vars'],
  [
    'no import either',
    'src/model/a.ts',
    "import { pounds } from './money/pence';\nexport const a = 1;",
    'no-unused-vars',
  ],
  [
    'nor an error that is caught',
    'src/model/a.ts',
    'export const a = () => {\n  try {\n    a();\n  } catch (error) {\n    return 1;\n  }\n  return 2;\n};',
    'no-unused-vars',
  ],
  ['an underscore says that it is meant', 'src/model/a.ts', 'export const a = (_b: string) => 1;', 'nothing'],
  [
    'a type is imported as a type',
    'src/model/a.ts',
    "import { Pence } from './money/pence';\nexport const a = (b: Pence) => b;",
    'consistent-type-imports',
  ],
  ['nothing is printed', 'src/model/a.ts', 'console.log(1);', 'no-console'],
  ['but by a script', 'docs/a.mjs', 'console.log(1);', 'nothing'],
  ['a script names nothing that is not there', 'docs/a.mjs', 'export const a = pence;', 'no-undef'],
  ['equal is equal', 'src/model/a.ts', "export const a = (b: unknown) => b == '1';", 'eqeqeq'],
  [
    'no expression without an effect',
    'src/model/a.ts',
    'export const a = (b: number) => {\n  b + 1;\n};',
    'no-unused-expressions',
  ],
  [
    'no value is taken to be there',
    'src/model/a.ts',
    'export const a = (b?: string) => b!.length;',
    'no-non-null-assertion',
  ],
  ['but in tests', 'test/model/a.ts', 'export const a = (b?: string) => b!.length;', 'nothing'],
  ['no empty block', 'src/model/a.ts', 'export const a = (b: boolean) => {\n  if (b) {\n  }\n};', 'no-empty'],
  [
    'what never changes is constant',
    'src/model/a.ts',
    'export const a = () => {\n  let b = 1;\n  return b;\n};',
    'prefer-const',
  ],

  ...EXCHANGE_CASES,

  // tests wait for events
  ['a unit test reads no clock', 'test/model/a.test.ts', 'Date.now();', 'A busy machine fails no test'],
  ['nor the quick one', 'test/taskpane/a.test.tsx', 'performance.now();', 'A busy machine fails no test'],
  ['a benchmark does', 'test/bench/a.ts', 'performance.now();', 'nothing'],
  [
    'a property test draws by the seed of the run',
    'test/model/a.test.ts',
    "import fc from 'fast-check';\nfc.assert(fc.property(fc.integer(), () => true));",
    'Import fc from test/fastCheck.ts',
  ],
];

const answers = lintSnippets(CASES.map(([, file, code]) => ({ file, code })));

describe('the rules of the house', () => {
  it.each(CASES.map(([what, file, , said], at) => ({ what, file, said, messages: answers[at]! })))(
    '$what ($file)',
    ({ said, messages }) => {
      if (said === 'nothing') expect(messages).toEqual([]);
      else expect(messages.join('\n')).toContain(said);
    },
  );
});
