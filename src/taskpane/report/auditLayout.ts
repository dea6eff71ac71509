import about from '../../../package.json';
import { type KeptVersion } from '../../excel/kept/keptVersions';
import { type Certificate } from '../../model/audit/certifyWorkbook';
import { type Exception } from '../../model/audit/exceptions';
import { type WorkbookCells } from '../../model/audit/workbookCells';
import { evidenceCoverage } from '../../model/evidence/evidenceCoverage';
import { auditReport } from '../../workbook/auditSheets/auditReport';
import { type ReportedRecord } from '../../workbook/auditSheets/recordSections';
import { type WorkbookLayout } from '../../workbook/layout/layout';
import { type Figures } from '../atHand/figures';
import { type DoneReview } from '../trace/review/useFormulaReview';
import { dayInWords, today } from '../atHand/days';
import { type Compared } from '../trace/versions/useVersions';

/** What was done on the Trace screen before the report is made. */
export interface DoneBefore {
  readonly review: DoneReview | null;
  readonly compared: Compared | null;
}

/** What is read of the workbook for the report. */
export interface Gathered {
  readonly cells: WorkbookCells;
  readonly certificate: Certificate;
  readonly exceptions: readonly Exception[];
  readonly versions: readonly KeptVersion[];
  readonly record: ReportedRecord;
}

/** The audit report of a workbook, on a sheet of a free name. */
export const auditLayout = (
  {
    planName,
    plan,
    findings,
    accepted = [],
    notChecked,
    numbers,
  }: Pick<Figures, 'planName' | 'plan' | 'findings' | 'accepted' | 'notChecked' | 'numbers'>,
  { cells, certificate, exceptions, versions, record, review, compared }: Gathered & DoneBefore,
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
    day: dayInWords(today()),
    poolbook: about.version,
    sheetNames: new Map(cells.sheets.map(({ id, name }) => [id, name])),
    versions: versions.map(({ name, date }) => ({ name, date: dayInWords(date) })),
    since: compared && {
      name: compared.version.name,
      date: dayInWords(compared.version.date),
      groups: compared.groups,
    },
  });
