import { type FUniver } from '@univerjs/core/facade';
import { intersection, rectOf } from '../stand-in/excel/values/address';
import { type Session } from '../stand-in/session';
import { renameTable } from '../stand-in/tables/renameTable';

const NOT_FREE =
  'is not a free name for a table: it begins with a letter, has no spaces, and no other table or name has it.';

/** Lets a table be renamed from the menu of its cells: formulas follow. */
export function offerTableNames(session: Session, api: FUniver): void {
  const ask = () => {
    const table = selectedTable(session);
    if (!table) return window.alert('Select a cell of a table first.');
    const name = window.prompt('Name of the table', table.name)?.trim();
    if (name === undefined || name === table.name) return;
    if (!renameTable(session, table.id, name)) window.alert(`“${name}” ${NOT_FREE}`);
  };
  api
    .createMenu({ id: 'poolbook.rename-table', title: 'Rename table', action: ask })
    .appendTo(['contextMenu.mainArea', 'contextMenu.others']);
}

/** The table that the selected cells are in. */
function selectedTable({ workbook }: Session) {
  const sheet = workbook.getActiveSheet();
  const selected = sheet.getSelection()?.getActiveRange()?.getRange();
  if (!selected) return undefined;
  return sheet.getSubTableInfos().find(({ range }) => intersection(rectOf(range), rectOf(selected)));
}
