import { type AuditRecord, type Tick } from '../../../model/audit/record/auditRecord';
import { carriedTicks } from '../../../model/audit/record/carriedTicks';
import { recordCoverage } from '../../../model/audit/record/recordCoverage';
import { isSigned } from '../../../model/audit/record/signOff';
import { type Said, tickCells } from '../../../model/audit/record/tickCells';
import { type Area, type WorkbookCells } from '../../../model/audit/workbookCells';
import { type OpenWorkbook } from '../../atHand/openWorkbook';
import { type KnownRecord } from './useAuditRecord';

/** What has become of a record: reads the versions that were signed off. */
export async function readKnownRecord(
  workbook: Pick<OpenWorkbook, 'listVersions' | 'versionText'>,
  record: AuditRecord,
  cells: WorkbookCells,
): Promise<KnownRecord> {
  const texts = new Map<string, string>();
  const signed = new Set(record.signOffs.map(({ version }) => version));
  for (const { id, name } of signed.size > 0 ? await workbook.listVersions() : [])
    if (signed.has(name)) texts.set(name, await workbook.versionText(id));
  return knownRecord(record, cells, texts);
}

/** What has become of a record in a workbook. @param texts of the versions that it keeps, by their names */
function knownRecord(
  { ticks, signOffs }: AuditRecord,
  cells: WorkbookCells,
  texts: ReadonlyMap<string, string>,
): KnownRecord {
  const carried = carriedTicks(ticks, cells);
  return {
    ticks: carried,
    coverage: recordCoverage(carried, cells),
    signOffs: signOffs.map((signed) => ({
      ...signed,
      holds: isSigned(signed, texts.get(signed.version) ?? ''),
    })),
  };
}

/** Ticks of the cells that are selected. Errors: a sentence where there is nothing to tick. */
export function ticksOf(
  { sheets }: WorkbookCells,
  area: Area & { readonly sheetId: string },
  said: Said,
): Tick[] {
  const sheet = sheets.find(({ id }) => id === area.sheetId);
  if (!sheet) throw new Error('The sheet is blank: select cells with figures.');
  return tickCells(sheet, area, said);
}
