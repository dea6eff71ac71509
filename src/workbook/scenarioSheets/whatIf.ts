import { cellAddress } from '../layout/address';
import { isAnyHalfEmpty } from './halfEmpty';
import { columnWidth, DAY_WIDTH, lineWidth, MONEY_WIDTH } from '../layout/columnWidth';
import { type PlanContent } from '../layout/content';
import { sheetHead } from '../layout/inputSheet';
import { AS_TEXT, type CellName, type PickerLayout, type SheetLayout } from '../layout/layout';
import { type PlanLists } from './planLists';
import { ABOVE_HEADINGS, GAP_WIDTH, type ResultBlock, sideBySide, SPARE } from '../layout/resultBlocks';
import {
  atLeast,
  poundsColumn,
  commitmentColumns,
  commitmentMarks,
  TIER_MARKS,
  TIER_ROWS,
  tierColumns,
  wordsColumn,
} from '../layout/resultColumns';
import {
  charted,
  chartHeight,
  rowsCharted,
  scenariosOf,
  scenarioYear,
  UNDER_SCENARIO,
  yearPicker,
} from './scenarioYear';
import { BARS, STYLE, TAB } from '../layout/styles';
import { type Given, SURVIVES_ROWS, survivesOf } from './survivesBlock';
import { definedName, sheetName } from '../layout/suffix';
import { wholeTables } from '../layout/tables';

const LABEL_ROW = 3;
const PICKER_ROW = LABEL_ROW + 1;
/** The head stays in view with the scenario and the year. */
const HEAD_ROWS = 5;
const SURVIVES_ROW = HEAD_ROWS + 1;
const CHARTS_ROW = SURVIVES_ROW + ABOVE_HEADINGS + SURVIVES_ROWS + 2;
/** The columns of the first two blocks: a name, three amounts, a share and a status. */
const PROMISE_COLUMNS = 6;
const CHART_NUMBERS = '£#,##0';

const nameOf = (suffix: string) => definedName('PickedScenario', suffix);
const yearName = (suffix: string) => definedName('PickedYear', suffix);

/** The cells in which the scenario and the year are picked, by the names that formulas give them. */
export const whatIfCells = (suffix: string): CellName[] => [
  { name: nameOf(suffix), sheet: sheetName('What if', suffix), row: PICKER_ROW, column: 0 },
  { name: yearName(suffix), sheet: sheetName('What if', suffix), row: PICKER_ROW, column: 1 },
];

/**
 * The plan under the scenario that is picked in a cell, beside the plan as entered: all follows from the cell. Charts that
 * would be half empty come below the schedules.
 *
 * @param commitments the cell from which the commitments of the plan as entered spill
 */
export function whatIfSheet(
  content: PlanContent,
  suffix: string,
  lists: PlanLists,
  commitments: string,
): SheetLayout {
  const [scenario, year] = [nameOf(suffix), yearName(suffix)];
  const tables = wholeTables(UNDER_SCENARIO, suffix);
  const bars = Math.max(rowsCharted(content, 'Commitment'), rowsCharted(content, 'Service'));
  const tall = chartHeight(bars);
  const isSparse = isAnyHalfEmpty(content, scenarioYear(content));
  const row = isSparse ? CHARTS_ROW : CHARTS_ROW + tall + 1;
  const charts = isSparse ? row + ABOVE_HEADINGS + bars + SPARE + 2 : CHARTS_ROW;
  const short = charted('Which commitments fall short?', rowsCharted(content, 'Commitment'));
  const changed = charted('What happens to services?', rowsCharted(content, 'Service'));
  const given = { scenario, year, tables };
  const results = resultsOf(content, given, commitments, row + ABOVE_HEADINGS);
  const { blocks, spills, widths } = sideBySide(results, row);
  const headings = row + ABOVE_HEADINGS;
  // last, one below the other: each year more makes them wider
  const right = Math.max(...spills.map(({ column, columns }) => column + columns.length)) + 1;
  const below = headings + TIER_ROWS + SPARE + 2;
  const tiers = tiersOf(content, given).map((block, at) =>
    sideBySide([block], at === 0 ? row : below, right),
  );
  const survives = sideBySide([survivesOf(given, results[0], `${cellAddress(headings, 0)}#`)], SURVIVES_ROW);
  const services = 2 * (PROMISE_COLUMNS + 1);
  const line =
    'Pick a scenario and a year: all below is recalculated. The plan’s own tables are left as they are.';
  return {
    name: sheetName('What if', suffix),
    tabColor: TAB.results,
    blocks: [
      ...sheetHead('What if', line, suffix),
      { row: LABEL_ROW, column: 0, cells: [['Scenario', 'Year']], style: STYLE.total },
      {
        row: PICKER_ROW,
        column: 0,
        cells: [['Base', scenarioYear(content)]],
        style: STYLE.input,
        numberFormat: AS_TEXT,
      },
      ...survives.blocks,
      ...blocks,
      ...tiers.flatMap((placed) => placed.blocks),
    ],
    tables: [],
    spills: [
      ...survives.spills.map((spill) => ({ ...spill, rows: SURVIVES_ROWS })),
      ...[...spills, ...tiers.flatMap((placed) => placed.spills)],
    ],
    pickers: pickersOf(lists),
    charts: [
      {
        ...{ name: 'Which commitments fall short?', title: short.title },
        of: { row: headings, column: 0, rows: short.rows + 1, columns: 3 },
        over: { row: charts, column: 0, rows: tall, columns: 4 },
        numberFormat: CHART_NUMBERS,
        colors: [BARS[1], BARS[0]],
      },
      {
        ...{ name: 'What happens to services?', title: changed.title },
        of: { row: headings, column: services, rows: changed.rows + 1, columns: 3 },
        over: { row: charts, column: 4, rows: tall, columns: 5 },
        numberFormat: CHART_NUMBERS,
        colors: [BARS[0], BARS[1]],
      },
    ],
    widths: { ...widths, [PROMISE_COLUMNS]: GAP_WIDTH, [right - 1]: GAP_WIDTH },
    frozen: { rows: HEAD_ROWS, columns: 0 },
    landscape: true,
    pagesWide: 4,
    gridlines: false,
  };
}

