import { type SignOff } from '../../model/audit/record/auditRecord';
import { type CarriedTick } from '../../model/audit/record/carriedTicks';
import { type SheetCoverage } from '../../model/audit/record/recordCoverage';
import { recordRows } from '../../model/audit/record/recordRows';
import { MONEY_FORMAT, SHARE_FORMAT } from '../layout/styles';
import { type ReportSection } from './reportSection';

/** What an auditor has kept in the workbook, as a report tells it. */
export interface ReportedRecord {
  readonly ticks: readonly CarriedTick[];
  readonly coverage: readonly SheetCoverage[];
  /** Whether the version that is kept is still the one that was signed. */
  readonly signOffs: readonly (SignOff & { readonly holds: boolean })[];
}

const LIMIT =
  'The record is kept in the workbook as text: anyone who can edit the workbook can change it. It proves what was looked at, not by whom.';

/** The auditor's record as parts of a report: how much it covers, each cell, and the versions that were signed off. */
export function recordSections({ ticks, coverage, signOffs }: ReportedRecord): ReportSection[] {
  const covered = coverage.filter(({ ticked, changed }) => ticked + changed > 0);
  return [
    {
      title: 'How much an auditor has ticked, sheet by sheet',
      none: 'No cell is ticked.',
      headings: ['Sheet', 'Figures', 'Ticked', 'Changed since', 'Share of amounts', 'Note'],
      rows: covered.map(({ sheet, figures, ticked, changed, money, tickedMoney }, at) => [
        ...[sheet, figures, ticked, changed, money > 0 ? tickedMoney / money : ''],
        at === 0 ? LIMIT : '',
      ]),
      formats: { 4: SHARE_FORMAT },
    },
    {
      title: 'Cells that an auditor has ticked',
      none: 'No cell is ticked.',
      headings: ['Sheet', 'Label', 'Mark', 'Cell', 'Figure then', 'By, on, note'],
      rows: recordRows(ticks).map(
        ([
          sheet = '',
          cell = '',
          label = '',
          mark = '',
          by = '',
          on = '',
          note = '',
          shown = '',
          now = '',
        ]) => [
          ...[sheet, label, `${mark}, ${now}`, cell, figureOf(shown)],
          `${by}, ${on}${note ? `: ${note}` : ''}`,
        ],
      ),
      formats: { 4: MONEY_FORMAT },
    },
    {
      title: 'Versions that were signed off',
      none: 'None.',
      headings: ['Version', 'By', 'On', '', '', 'SHA-256 of the version'],
      rows: signOffs.map(({ version, by, on, hash, holds }) => [
        ...[version, by, on, '', ''],
        holds ? hash : `${hash}: the version that is kept is not the one that was signed`,
      ]),
    },
  ];
}

/** A figure as a number, so that it can be added up; words as they are. */
const figureOf = (shown: string): string | number =>
  shown !== '' && Number.isFinite(Number(shown)) ? Number(shown) : shown;
