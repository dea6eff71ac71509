import { changeAuditRecord } from '../../../src/excel/kept/auditRecord';
import { NO_RECORD, type Tick } from '../../../src/model/audit/record/auditRecord';
import { addYear } from '../../../src/excel/years/addYear';
import { removeYear } from '../../../src/excel/years/removeYear';
import { appendRows } from '../../../src/excel/rows/appendRows';
import { attachEvidence } from '../../../src/excel/rows/attachEvidence';
import { buildWorkbook } from '../../../src/excel/sheets/buildWorkbook';
import { changePlan } from '../../../src/excel/rows/changePlan';
import { correctFormula } from '../../../src/excel/formulas/correctFormula';
import { keepAccepted, keepAcceptedChecks } from '../../../src/excel/kept/exceptions';
import { deleteVersion, listVersions, saveVersion } from '../../../src/excel/kept/keptVersions';
import { readWorkbook } from '../../../src/excel/reading/readTables';
import { reenterFunctions } from '../../../src/excel/formulas/reenterFunctions';
import { insertFormula } from '../../../src/excel/formulas/insertFormula';
import { keepMatch } from '../../../src/excel/kept/importMatches';
import { replaceRows } from '../../../src/excel/rows/replaceRows';
import { type SheetTable } from '../../../src/excel/reading/reading';
import { takeInRows } from '../../../src/excel/rows/takeInRows';
import { type Exception } from '../../../src/model/audit/exceptions';
import { type Acceptance } from '../../../src/model/findings/acceptances';
import { type RememberedMatch } from '../../../src/model/importing/columns/keptMatches';
import { type TableLayout, type WorkbookLayout } from '../../../src/workbook/layout/layout';
import { STYLE, STYLES, TAB } from '../../../src/workbook/layout/styles';

/** One of the verbs that write, as a user calls for it. */
export interface WritingVerb {
  /** In words of the pane. */
  readonly what: string;
  /** By its name in what the pane asks of the workbook. */
  readonly verb: string;
  readonly act: () => Promise<unknown>;
  /** Takes out what it wrote. */
  readonly reset: () => Promise<void>;
}

const table = (name: string, headings: readonly string[], rows: TableLayout['rows']): TableLayout => ({
  ...{ name, row: 2, column: 0, rows },
  columns: headings.map((heading) => ({ heading, width: 80, style: STYLE.input })),
});
const sheet = (name: string, ...tables: TableLayout[]) => ({
  ...{ name, tabColor: TAB.inputs, blocks: [], tables, spills: [], widths: {} },
  ...{ frozen: { rows: 1, columns: 0 }, landscape: true },
});

/** A workbook with a table of scenarios, a table of streams and a table of evidence. */
export const START: WorkbookLayout = {
  styles: STYLES.slice(0, -1),
  names: [],
  sheets: [
    sheet('Full', table('Full', ['Scenario', 'Order'], [['Cuts', 1]])),
    sheet('Roomy', table('Roomy', ['Scenario', 'Order'], [['Cuts', 1], ['', ''], ['', '']])), // prettier-ignore
    sheet('Streams', table('Streams', ['Stream', 'Evidence'], [['Sure Start', ''], ['KS3', '']])), // prettier-ignore
    {
      ...sheet('Short', table('Short', ['Stream', '2010/11'], [['Sure Start', 5]])),
      blocks: [{ row: 4, column: 0, cells: [['KS3', 7]] }],
    },
    sheet('Sums', table('Sums', ['Pool', '2010/11', '2011/12', 'Kind'], [['CAMHS', 5, 6, 'Own']])), // prettier-ignore
    sheet('Costs', table('Costs', ['Outturn', '2010/11', '2011/12'], [['Line', 7, 8]])),
    sheet('Proof', table('Proof', ['Evidence', 'Document'], [['E0', 'Minutes']])),
  ],
  opens: 'Full',
};

const NEW_PLAN: WorkbookLayout = {
  styles: STYLES,
  names: [{ name: 'New_plan', sheet: 'Figures', row: 0, column: 0 }],
  sheets: [
    { ...sheet('Figures', table('Figures', ['Stream', '2010/11'], [['=Sure Start', 5]])) },
    {
      ...sheet('Summary'),
      blocks: [{ row: 0, column: 0, cells: [['Total', 7]] }],
      charts: [
        {
          ...{ name: 'Bars', title: 'What is there?', numberFormat: '0', colors: ['#2F6FDE'] },
          of: { row: 0, column: 0, rows: 1, columns: 2 },
          over: { row: 4, column: 0, rows: 5, columns: 4 },
        },
      ],
    },
  ],
  opens: 'Figures',
};

