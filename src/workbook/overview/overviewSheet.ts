import { type PlanContent } from '../layout/content';
import { PLAN_NAME } from '../layout/inputSheet';
import { type CellArea, type ChartLayout, type SheetLayout, type SpillLayout } from '../layout/layout';
import { type ResultColumn, wordsColumn } from '../layout/resultColumns';
import { BARS, LINK_FORMAT, SEVERITY_MARKS, SHARE_FORMAT, STYLE, TAB } from '../layout/styles';
import { definedName, sheetName } from '../layout/suffix';
import { type PlanLists } from '../scenarioSheets/planLists';
import {
  answerFormula,
  BY_CERTAINTY,
  BY_TIER,
  certaintyFormula,
  FINDINGS_SHOWN,
  findingsFormula,
  gravityFormula,
  type OverviewSources,
  preventionFormula,
  sentenceFormula,
  tiersFormula,
  totalFormula,
  whoseFormula,
  yearsFormula,
} from './overviewFormulas';
import { pounds, POUNDS_WIDTH, YEAR_WIDTH } from './overviewColumns';
import { leastTitleFormula, leastToSpare } from './leastToSpare';
import { underPicked } from './underPicked';

const GAP_WIDTH = 20;

/** The answer, the sentence and the scenario stay in view. */
const HEAD_ROWS = 3;
const CHART_ROW = 4;
const CHART_ROWS = 12;
const FOUND_ROW = CHART_ROW + CHART_ROWS + 1;
const YEARS_ROW = FOUND_ROW + FINDINGS_SHOWN + 5;
/** A table by year grows to so many rows. */
const MOST_YEARS = 40;

/** The columns of each half: the year, what is added up, and what it comes to. */
const MONEY_COLUMNS = 1 + BY_CERTAINTY.length + 1;
const WORKS_AT = MONEY_COLUMNS + 1;
const WORKS_COLUMNS = 1 + BY_TIER.length + 1;
const PAGE_COLUMNS = WORKS_AT + WORKS_COLUMNS;
/** A page of A4 that lies across has room for so many rows; the years that are added fill them. */
const PAGE_ROWS = 50;

/** Severity, amount and sentence. */
const FOUND_COLUMNS = 3;
const BESIDE_SENTENCES = Array<string>(MONEY_COLUMNS - FOUND_COLUMNS).fill('');

/**
 * The plan on one page: the answer as its title, its money by year, and what needs attention first. All of it is
 * calculated from the results of the other sheets, or of the same under the scenario that is picked, and follows the
 * years that are added.
 *
 * @param lists what can be picked; null where the workbook has no scenarios
 */
export function overviewSheet(
  content: PlanContent,
  suffix: string,
  entered: OverviewSources,
  lists: PlanLists | null,
): SheetLayout {
  const picked = lists && underPicked(content, suffix, entered, lists, PAGE_COLUMNS + 1);
  const sources = picked?.sources ?? entered;
  const planName = picked ? WORKS_AT : 0;
  const spills = [
    ...findings(sources),
    ...leastToSpare(sources, { row: FOUND_ROW + 1, column: WORKS_AT }),
    ...byYear(sources),
  ];
  return {
    name: sheetName('Overview', suffix),
    tabColor: TAB.reports,
    blocks: [
      { row: 0, column: 0, cells: [[answerFormula(sources)]], style: STYLE.title },
      // words, which give their row the height of a title at once, as a formula does not everywhere
      { row: 0, column: WORKS_AT, cells: [['Overview']], style: STYLE.title },
      { row: 1, column: 0, cells: [[sentenceFormula(sources)]], style: STYLE.note },
      {
        row: 1,
        column: WORKS_AT,
        cells: [[sources.scenario ? whoseFormula(sources.scenario) : 'The plan as entered.']],
        style: STYLE.note,
      },
      {
        row: 2,
        column: planName,
        cells: [[`=${definedName(PLAN_NAME, suffix)}`]],
        style: STYLE.link,
        numberFormat: LINK_FORMAT,
      },
      { row: FOUND_ROW, column: 0, cells: [['What needs attention?']], style: STYLE.title },
      // the heading goes on above the sentences, which run over the columns beside theirs
      { row: FOUND_ROW + 1, column: FOUND_COLUMNS, cells: [BESIDE_SENTENCES], style: STYLE.heading },
      { row: FOUND_ROW, column: WORKS_AT, cells: [[leastTitleFormula(sources)]], style: STYLE.title },
      // and above the names of commitments, which run over the column beside theirs
      { row: FOUND_ROW + 1, column: WORKS_AT + 1, cells: [['']], style: STYLE.heading },
      ...[
        { column: 0, title: 'Money by certainty', line: 'Pounds by year and certainty. Amounts that are not known are not in it.' }, // prettier-ignore
        { column: WORKS_AT, title: 'Money by tier', line: 'Pounds by year and tier; prevention as a share of all.' }, // prettier-ignore
      ].flatMap(({ column, title, line }) => [
        { row: YEARS_ROW - 2, column, cells: [[title]], style: STYLE.title },
        { row: YEARS_ROW - 1, column, cells: [[line]], style: STYLE.note },
      ]),
      ...(picked?.blocks ?? []),
    ],
    tables: [],
    spills: [...spills, ...(picked?.spills ?? [])],
    charts: chartsOf(content),
    widths: { [WORKS_AT - 1]: GAP_WIDTH, ...picked?.widths },
    ...(picked && { pickers: picked.pickers, printed: printedOf(content) }),
    frozen: { rows: picked ? HEAD_ROWS : 0, columns: 0 },
    landscape: true,
    gridlines: false,
  };
}

