import packageFile from '../../../package.json';
import { NATIONS } from '../../model/plan/declared/words';
import { type PlanContent } from '../layout/content';
import { PLAN_NAME } from '../layout/inputSheet';
import { AS_TEXT, type CellBlock, type CellName, type SheetLayout } from '../layout/layout';
import { STYLE, TAB } from '../layout/styles';
import { definedName, sheetName } from '../layout/suffix';

const PURPOSE = [
  'This workbook holds a plan of pooled budgets. Every figure that is entered is in a table;',
  'every result is a formula over whole tables, so that Excel itself can trace it and undo it.',
];

const ORDER_OF_WORK = [
  ['Overview', 'See the answer, the money by year, and what needs attention first.'],
  ['Partners', 'Name the bodies that work together.'],
  ['Funding', 'Set out the money: from whom, for what, how certain, and how much in each year.'],
  ['Pools', 'List the pooled and aligned budgets, who hosts them, and what was agreed.'],
  ['Risk share', 'Where a rule is not enough, say layer by layer who bears an overspend or underspend.'],
  ['Contributions', 'Say what each partner puts into each pool.'],
  ['Services', 'List what the money may be spent on, and at which tier.'],
  ['Tiers', 'Say how the plan’s own levels count, and which are prevention.'],
  ['Commitments', 'Write down what has been promised, and the least money that keeps each commitment.'],
  ['Indicators', 'Say by what it is seen that a commitment is kept, and whether it is green, amber or red.'],
  ['Mappings', 'Join commitments with outcomes and services where that is many to many.'],
  ['Allocations', 'Say which money pays for which service, and which commitment it serves.'],
  ['Conditions', 'Write down what comes with money: the least or most to put in, or to spend on what.'],
  ['Scenarios', 'Set out what might happen, step by step: what ends, what is cut, what costs more.'],
  ['What if', 'Pick a scenario, and see beside the plan as entered what it does to money and commitments.'],
  ['Comparison', 'Set scenarios side by side by stream, service, tier or commitment.'],
  ['Outturn', 'At the year’s end, type what each pool spent, so that it can be settled.'],
  ['Evidence', 'Record the document and paragraph behind each figure, and how exact it is.'],
  ['Deflators', 'Type a published price index for each year, with the day of its publication.'],
  ['Law', 'Have a lawyer correct the rules that the legal checks rest on.'],
  ['Checks', 'Read what does not add up, is not allowed, or rests on nothing.'],
] as const;

const COLOUR_KEY = [
  [STYLE.input, 'Blue on cream: type here.'],
  [STYLE.result, 'Black: a result; change what it is calculated from.'],
  [STYLE.link, 'Green: brought from another sheet.'],
  [STYLE.check, 'Amber: something to look at.'],
  [STYLE.total, 'Bold with a line above: a total.'],
] as const;

const TITLE_ROW = 0;
const NAME_ROW = 2;
const NATION_ROW = NAME_ROW + 1;
const PURPOSE_ROW = NATION_ROW + 2;
const ORDER_ROW = PURPOSE_ROW + PURPOSE.length + 1;

const ILLUSTRATIVE =
  'Illustrative: amounts whose evidence has that quality are made up for the example. The Checks sheet says how much they are.';

const hasIllustrative = ({ tables }: PlanContent): boolean =>
  tables.Evidence.some(({ Quality }) => Quality === 'illustrative');

/** Where the plan's name is typed. */
export const planNameCell = (suffix: string): CellName => ({
  name: definedName(PLAN_NAME, suffix),
  sheet: sheetName('Start', suffix),
  row: NAME_ROW,
  column: 1,
});

/**
 * What the workbook is for, in which order it is filled in, and what its colours mean.
 *
 * @param sheets the names of the plan's other sheets
 */
export function startSheet(content: PlanContent, suffix: string, sheets: readonly string[]): SheetLayout {
  const work = ORDER_OF_WORK.map(([sheet, what]) => [sheetName(sheet, suffix), what]).filter(([sheet = '']) =>
    sheets.includes(sheet),
  );
  const keyRow = ORDER_ROW + work.length + 2;
  const aboutRow = keyRow + COLOUR_KEY.length + 2;
  const blocks: CellBlock[] = [
    { row: TITLE_ROW, column: 0, cells: [['Pooled budget plan']], style: STYLE.title },
    { row: NAME_ROW, column: 0, cells: [['Plan']], style: STYLE.total },
    { row: NAME_ROW, column: 1, cells: [[content.planName]], style: STYLE.input, numberFormat: AS_TEXT },
    { row: NATION_ROW, column: 0, cells: [['Nation']], style: STYLE.total },
    {
      row: NATION_ROW,
      column: 1,
      cells: [[content.nation ?? 'England']],
      style: STYLE.input,
      numberFormat: AS_TEXT,
    },
    { row: PURPOSE_ROW, column: 0, cells: PURPOSE.map((line) => [line]), style: STYLE.result },
    { row: ORDER_ROW, column: 0, cells: [['Sheet', 'Order of work']], style: STYLE.heading },
    {
      row: ORDER_ROW + 1,
      column: 0,
      cells: work,
      style: STYLE.result,
    },
    { row: keyRow, column: 0, cells: [['Colour', 'Meaning']], style: STYLE.heading },
    ...COLOUR_KEY.flatMap(([style, meaning], position): CellBlock[] => [
      { row: keyRow + 1 + position, column: 0, cells: [['Example']], style },
      { row: keyRow + 1 + position, column: 1, cells: [[meaning]], style: STYLE.result },
    ]),
    {
      row: aboutRow,
      column: 0,
      cells: [
        [`Made with Poolbook ${packageFile.version}. The functions that begin with POOL need the add-in.`],
        ...(hasIllustrative(content) ? [[ILLUSTRATIVE]] : []),
      ],
      style: STYLE.note,
    },
  ];
  return {
    name: sheetName('Start', suffix),
    tabColor: TAB.reports,
    blocks,
    tables: [],
    spills: [],
    pickers: [
      {
        row: NATION_ROW,
        column: 1,
        title: 'Nation',
        prompt:
          'Whose law and bodies the plan is about. The legal checks go by the Act that each pool names.',
        choices: NATIONS,
        otherwise: 'asks',
      },
    ],
    widths: { 0: 100, 1: 500 },
    frozen: { rows: NATION_ROW + 1, columns: 0 },
    landscape: false,
    gridlines: false,
  };
}