/** A copy of sheets with what they show, as the Report screen asks for it. */
const VALUES_COPY: WorkbookLayout = {
  styles: STYLES,
  names: [],
  copies: [{ of: 'Short', name: 'Short (values)' }, { of: 'Sheet1', name: 'Sheet1 (values)' }], // prettier-ignore
  sheets: [{ ...sheet('List'), blocks: [{ row: 0, column: 0, cells: [['=1/0']], numberFormat: '@' }] }],
  opens: 'Short (values)',
};

let read: readonly SheetTable[] = [];
/** Reads the tables, as the pane has done before a verb is called for: a verb's own exchanges are what goes wrong. */
export const readStart = async (): Promise<void> => {
  read = (await readWorkbook()).tables;
};
const tableNamed = (wanted: string): SheetTable => read.find(({ name }) => name === wanted)!;

/** Leaves the first rows of a table's body, and as many blank ones. */
const cut = (name: string, filled: number, blank: number): Promise<void> =>
  Excel.run(async (context) => {
    const one = context.workbook.tables.getItem(name);
    one.rows.load('count');
    one.columns.load('count');
    await context.sync();
    for (let row = one.rows.count - 1; row >= filled + blank; row--) one.rows.getItemAt(row).delete();
    const columns = one.columns.count;
    for (let row = filled; row < Math.min(filled + blank, one.rows.count); row++)
      one.rows.getItemAt(row).values = [Array<string>(columns).fill('')];
    await context.sync();
  });

const remove = (layout: WorkbookLayout, keep: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    const { names, worksheets, styles } = context.workbook;
    const name = names.getItemOrNullObject('New_plan').load('name');
    const sheets = [...(layout.copies ?? []), ...layout.sheets].map((one) =>
      worksheets.getItemOrNullObject(one.name).load('name'),
    );
    const looks = layout.styles
      .filter((style) => !keep.includes(style.name))
      .map((style) => styles.getItemOrNullObject(style.name).load('name'));
    await context.sync();
    if (!name.isNullObject) name.delete();
    for (const one of [...sheets, ...looks]) if (!one.isNullObject) one.delete();
    worksheets.getItem('Full').activate();
    await context.sync();
  });

const discard = async (name: string) => {
  for (const kept of await listVersions()) if (kept.name === name) await deleteVersion(kept.id);
};
const ACCEPTED: Exception = {
  ...{ rule: 'constant', sheetId: 'sheet1', cell: 'B4', content: '=1+1', reason: 'Agreed' },
};

const CHECK_ACCEPTED: readonly Acceptance[] = [
  {
    ...{ check: 'Money unspent', subject: 'ABG', year: '2010/11', sentence: 'ABG has £5.' },
    ...{ reason: 'Reserve', on: '2010-04-01', until: '2010-06-30' },
  },
];

const MATCH: RememberedMatch = {
  ...{
    source: 'budget.csv',
    table: 'Stream',
    zeros: 3,
    uses: { grant: { as: 'column', heading: 'Stream' } },
  },
  ...{ words: {}, groups: null, rounds: false, leavesNameless: false },
};
/** The workbook as it is where no import is remembered. */
export const forgetMatches = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.settings.add('Poolbook.importMatches', []);
    await context.sync();
  });

const TICK: Tick = {
  ...{ sheetId: 'sheet1', sheet: 'Full', row: 3, column: 1, content: '=1+1', shown: '2', label: '=Worse' },
  ...{ mark: 'checked', note: '', by: 'AW', on: '2010-06-30' },
};

const ROWS = [
  ['=Worse', 1],
  ['2010/11', 2],
];

const AMOUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Sums: { '2010/11': 5, '2011/12': 6 },
  Costs: { '2010/11': 7, '2011/12': 8 },
};
/** Leaves tables with these years and their amounts. */
const years = (wanted: Readonly<Record<string, readonly string[]>>): Promise<void> =>
  Excel.run(async (context) => {
    for (const [name, those] of Object.entries(wanted)) {
      const one = context.workbook.tables.getItem(name);
      const head = one.getHeaderRowRange().load('values');
      await context.sync();
      const headings = head.values[0]!.map(String);
      const there = headings.filter((heading) => /^\d{4}/.test(heading));
      for (const year of there.filter((each) => !those.includes(each)).reverse())
        one.getRange().getColumn(headings.indexOf(year)).getEntireColumn().delete('Left');
      for (const year of those.filter((each) => !there.includes(each))) {
        const at = 1 + those.indexOf(year);
        if (at < headings.length) one.getRange().getColumn(at).getEntireColumn().insert('Right');
        else one.resize(one.getRange().getResizedRange(0, 1));
        const cells = one.getRange().getColumn(at);
        cells.numberFormat = [['@'], ['General']];
        cells.values = [[year], [AMOUNTS[name]![year]!]];
      }
      await context.sync();
    }
  });

/** Every verb that writes. */
export const VERBS: readonly WritingVerb[] = [
  {
    what: 'New plan, example, settlement sheet, audit report',
    verb: 'build',
    act: async () => {
      const result = await buildWorkbook(NEW_PLAN);
      if (result.status !== 'built') throw new Error('Something was left in the way. Try again.');
    },
    reset: () => remove(NEW_PLAN, START.styles.map(({ name }) => name)), // prettier-ignore
  },
  {
    what: 'Copy with values only',
    verb: 'build',
    act: async () => {
      const result = await buildWorkbook(VALUES_COPY);
      if (result.status !== 'built') throw new Error('Something was left in the way. Try again.');
    },
    reset: () => remove(VALUES_COPY, START.styles.map(({ name }) => name)), // prettier-ignore
  },
  {
    what: 'Save scenario, below the table',
    verb: 'appendRows',
    act: () => appendRows(tableNamed('Full').id, ROWS),
    reset: () => cut('Full', 1, 0),
  },
  {
    what: 'Save scenario, into blank rows',
    verb: 'appendRows',
    act: () => appendRows(tableNamed('Roomy').id, ROWS),
    reset: () => cut('Roomy', 1, 2),
  },
  {
    what: 'Attach evidence',
    verb: 'attachEvidence',
    act: async () => {
      const { sheetId, row, column, grid } = tableNamed('Streams');
      const at = grid.findIndex(([name]) => name === 'KS3');
      await attachEvidence({ sheetId, row: row + at, column, cells: grid[at]!, evidence: 1 }, '-E1', {
        tableId: tableNamed('Proof').id,
        cells: ['-E1', '3/4'],
      });
    },
    reset: async () => {
      await cut('Proof', 1, 0);
      await Excel.run(async (context) => {
        const { rows } = context.workbook.tables.getItem('Streams');
        const body = context.workbook.tables.getItem('Streams').getDataBodyRange();
        body.load('values');
        await context.sync();
        const at = body.values.findIndex(([name]) => name === 'KS3');
        rows.getItemAt(at).values = [['KS3', '']];
        await context.sync();
      });
    },
  },
  {
    what: 'Save version',
    verb: 'saveVersion',
    act: () => saveVersion('=June', '2010-06-30', 'text'),
    reset: () => discard('=June'),
  },
  {
    what: 'Tick cells',
    verb: 'changeAuditRecord',
    act: async () => {
      await changeAuditRecord(() => ({ ticks: [TICK], signOffs: [] }));
    },
    reset: async () => {
      await changeAuditRecord(() => NO_RECORD);
    },
  },
  {
    what: 'Delete version',
    verb: 'deleteVersion',
    act: async () => {
      const kept = (await listVersions()).find(({ name }) => name === 'May');
      if (kept) await deleteVersion(kept.id);
    },
    reset: () => saveVersion('May', '2010-05-31', 'text'),
  },
  {
    what: 'Accept a finding',
    verb: 'keepAccepted',
    act: () => keepAccepted([ACCEPTED]),
    reset: () => keepAccepted([]),
  },
  {
    what: 'Accept a finding of the checks',
    verb: 'keepAcceptedChecks',
    act: () => keepAcceptedChecks(CHECK_ACCEPTED),
    reset: () => keepAcceptedChecks([]),
  },
  {
    what: 'Add a year',
    verb: 'addYear',
    act: () => addYear('2012/13'),
    reset: () => years({ Streams: [], Sums: ['2010/11', '2011/12'], Costs: ['2010/11', '2011/12'] }),
  },
  {
    what: 'Remove a year',
    verb: 'removeYear',
    act: () => removeYear('2011/12'),
    reset: () => years({ Sums: ['2010/11', '2011/12'], Costs: ['2010/11', '2011/12'] }),
  },
  {
    what: 'Take in rows',
    verb: 'takeInRows',
    act: () => takeInRows(tableNamed('Short').id, 1),
    reset: () =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('Short').resize('A3:B4');
        await context.sync();
      }),
  },
  {
    what: 'Replace rows by an import',
    verb: 'replaceRows',
    act: async () => {
      const { id, grid } = tableNamed('Streams');
      await replaceRows(id, grid, [...ROWS.map(([name]) => [name!, '']), ['ABG', 'E0']]);
    },
    reset: () =>
      Excel.run(async (context) => {
        const one = context.workbook.tables.getItem('Streams');
        one.rows.load('count');
        await context.sync();
        for (let row = one.rows.count - 1; row >= 2; row--) one.rows.getItemAt(row).delete();
        const body = one.getDataBodyRange();
        body.numberFormat = [['General', 'General'], ['@', 'General']]; // prettier-ignore
        body.values = [['Sure Start', ''], ['KS3', '']]; // prettier-ignore
        await context.sync();
      }),
  },
  {
    what: 'Mend a finding, fill in a form',
    verb: 'changePlan',
    act: async () => {
      const streams = tableNamed('Streams');
      const at = streams.grid.findIndex(([name]) => name === 'KS3');
      await changePlan([
        {
          tableId: streams.id,
          cells: [
            { row: at, column: 0, was: 'KS3', becomes: '=KS3' },
            { row: at, column: 1, was: null, becomes: 5 },
          ],
          rows: [['ABG', 'E0']],
        },
        { tableId: tableNamed('Roomy').id, cells: [], rows: ROWS },
      ]);
    },
    reset: async () => {
      await cut('Roomy', 1, 2);
      await Excel.run(async (context) => {
        const { rows } = context.workbook.tables.getItem('Streams');
        rows.load('count');
        await context.sync();
        for (let row = rows.count - 1; row >= 2; row--) rows.getItemAt(row).delete();
        const body = context.workbook.tables.getItem('Streams').getDataBodyRange();
        body.numberFormat = [['General', 'General'], ['@', 'General']]; // prettier-ignore
        body.values = [['Sure Start', ''], ['KS3', '']]; // prettier-ignore
        await context.sync();
      });
    },
  },
  {
    what: 'Remember an import',
    verb: 'keepMatch',
    act: () => keepMatch(MATCH),
    reset: () => forgetMatches(),
  },
  {
    what: 'Correct a formula',
    verb: 'correctFormula',
    act: () => correctFormula({ sheetId: 'sheet1', row: 1, column: 3 }, '=1/0', '=1/4'),
    reset: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getCell(1, 3).formulas = [['=1/0']];
        await context.sync();
      }),
  },
  {
    what: 'Insert a formula',
    verb: 'insertFormula',
    act: () =>
      insertFormula({ sheetId: 'sheet1', row: 1, column: 4 }, '', { formula: '=1/8', rows: 1, columns: 1 }),
    reset: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getCell(1, 4).clear('Contents');
        await context.sync();
      }),
  },
  {
    what: 'Repair',
    verb: 'reenterFunctions',
    act: async () => {
      const { refused } = await reenterFunctions();
      const [first] = refused;
      if (first) throw new Error(first.why);
    },
    reset: async () => undefined,
  },
];

/** What only reads, or changes what is shown and selected. */
export const READS = [
  ...[
    'read',
    'watch',
    'freeSuffix',
    'readFormulas',
    'readAccepted',
    'readAcceptedChecks',
    'listVersions',
    'versionText',
    'listSheets',
    'readCells',
    'readMatches',
    'readAuditRecord',
    'selectedArea',
    'calculateNow',
  ],
  ...[
    'formulaArrows',
    'glanceAt',
    'roomFor',
    'callFunction',
    'selectedCell',
    'watchSelection',
    'selectCell',
    'appearance',
    'onAppearanceChanged',
  ],
  ...['onPaneAsked', 'recall', 'remember', 'explain'],
];