const printedOf = ({ years }: PlanContent): CellArea => ({
  ...{ row: 0, column: 0, columns: PAGE_COLUMNS },
  rows: Math.max(PAGE_ROWS, YEARS_ROW + 1 + years.length),
});

/** The worst findings, whose sentences run over the columns beside theirs. */
function findings(sources: OverviewSources): SpillLayout[] {
  const spill = { row: FOUND_ROW + 1, rows: FINDINGS_SHOWN };
  const gravity = [wordsColumn('Severity', YEAR_WIDTH), pounds('Amount')];
  return [
    { ...spill, column: 0, formula: gravityFormula(sources), columns: gravity, marks: SEVERITY_MARKS },
    {
      ...{ ...spill, column: gravity.length, formula: findingsFormula(sources), marks: [] },
      columns: [wordsColumn('Finding', POUNDS_WIDTH)],
    },
  ];
}

/** Side by side and last, so that each can grow by the years that are added. */
function byYear(sources: OverviewSources): SpillLayout[] {
  const spill = (column: number, formula: string, columns: readonly ResultColumn[]): SpillLayout => ({
    ...{ row: YEARS_ROW, column, formula, columns, rows: MOST_YEARS, marks: [] },
  });
  const prevention = { ...wordsColumn('Prevention', POUNDS_WIDTH), numberFormat: SHARE_FORMAT };
  const year = () => wordsColumn('Year', YEAR_WIDTH);
  return [
    spill(0, yearsFormula(sources), [year()]),
    spill(1, certaintyFormula(sources), BY_CERTAINTY.map(pounds)),
    spill(MONEY_COLUMNS - 1, totalFormula(sources), [pounds('Total')]),
    spill(WORKS_AT, yearsFormula(sources), [year()]),
    spill(WORKS_AT + 1, tiersFormula(sources), BY_TIER.map(pounds)),
    spill(WORKS_AT + 1 + BY_TIER.length, preventionFormula(sources), [prevention]),
  ];
}

/** Bars of the years with which the plan begins. */
function chartsOf({ years }: PlanContent): ChartLayout[] {
  const chart = (title: string, column: number, colors: readonly string[]): ChartLayout => ({
    ...{ name: title, title, numberFormat: '£#,##0', colors, stacked: true },
    of: { row: YEARS_ROW, column, rows: years.length + 1, columns: colors.length + 1 },
    over: { row: CHART_ROW, column, rows: CHART_ROWS, columns: colors.length + 2 },
  });
  const [grey, blue, green, amber, ink] = BARS;
  return [
    chart('What can we count on?', 0, [blue, green, amber, grey, ink]),
    chart('Where does the money work?', WORKS_AT, [green, blue, grey, ink]),
  ];
}
