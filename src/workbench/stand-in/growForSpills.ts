import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { type Rect } from './excel/values/address';
import { type Session } from './session';

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** Sheets grow with what formulas spill beyond their end, as nobody sees in Excel: it is no step to undo. */
export function growForSpills(session: Session): void {
  const { commands } = session;
  commands.onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    const unitId = session.workbook.getId();
    for (const sheet of session.workbook.getSheets()) {
      const spills = session.spillsOf(sheet);
      const subUnitId = sheet.getSheetId();
      const grow = (mutation: { readonly id: string }, size: object) =>
        commands.syncExecuteCommand(mutation.id, { unitId, subUnitId, ...size }, { onlyLocal: true });
      const rows = end(spills, (spill) => spill.row + spill.rows);
      if (rows > sheet.getMaxRows()) grow(SetWorksheetRowCountMutation, { rowCount: rows + SPARE_ROWS });
      const columns = end(spills, (spill) => spill.column + spill.columns);
      if (columns > sheet.getMaxColumns())
        grow(SetWorksheetColumnCountMutation, { columnCount: columns + SPARE_COLUMNS });
    }
  });
}

const end = (spills: readonly Rect[], of: (spill: Rect) => number): number =>
  spills.reduce((most, spill) => Math.max(most, of(spill)), 0);
