import { TableManager } from '@univerjs/sheets-table';
import { type Session } from '../session';

/** How a table is dressed in Excel. The grid has looks of its own: these are kept with the table, and read back. */
export interface TableOptions {
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
}

const ORDINARY: TableOptions = {
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
};

const meta = (session: Session, tableId: string) =>
  session.injector.get(TableManager).getTableById(session.workbook.getId(), tableId);

export function tableOptions(session: Session, tableId: string): TableOptions {
  return {
    ...ORDINARY,
    ...(meta(session, tableId)?.getTableMeta()?.options as Partial<TableOptions> | undefined),
  };
}

export function keepTableOptions(session: Session, tableId: string, change: Partial<TableOptions>): void {
  const table = meta(session, tableId);
  table?.setTableMeta({ ...table.getTableMeta(), options: { ...tableOptions(session, tableId), ...change } });
}
