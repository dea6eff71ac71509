import { lineWidth, MONEY_WIDTH } from '../layout/columnWidth';
import { LAID_OUT } from '../layout/content';
import { sheetHead, unitsAbove } from '../layout/inputSheet';
import { type SheetLayout, type SpillLayout } from '../layout/layout';
import { MONEY_FORMAT, SEVERITY_MARKS, STYLE, TAB } from '../layout/styles';
import { sheetName } from '../layout/suffix';
import { HEADING_ROW, wholeTables } from '../layout/tables';

const ROWS_READY = 200;
/** Names of checks are on one line. */
const LONGEST_CHECK = ['Terms missing from the agreement'];
/** The finding itself; a longer one runs on to the right, where nothing is. */
const SENTENCE_WIDTH = 640;

/** What an accountant should look at, found by formula; nothing is below it. */
export function checksSheet(suffix: string): SheetLayout {
  const column = (heading: string, width: number) => ({ heading, width, style: STYLE.result });
  const spill: SpillLayout = {
    row: HEADING_ROW,
    column: 0,
    formula: `=POOL.CHECKS("Base",${wholeTables(LAID_OUT, suffix)})`,
    columns: [
      column('Severity', 64),
      column('Check', lineWidth('Check', LONGEST_CHECK)),
      column('Subject', 160),
      column('Year', 60),
      { heading: 'Amount', width: MONEY_WIDTH, style: STYLE.result, numberFormat: MONEY_FORMAT, unit: '£' },
      column('Finding', SENTENCE_WIDTH),
    ],
    rows: ROWS_READY,
    marks: SEVERITY_MARKS,
  };
  const line = 'Calculated from all tables. Poolbook’s pane groups the findings and goes to the cell.';
  return {
    name: sheetName('Checks', suffix),
    tabColor: TAB.checks,
    blocks: [...sheetHead('Checks', line, suffix), ...unitsAbove(spill)],
    tables: [],
    spills: [spill],
    widths: {},
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    landscape: true,
  };
}