const pickersOf = (lists: PlanLists): PickerLayout[] => [
  {
    row: PICKER_ROW,
    column: 0,
    title: 'Scenario',
    prompt: 'Pick a scenario of the Scenarios sheet, or Base for the plan as entered.',
    choices: { spilledFrom: lists.scenarios },
    otherwise: 'asks',
  },
  yearPicker(PICKER_ROW, lists),
];

function resultsOf(
  content: PlanContent,
  { scenario, year, tables }: Given,
  inBase: string,
  headings: number,
): ResultBlock[] {
  const { Commitment, Service, Stream, Condition } = content.tables;
  const names = (heading: string) =>
    lineWidth(
      heading,
      [...Commitment, ...Service, ...Stream, ...Condition].map((row) => String(row[heading] ?? '')),
    );
  const commitments = (title: string, of: string, line: string): ResultBlock => ({
    title,
    line,
    formula:
      // the rows of the year, and the headings, whose third is the word Year
      `=IFERROR(FILTER(FILTER(${of}#,ISNUMBER(FIND(INDEX(${of}#,0,3),"Year"&${year}))),` +
      `{0,1,0,1,1,1,1,1}),IF(ROWS(${of}#)=1,"No commitment yet",${of}))`,
    columns: [
      wordsColumn('Commitment', Math.max(NARROWEST_NAMES, names('Commitment'))),
      // above them is what can be cut, in pounds
      ...commitmentColumns().map((column) => ({ ...column, width: Math.max(column.width, MONEY_WIDTH) })),
    ],
    rows: Commitment.length,
    marks: commitmentMarks(PROMISE_COLUMNS - 1),
  });
  const beside = (title: string, kind: 'Service' | 'Stream' | 'Condition', line: string): ResultBlock => ({
    title,
    line,
    rows: content.tables[kind].length,
    formula: `=POOL.COMPARE("${kind}",CHOOSE({1,2},"Base",${scenario}),${year},${tables})`,
    columns: [
      wordsColumn(kind, Math.max(NARROWEST_NAMES, names(kind))),
      poundsColumn('Base'),
      atLeast(poundsColumn('Scenario'), lineWidth('Scenario', scenariosOf(content))),
      atLeast(
        poundsColumn('Scenario less Base'),
        lineWidth(
          'Scenario less Base',
          scenariosOf(content).map((name) => `${name} less Base`),
        ),
      ),
    ],
  });
  const schedule = 2 * (PROMISE_COLUMNS + 1) + 3 * (4 + 1) + (2 + 1);
  return [
    commitments(
      'Commitments under the scenario',
      cellAddress(headings, schedule),
      'In the year that is picked, out of the schedule at the right.',
    ),
    commitments(
      'The same commitments in Base',
      inBase,
      'In the same year, as entered, out of the sheet Commitments.',
    ),
    beside('Services', 'Service', 'What goes to each in the year, and the difference.'),
    beside('Streams', 'Stream', 'What there is to spend in the year, and the difference.'),
    {
      title: 'Demand that is not met',
      line: 'What each service needs after the steps and does not get in the year.',
      formula: `=POOL.COMPARE("Unmet demand",${scenario},${year},${tables})`,
      columns: [
        wordsColumn('Unmet demand', Math.max(NARROWEST_NAMES, names('Service'))),
        poundsColumn('Scenario'),
      ],
      rows: content.tables.Service.length,
    },
    beside(
      'Conditions',
      'Condition',
      'What each condition has to spare in the year; below zero it is not kept.',
    ),
    {
      title: 'Every commitment under the scenario',
      line: 'In every year.',
      formula: `=POOL.COMMITMENTS(${scenario},${tables})`,
      columns: [
        wordsColumn('Priority', names('Priority')),
        wordsColumn('Commitment', names('Commitment')),
        wordsColumn('Year', DAY_WIDTH),
        ...commitmentColumns(),
      ],
      rows: Commitment.length * content.years.length,
    },
  ];
}

function tiersOf(content: PlanContent, { scenario, tables }: Given): ResultBlock[] {
  const tiers = (title: string, of: string, line: string): ResultBlock => ({
    title,
    line,
    formula: `=POOL.TIERS(${of},${tables})`,
    columns: tierColumns(columnWidth('Prevention', []), content.years),
    rows: TIER_ROWS,
    marks: TIER_MARKS,
  });
  return [
    tiers('Tiers under the scenario', scenario, 'In every year, in pounds and as a share.'),
    tiers('Tiers in Base', '"Base"', 'As entered.'),
  ];
}

const NARROWEST_NAMES = 220;
