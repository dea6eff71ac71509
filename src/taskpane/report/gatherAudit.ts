import { type OpenWorkbook } from '../atHand/openWorkbook';
import { readKnownRecord } from '../trace/record/knownRecord';
import { type Gathered } from './auditLayout';

/** Recomputes the workbook by the independent path, and reads what it keeps of audits. */
export async function gatherAudit(workbook: OpenWorkbook): Promise<Gathered> {
  const cells = (await workbook.readFormulas(() => false)) ?? { sheets: [], names: [] };
  const { certifyWorkbook } = await import('../../model/audit/certifyWorkbook');
  return {
    cells,
    certificate: certifyWorkbook(cells),
    exceptions: await workbook.readAccepted(),
    versions: await workbook.listVersions(),
    record: await readKnownRecord(workbook, await workbook.readAuditRecord(), cells),
  };
}
