import about from '../../../../package.json';
import { type KeptVersion } from '../../../excel/keptVersions';
import { type Certificate } from '../../../model/audit/certifyWorkbook';
import { type Exception } from '../../../model/audit/exceptions';
import { type WorkbookCells } from '../../../model/audit/workbookCells';
import { evidenceCoverage } from '../../../model/evidence/evidenceCoverage';
import { auditReport } from '../../../workbook/auditSheets/auditReport';
import { type ReportedRecord } from '../../../workbook/auditSheets/recordSections';
import { type WorkbookLayout } from '../../../workbook/layout/layout';
import { type Figures } from '../../atHand/figures';
import { type DoneReview } from '../review/useFormulaReview';
import { inWords, today } from '../../atHand/days';
import { type Compared } from '../versions/useVersions';

/** What was done on the screen before the report is written. */
export interface DoneBefore {
  readonly review: DoneReview | null;
  readonly compared: Compared | null;
}

interface Gathered extends DoneBefore {
  readonly cells: WorkbookCells;
  readonly certificate: Certificate;
  readonly exceptions: readonly Exception[];
  readonly versions: readonly KeptVersion[];
  readonly record: ReportedRecord;
}

/** The audit report of a workbook, on a sheet of a free name. */
export const reportLayout = (
  {
    planName,
    plan,
    findings,
    accepted = [],
    notChecked,
    numbers,
  }: Pick<Figures, 'planName' | 'plan' | 'findings' | 'accepted' | 'notChecked' | 'numbers'>,
  { cells, certificate, exceptions, versions, record, review, compared }: Gathered,
  sheetName: string,
): WorkbookLayout =>
  auditReport({
    coverage: evidenceCoverage(plan.base ?? plan),
    ...{
      planName,
      findings,
      accepted,
      notChecked,
      numbers,
      certificate,
      exceptions,
      review,
      record,
      sheetName,
    },
    day: inWords(today()),
    poolbook: about.version,
    sheetNames: new Map(cells.sheets.map(({ id, name }) => [id, name])),
    versions: versions.map(({ name, date }) => ({ name, date: inWords(date) })),
    since: compared && {
      name: compared.version.name,
      date: inWords(compared.version.date),
      groups: compared.groups,
    },
  });
