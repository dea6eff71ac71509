import { type Session } from '../session';

/** How a table is dressed in Excel. The grid has looks of its own: these are kept with the workbook, and read back. */
export interface TableOptions {
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
}
type Kept = Readonly<Record<string, Partial<TableOptions>>>;

const ORDINARY: TableOptions = {
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
};

const kept = (session: Session) => (session.workbook.getCustomMetadata()?.tables as Kept | undefined) ?? {};

export const tableOptions = (session: Session, tableId: string): TableOptions => ({
  ...ORDINARY,
  ...kept(session)[tableId],
});

export function keepTableOptions(session: Session, tableId: string, change: Partial<TableOptions>): void {
  const tables = { ...kept(session), [tableId]: { ...kept(session)[tableId], ...change } };
  session.workbook.setCustomMetadata({ ...session.workbook.getCustomMetadata(), tables });
}
