import { MEASURES } from '../../model/scenarios/questions/compare';
import { cellAddress } from '../layout/address';
import { lineWidth, LIST_ARROW } from '../layout/columnWidth';
import { type PlanContent } from '../layout/content';
import { sheetHead } from '../layout/inputSheet';
import {
  AS_TEXT,
  type CellBlock,
  type CellName,
  type PickerLayout,
  type SheetLayout,
} from '../layout/layout';
import { type PlanLists } from './planLists';
import { isHalfEmpty } from './halfEmpty';
import { ABOVE_HEADINGS, type ResultBlock, sideBySide, SPARE } from '../layout/resultBlocks';
import { atLeast, poundsColumn, wordsColumn } from '../layout/resultColumns';
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
import { definedName, sheetName } from '../layout/suffix';
import { wholeTables } from '../layout/tables';

const LABEL_ROW = 3;
const PICKER_ROW = LABEL_ROW + 1;
const SCENARIO_ROW = PICKER_ROW + 1;
/** The head stays in view with all that is picked. */
const HEAD_ROWS = 6;
const CHART_ROW = HEAD_ROWS + 1;
const [FEWEST, MOST] = [3, 5];
const NARROWEST_NAMES = 260;

/** What can be compared has a table each, but for tiers, whose names are short. */
const NAMED = ['Stream', 'Partner', 'Pool', 'Service', 'Commitment'] as const;
const widestName = ({ tables }: PlanContent): number =>
  lineWidth(
    '',
    NAMED.flatMap((kind) => tables[kind].map((row) => String(row[kind] ?? ''))),
  );

/** The cell in which the year is picked, by the name under which it is found when years come and go. */
export const comparedYearCell = (suffix: string): CellName => ({
  name: definedName('ComparedYear', suffix),
  sheet: sheetName('Comparison', suffix),
  row: PICKER_ROW,
  column: 1,
});

/**
 * Scenarios side by side by a measure that is picked, in a year; all follows from the cells that are picked. A chart that
 * would be half empty comes below the schedules.
 */
export function comparisonSheet(content: PlanContent, suffix: string, lists: PlanLists): SheetLayout {
  const names = ['Base', ...scenariosOf(content)].slice(0, MOST);
  const places = Math.max(FEWEST, names.length);
  const chosen = Array.from({ length: places }, (_, at) => names[at] ?? '');
  const measure = content.tables.Commitment.length ? 'Commitment' : 'Service';
  const bars = rowsCharted(content, measure);
  const tall = chartHeight(bars * 2);
  const isSparse = 2 * names.length < places || isHalfEmpty(content, measure, scenarioYear(content));
  const row = isSparse ? CHART_ROW : CHART_ROW + tall + 1;
  const charts = isSparse ? row + ABOVE_HEADINGS + bars + SPARE + 2 : CHART_ROW;
  const results = resultsOf({
    chosen,
    tables: wholeTables(UNDER_SCENARIO, suffix),
    headings: row + ABOVE_HEADINGS,
    rows: bars,
    names: Math.max(NARROWEST_NAMES, widestName(content)),
  });
  const { blocks, spills, widths } = sideBySide(results, row);
  const left = charted('What does each scenario leave?', bars);
  const line =
    'Pick what is compared, the year and the scenarios: the first is what the others are compared with.';
  return {
    name: sheetName('Comparison', suffix),
    tabColor: TAB.results,
    blocks: [
      ...sheetHead('Scenarios side by side', line, suffix),
      ...pickerBlocks(measure, scenarioYear(content), chosen),
      ...blocks,
    ],
    tables: [],
    spills,
    pickers: pickersOf(lists, places),
    charts: [
      {
        name: 'What does each scenario leave?',
        title: left.title,
        of: {
          row: row + ABOVE_HEADINGS,
          column: spills[2]?.column ?? 0,
          rows: left.rows + 1,
          columns: places + 1,
        },
        over: { row: charts, column: 0, rows: tall, columns: places + 1 },
        numberFormat: '£#,##0',
        colors: BARS.slice(0, places),
      },
    ],
    widths,
    frozen: { rows: HEAD_ROWS, columns: 0 },
    landscape: true,
    pagesWide: 3,
    gridlines: false,
  };
}

const pickerBlocks = (measure: string, year: string, chosen: readonly string[]): CellBlock[] => [
  { row: LABEL_ROW, column: 0, cells: [['Compare', 'Year']], style: STYLE.total },
  { row: PICKER_ROW, column: 0, cells: [[measure, year]], style: STYLE.input, numberFormat: AS_TEXT },
  { row: SCENARIO_ROW, column: 0, cells: [['Scenarios']], style: STYLE.total },
  { row: SCENARIO_ROW, column: 1, cells: [chosen], style: STYLE.input, numberFormat: AS_TEXT },
];

const pickersOf = (lists: PlanLists, places: number): PickerLayout[] => [
  {
    row: PICKER_ROW,
    column: 0,
    title: 'Compare',
    prompt:
      'What has a row each: streams, partners, pools, services, tiers, commitments, or what becomes of them.',
    choices: MEASURES,
    otherwise: 'asks',
  },
  yearPicker(PICKER_ROW, lists),
  {
    row: SCENARIO_ROW,
    column: 1,
    columns: places,
    title: 'Scenario',
    prompt: 'Pick a scenario, or Base for the plan as entered. Leave the cell blank to compare fewer.',
    choices: { spilledFrom: lists.scenarios },
    otherwise: 'asks',
  },
];

interface Compared {
  readonly chosen: readonly string[];
  readonly tables: string;
  /** The row of the headings. */
  readonly headings: number;
  readonly rows: number;
  /** The width of what is compared. */
  readonly names: number;
}

function resultsOf({ chosen, tables, headings, rows, names }: Compared): ResultBlock[] {
  const cells = `${cellAddress(SCENARIO_ROW, 1)}:${cellAddress(SCENARIO_ROW, chosen.length)}`;
  const compared = (measure: string) =>
    `=POOL.COMPARE(${measure},FILTER(${cells},${cells}<>"","Base"),${cellAddress(PICKER_ROW, 1)},${tables})`;
  const amounts = chosen.map((name) => atLeast(poundsColumn(name), lineWidth(name, []) + LIST_ARROW));
  const differences = chosen.slice(1).map((name) => {
    const heading = `${name} less ${chosen[0] ?? ''}`;
    return atLeast(poundsColumn(heading), lineWidth(heading, []));
  });
  const words = [...amounts, ...differences].map(({ heading, width }) => wordsColumn(heading, width));
  const all = `${cellAddress(headings, 0)}#`;
  return [
    {
      title: 'What each scenario leaves',
      line: 'In the year that is picked, and the difference from the first.',
      formula: compared(cellAddress(PICKER_ROW, 0)),
      rows,
      columns: [wordsColumn('Compared', names), ...amounts, ...differences],
    },
    {
      title: 'What becomes of each commitment',
      line: 'In the same year: kept, broken, unfunded, or not known.',
      formula: compared('"Status"'),
      rows,
      columns: [wordsColumn('Status', names), ...words],
    },
    {
      title: 'What the chart shows',
      line: 'The amounts alone; the chart is made of as many rows as the plan began with.',
      formula: `=FILTER(${all},SEQUENCE(1,COLUMNS(${all}))<=1+MAX(1,COUNTIF(${cells},"?*")))`,
      rows,
      columns: [wordsColumn('Charted', names), ...amounts],
    },
  ];
}
