import { type SheetTable } from '../../../excel/reading/reading';
import { evidenceRow, namingEvidence, type NewEvidence } from '../../../model/evidence/newEvidence';
import { kindOf } from '../../../model/plan/reading/readHeadings';
import { evidenceLayout } from '../../../workbook/evidenceLayout';
import { type OpenWorkbook } from '../../atHand/openWorkbook';
import { type Figures } from '../../atHand/figures';
import { type EvidenceTarget } from './evidencedRow';

/** Evidence that a row is to name: of the evidence table by its name, or new. */
export interface Attached {
  readonly what: { readonly name: string } | { readonly typed: NewEvidence };
  /** Beside what the row names already, or in its place. */
  readonly how: 'beside' | 'instead';
}

type Verbs = Pick<OpenWorkbook, 'attachEvidence' | 'build' | 'freeSuffix' | 'read'>;

/** The table in which the plan's evidence is. */
export const evidenceTable = ({ reading, plan }: Pick<Figures, 'reading' | 'plan'>): SheetTable | undefined =>
  reading[plan.positions.Evidence ?? -1];

/** Writes that a row names evidence; new evidence as a row of the evidence table, which is made where there is none. */
export async function attach(
  workbook: Verbs,
  figures: Pick<Figures, 'reading' | 'plan'>,
  { table, row, names }: EvidenceTarget,
  { what, how }: Attached,
): Promise<void> {
  if (!row) throw new Error(withoutColumn(table.name));
  const name = 'name' in what ? what.name : what.typed.Evidence;
  const says = namingEvidence(names, name, how);
  if ('name' in what) return workbook.attachEvidence(row, says, null);
  const { id, grid } = evidenceTable(figures) ?? (await madeTable(workbook, table.sheet));
  await workbook.attachEvidence(row, says, { tableId: id, cells: evidenceRow(grid, what.typed) });
}

/** Makes the evidence table on a sheet of its own, beside whatever has its names. */
async function madeTable(workbook: Verbs, shown: string): Promise<SheetTable> {
  const suffix = await workbook.freeSuffix(evidenceLayout(shown, { suffix: '' }));
  const made = await workbook.build(evidenceLayout(shown, { suffix }));
  const { tables } = await workbook.read();
  const table = tables.find(({ grid }) => kindOf(grid) === 'Evidence');
  if (made.status === 'names taken' || !table)
    throw new Error('The Evidence table could not be made. Look at the workbook, then try again.');
  return table;
}

/** What to do where a table has no place to name evidence. */
export const withoutColumn = (table: string): string =>
  `The table ${table} has no column in which to name evidence: type Evidence in the cell to the right of its last heading, then attach it here.`;
