import { byTime } from '../model/calendar/financialYear';
import { type Plan } from '../model/plan/plan';
import { type TableKind } from '../model/plan/declared/schema';
import { type Cell, type Grid, isCellError } from '../model/table/grid';
import { textOf } from '../model/table/heading';
import { cellAddress } from './layout/address';
import { type ContentRow, LAID_OUT, type LaidOut, type PlanContent } from './layout/content';
import { sheetHead, withoutPlanName } from './layout/inputSheet';
import { type SheetLayout, type WorkbookLayout } from './layout/layout';
import { pagesWide } from './layout/pagesWide';
import { STYLES, TAB } from './layout/styles';
import { sheetName } from './layout/suffix';
import { HEADING_ROW, tableName } from './layout/tables';
import { comparisonSheet } from './scenarioSheets/comparison';
import { withPlanLists } from './scenarioSheets/planLists';
import { UNDER_SCENARIO } from './scenarioSheets/scenarioYear';
import { whatIfCells, whatIfSheet } from './scenarioSheets/whatIf';
import { commitmentsSheet } from './sheets/commitments';
import { servicesSheet } from './sheets/services';
import { tableOf } from '../model/plan/tableOf';

/** A table of the open workbook: its name and its cells. */
export interface NamedTable {
  readonly name: string;
  readonly grid: Grid;
}

/**
 * The sheets What if and Comparison for a plan in the open workbook that has none, with a sheet of what can be picked in
 * them; null where its tables have other names than those that formulas of these sheets give them.
 *
 * @param plan as entered
 * @param reading the workbook's tables, to which the plan's positions refer
 * @param scenario the name of the scenario that is being saved
 */
export function scenarioLayout(
  plan: Plan,
  reading: readonly NamedTable[],
  planName: string,
  scenario: string,
): WorkbookLayout | null {
  const namedTable = (kind: TableKind) => reading[plan.positions[kind] ?? -1];
  const [, suffix] = /^\D+(\d*)$/.exec(namedTable('Scenario')?.name ?? '') ?? [];
  if (suffix === undefined) return null;
  if (UNDER_SCENARIO.some((kind) => namedTable(kind)?.name !== tableName(kind, suffix))) return null;
  const content = contentOf(plan, namedTable, planName, scenario);
  const lists = listsSheet(content, suffix);
  const sheets = [
    whatIfSheet(content, suffix, lists.lists, lists.commitments),
    comparisonSheet(content, suffix, lists.lists),
    lists.sheet,
  ];
  return {
    styles: STYLES,
    names: whatIfCells(suffix),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      pagesWide: Math.max(sheet.pagesWide ?? 1, pagesWide(sheet)),
    })),
    opens: sheets[0]?.name ?? '',
  };
}

/** What the tables of the workbook hold, with the scenario that is being saved. */
function contentOf(
  plan: Plan,
  namedTable: (kind: TableKind) => NamedTable | undefined,
  planName: string,
  scenario: string,
): PlanContent {
  const labels = [...tableOf(plan, 'Stream').years, ...tableOf(plan, 'Allocation').years];
  const rowsOf = (kind: LaidOut): ContentRow[] => {
    const [headings = [], ...rows] = namedTable(kind)?.grid ?? [];
    return rows
      .filter((row) => row.some((cell) => cell !== null && cell !== ''))
      .map((row) => Object.fromEntries(headings.map((heading, at) => [textOf(heading), plain(row[at])])));
  };
  const tables = Object.fromEntries(LAID_OUT.map((kind) => [kind, rowsOf(kind)])) as Record<
    LaidOut,
    ContentRow[]
  >;
  return {
    planName,
    years: [...new Set(labels.map(({ label }) => label))].sort(byTime),
    tables: { ...tables, Scenario: [...tables.Scenario, { Scenario: scenario }] },
  };
}

const plain = (cell: Cell | undefined): string | number | boolean | null =>
  cell === undefined || isCellError(cell) ? null : cell;

/** What can be picked, and the figures of the plan as entered that the other sheets rest on. */
function listsSheet(content: PlanContent, suffix: string) {
  const [services] = servicesSheet(content, suffix).spills;
  const [commitments] = commitmentsSheet(content, suffix).spills;
  const head = sheetHead(
    'Pick lists',
    'What can be picked on the sheets What if and Comparison, and the plan as entered: calculated, nothing is typed here.',
    suffix,
  );
  const name = sheetName('Pick lists', suffix);
  const column = services ? FIRST + services.columns.length + 1 : FIRST;
  const sheet: SheetLayout = {
    name,
    tabColor: TAB.results,
    blocks: withoutPlanName(head),
    tables: [],
    spills: [
      ...(services ? [{ ...services, row: HEADING_ROW, column: FIRST }] : []),
      ...(commitments ? [{ ...commitments, row: HEADING_ROW, column }] : []),
    ],
    widths: {},
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    landscape: true,
  };
  return { ...withPlanLists(sheet, sheet, suffix), commitments: cellAddress(HEADING_ROW, column, name) };
}

/** Beside the lists of scenarios and years. */
const FIRST = 6;
