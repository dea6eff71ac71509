import { MONEY_WIDTH } from '../layout/columnWidth';
import { LAID_OUT } from '../layout/content';
import { sheetHead } from '../layout/inputSheet';
import { type SheetLayout, type SpillLayout } from '../layout/layout';
import { MONEY_FORMAT, SEVERITY_MARKS, STYLE, TAB } from '../layout/styles';
import { sheetName } from '../layout/suffix';
import { HEADING_ROW, wholeTables } from '../layout/tables';

const ROWS_READY = 200;
/** All words wrap, so that the sentence is seen beside the pane on a screen of 1280 pixels; four lines hold most. */
const NAMES_WIDTH = 84;
const SENTENCE_WIDTH = 256;
const FOUR_LINES = 54;

/** What an accountant should look at, found by formula; nothing is below it. */
export function checksSheet(suffix: string): SheetLayout {
  const column = (heading: string, width: number) => ({ heading, width, style: STYLE.small });
  const spill: SpillLayout = {
    row: HEADING_ROW,
    column: 0,
    formula: `=POOL.CHECKS("Base",${wholeTables(LAID_OUT, suffix)})`,
    columns: [
      ...[column('Severity', 60), column('Check', NAMES_WIDTH), column('Subject', NAMES_WIDTH)],
      column('Year', 54),
      { ...column('Amount', MONEY_WIDTH), numberFormat: MONEY_FORMAT },
      column('Finding', SENTENCE_WIDTH),
    ],
    rows: ROWS_READY,
    rowHeight: FOUR_LINES,
    marks: SEVERITY_MARKS,
  };
  const line = 'Calculated from all tables. Poolbook’s pane groups the findings and goes to the cell.';
  return {
    name: sheetName('Checks', suffix),
    tabColor: TAB.checks,
    // each amount has its £: above it none, which would cut a long name of the plan
    blocks: sheetHead('Checks', line, suffix),
    tables: [],
    spills: [spill],
    widths: {},
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    landscape: true,
  };
}
