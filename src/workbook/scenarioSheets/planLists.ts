import { cellAddress } from '../layout/address';
import { columnWidth } from '../layout/columnWidth';
import { type CellBlock, type SheetLayout } from '../layout/layout';
import { anchorOf, BESIDE_GAP } from '../layout/resultBeside';
import { STYLE } from '../layout/styles';
import { HEADING_ROW, tableName } from '../layout/tables';

/** Where the lists begin that pickers offer. */
export interface PlanLists {
  /** Base, and the scenarios of the plan as they are first written. */
  readonly scenarios: string;
  /** The years in which anything is allocated. */
  readonly years: string;
}

/** The sheet of scenarios with the lists beside its table that pickers elsewhere offer; they follow the tables. */
export function withPlanLists(
  sheet: SheetLayout,
  services: SheetLayout,
  suffix: string,
): { readonly sheet: SheetLayout; readonly lists: PlanLists } {
  const column = (sheet.tables[0]?.columns.length ?? 0) + BESIDE_GAP;
  const row = HEADING_ROW + 1;
  const blocks: CellBlock[] = [
    { row: 0, column, cells: [['What can be picked']], style: STYLE.title },
    {
      row: 1,
      column,
      cells: [['Calculated from the tables, for the sheets Overview, What if and Comparison.']],
      style: STYLE.note,
    },
    { row: HEADING_ROW, column, cells: [['Scenario to pick', 'Year to pick']], style: STYLE.heading },
    { row, column, cells: [[scenariosOf(suffix)]], style: STYLE.result },
    { row, column: column + 1, cells: [[yearsOf(anchorOf(services))]], style: STYLE.result },
  ];
  const widths = { [column]: SCENARIO_WIDTH, [column + 1]: columnWidth('Year to pick', []) };
  return {
    sheet: { ...sheet, blocks: [...sheet.blocks, ...blocks], widths: { ...sheet.widths, ...widths } },
    lists: {
      scenarios: cellAddress(row, column, sheet.name),
      years: cellAddress(row, column + 1, sheet.name),
    },
  };
}

const SCENARIO_WIDTH = 220;

/** In place of the heading of the column is Base. */
function scenariosOf(suffix: string): string {
  const all = `${tableName('Scenario', suffix)}[[#All],[Scenario]]`;
  return `=UNIQUE(FILTER(IF(${all}="Scenario","Base",${all}),${all}<>""))`;
}

/** The years are the headings of what is calculated of the services. */
const yearsOf = (services: string): string =>
  `=TRANSPOSE(FILTER(INDEX(${services}#,1,0),(INDEX(${services}#,1,0)<>"Service")*(INDEX(${services}#,1,0)<>"Tier")))`;
