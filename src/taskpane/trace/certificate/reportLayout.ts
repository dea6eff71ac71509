import about from '../../../../package.json';
import { type KeptVersion } from '../../../excel/keptVersions';
import { type Certificate } from '../../../model/audit/certifyWorkbook';
import { type Exception } from '../../../model/audit/exceptions';
import { type WorkbookCells } from '../../../model/audit/workbookCells';
import { auditReport } from '../../../workbook/auditReport';
import { freeSheetName } from '../../../workbook/freeSheetName';
import { type WorkbookLayout } from '../../../workbook/layout';
import { type Figures } from '../../plan/figures';
import { inWords, today } from '../versions/days';

interface Gathered {
  readonly cells: WorkbookCells;
  readonly certificate: Certificate;
  readonly exceptions: readonly Exception[];
  readonly versions: readonly KeptVersion[];
  /** Names that sheets of the workbook have. */
  readonly taken: readonly string[];
}

/** The audit report of a workbook, on a sheet whose name is free. */
export const reportLayout = (
  { planName, findings }: Pick<Figures, 'planName' | 'findings'>,
  { cells, certificate, exceptions, versions, taken }: Gathered,
): WorkbookLayout =>
  auditReport({
    ...{ planName, findings, certificate, exceptions },
    day: inWords(today()),
    poolbook: about.version,
    sheetNames: new Map(cells.sheets.map(({ id, name }) => [id, name])),
    versions: versions.map(({ name, date }) => ({ name, date: inWords(date) })),
    sheetName: freeSheetName('Audit report', '', taken),
  });
