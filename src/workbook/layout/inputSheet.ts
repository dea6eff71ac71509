import { type LaidOut, type PlanContent } from './content';
import { wordsHeight } from './heightNeeded';
import { type CellBlock, type SheetLayout, type SpillLayout, type TableLayout } from './layout';
import { LINK_FORMAT, STYLE, TAB } from './styles';
import { definedName, sheetName } from './suffix';
import { HEADING_ROW, planTable } from './tables';

/** The name of the cell that holds the plan's name. */
export const PLAN_NAME = 'Poolbook_plan';

/** The names of the cells in which a plan's name may be: that of the first plan, and of those after it. */
export const PLAN_NAMES = new RegExp(`^${PLAN_NAME}\\d*$`, 'i');

const NAME_ROW = 2;

/** How the words below a title look: on one line that runs over the columns beside it, or within the first column. */
interface HeadLooks {
  readonly line: string;
  readonly name: string;
}
const RUNNING_OVER: HeadLooks = { line: STYLE.note, name: STYLE.link };
const IN_FIRST_COLUMN: HeadLooks = { line: STYLE.lead, name: STYLE.planName };

/** What is the same at the top of each sheet: its title, one line of what is there, the plan's name. */
export function sheetHead(title: string, line: string, suffix: string, looks = RUNNING_OVER): CellBlock[] {
  return [
    { row: 0, column: 0, cells: [[title]], style: STYLE.title },
    { row: 1, column: 0, cells: [[line]], style: looks.line },
    {
      row: NAME_ROW,
      column: 0,
      cells: [[`=${definedName(PLAN_NAME, suffix)}`]],
      style: looks.name,
      numberFormat: LINK_FORMAT,
    },
  ];
}

/** The same without the plan's name, for a workbook that may not give it one. */
export const withoutPlanName = (blocks: readonly CellBlock[]): CellBlock[] =>
  blocks.filter(({ row, column }) => row !== NAME_ROW || column !== 0);

/** Room for a plan's name that is longer than the first column, on the row that also holds what the columns count in. */
function nameHeight(
  { planName }: PlanContent,
  { columns: [first] }: TableLayout,
): Pick<SheetLayout, 'heights'> {
  if (!first) return {};
  const [one, needed] = ['', planName].map((words) => wordsHeight(words, first.width)) as [number, number];
  return needed > one ? { heights: { [NAME_ROW]: needed } } : {};
}

/** What the columns of a table or a spill count in, on the row above their headings. */
export function unitsAbove(of: TableLayout | SpillLayout): CellBlock[] {
  const { row, column, columns } = of;
  const style = 'formula' in of ? STYLE.unit : STYLE.note;
  return columns.flatMap(({ unit }, position) =>
    unit ? [{ row: row - 1, column: column + position, cells: [[unit]], style }] : [],
  );
}

export interface InputSheet {
  readonly name: string;
  readonly kind: LaidOut;
  readonly title: string;
  readonly line: string;
}

/** A sheet on which one of the plan's tables is typed. */
export function inputSheet(
  { name, kind, title, line }: InputSheet,
  content: PlanContent,
  suffix: string,
): SheetLayout {
  const table = planTable(kind, content, suffix);
  return {
    name: sheetName(name, suffix),
    tabColor: TAB.inputs,
    blocks: [...sheetHead(title, line, suffix, IN_FIRST_COLUMN), ...unitsAbove(table)],
    tables: [table],
    spills: [],
    widths: {},
    ...nameHeight(content, table),
    frozen: { rows: HEADING_ROW + 1, columns: 1 },
    landscape: true,
  };
}
