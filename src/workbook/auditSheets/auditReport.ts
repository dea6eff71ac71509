import { type Exception, type ReviewedFinding } from '../../model/audit/exceptions';
import { type Certificate } from '../../model/audit/certifyWorkbook';
import { type CoveredMoney } from '../../model/evidence/evidenceCoverage';
import { type AcceptedFinding } from '../../model/findings/acceptances';
import { type Finding } from '../../model/findings/finding';
import { type NotChecked } from '../../model/checks/notChecked';
import { type EveryNumber } from '../../model/plan/everyNumber';
import { type ChangeGroup } from '../../model/versions/kept/changeGroup';
import { coverageSections } from './coverageSections';
import { numbersSection } from './numbersSection';
import { AS_TEXT, type CellBlock, type WorkbookLayout } from '../layout/layout';
import { type ReportedRecord, recordSections } from './recordSections';
import { type ReportSection } from './reportSection';
import { MONEY_FORMAT, STYLE, STYLES, TAB } from '../layout/styles';

/** What an audit report says of a workbook. */
export interface AuditReported {
  readonly planName: string;
  /** The day on which it is written, and the version of Poolbook, as they are to be read. */
  readonly day: string;
  readonly poolbook: string;
  readonly certificate: Certificate;
  readonly findings: readonly Finding[];
  /** What of the checks was accepted, and why; not among the findings. */
  readonly accepted: readonly AcceptedFinding[];
  /** How much of the plan's money as entered has evidence. */
  readonly coverage: readonly CoveredMoney[];
  readonly notChecked: readonly NotChecked[];
  /** What became of every number in the plan's tables. */
  readonly numbers: EveryNumber;
  /** What of the formula review was accepted, with the names of the sheets by their ids. */
  readonly exceptions: readonly Exception[];
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly versions: readonly ReportedVersion[];
  /** What the formula review found; null where none was made. */
  readonly review: ReportedReview | null;
  /** What an auditor has ticked and signed off. */
  readonly record: ReportedRecord;
  /** What changed since the version with which the workbook was compared; null where it was not. */
  readonly since: (ReportedVersion & { readonly groups: readonly ChangeGroup[] }) | null;
  /** A free name such as `freeSheetName` gives. */
  readonly sheetName: string;
}

interface ReportedVersion {
  readonly name: string;
  readonly date: string;
}

interface ReportedReview {
  readonly findings: readonly ReviewedFinding[];
  /** The workbook has changed since. */
  readonly outOfDate: boolean;
}

const COUNT_FORMAT = '#,##0';
const WIDTHS = [110, 190, 170, 100, 110, 430];
const FIRST_ROW = 3;

/**
 * A sheet for the file and for print: the recomputation with its hashes, the cells that show anything else, what the
 * checks find, how much of the money has evidence, what the formula review finds, what was accepted and why, the
 * versions that are kept and what changed since, and what an auditor has ticked. It holds words and figures of the day, no formulas.
 */
export function auditReport(reported: AuditReported): WorkbookLayout {
  const { planName, day, poolbook, sheetName } = reported;
  const blocks: CellBlock[] = [
    { row: 0, column: 0, cells: [[`Audit report: ${planName}`]], style: STYLE.title },
    {
      row: 1,
      column: 0,
      cells: [
        [`As the workbook stood on ${day}, by Poolbook ${poolbook}. Nothing here follows later changes.`],
      ],
      style: STYLE.note,
    },
  ];
  let row = FIRST_ROW;
  for (const section of sectionsOf(reported)) {
    blocks.push({ row, column: 0, cells: [[section.title]], style: STYLE.total });
    row += 1;
    if (section.rows.length === 0)
      blocks.push({ row, column: 0, cells: [[section.none]], style: STYLE.note });
    else
      blocks.push(
        { row, column: 0, cells: [section.headings], style: STYLE.heading, numberFormat: AS_TEXT },
        ...section.headings.map((_, column): CellBlock => {
          const cells = section.rows.map((line) => [line[column] ?? '']);
          const counts = cells.some(([cell]) => typeof cell === 'number');
          const numberFormat = counts ? (section.formats?.[column] ?? COUNT_FORMAT) : AS_TEXT;
          return { row: row + 1, column, cells, style: STYLE.text, numberFormat };
        }),
      );
    row += section.rows.length + 2;
  }
  return {
    styles: STYLES,
    names: [],
    sheets: [
      {
        name: sheetName,
        tabColor: TAB.reports,
        blocks,
        tables: [],
        spills: [],
        widths: { ...WIDTHS },
        frozen: { rows: 2, columns: 0 },
        landscape: true,
        gridlines: false,
        printed: { row: 0, column: 0, rows: row, columns: WIDTHS.length },
        footer: [planName, `Poolbook ${poolbook}, values of the day`],
      },
    ],
    opens: sheetName,
  };
}

function sectionsOf(reported: AuditReported): ReportSection[] {
  const {
    certificate,
    findings,
    accepted,
    notChecked,
    numbers,
    coverage,
    exceptions,
    sheetNames,
    versions,
    review,
    record,
    since,
  } = reported;
  const { formulas, discrepancies, notRecomputed, inputs, inputsHash, resultsHash } = certificate;
  return [
    {
      title: 'Recomputed by another path, from the cells of the tables, in exact arithmetic',
      none: 'No formula of this workbook was recomputed.',
      headings: ['Sheet', 'Formula', 'Cell', 'Cells compared'],
      rows: formulas.map(({ sheet, name, cell, cells }) => [sheet, name, cell, cells]),
    },
    {
      title: 'Cells that show anything else',
      none: 'None: every cell that was compared agrees to the penny.',
      headings: ['Sheet', 'Cell', 'Shown', 'Recomputed'],
      rows: discrepancies.map(({ sheet, cell, shown, recomputed }) => [sheet, cell, shown, recomputed]),
    },
    {
      title: 'Formulas that were not recomputed',
      none: 'None of those that can be.',
      headings: ['Sheet', 'Formula', 'Cell', 'Why'],
      rows: notRecomputed.map(({ sheet, name, cell, why }) => [sheet, name, cell, why]),
    },
    {
      title: 'Inputs and hashes (SHA-256): another penny gives another',
      none: 'No inputs.',
      headings: ['What', 'Sheet', 'Rows', 'Hash'],
      rows: [
        ['All inputs', '', '', inputsHash],
        ['All results', '', '', resultsHash],
        ...inputs.map(({ name, sheet, rows, hash }) => [name, sheet, rows, hash]),
      ],
    },
    {
      title: 'What the checks find',
      none: accepted.length ? 'Nothing, apart from what was accepted.' : 'Every check holds.',
      headings: ['Severity', 'Check', 'Subject', 'Year', 'Amount (£)', 'Finding'],
      rows: findings.map(({ severity, check, subject, year, amount, sentence }) => [
        ...[severity, check, subject, year],
        amount === null ? '' : amount / 100,
        sentence,
      ]),
      formats: { 4: MONEY_FORMAT },
    },
    {
      title: 'Findings of the checks that were accepted',
      none: 'None.',
      headings: ['Severity', 'Check', 'Accepted on', 'Look again on', 'Amount (£)', 'Finding and reason'],
      rows: accepted.map(({ finding: { severity, check, amount, sentence }, acceptance }) => [
        ...[severity, check, acceptance.on, acceptance.until],
        amount === null ? '' : amount / 100,
        `${sentence} Accepted because: ${acceptance.reason}`,
      ]),
      formats: { 4: MONEY_FORMAT },
    },
    {
      title: 'Checks that were not made, for the plan gives nothing to go by',
      none: 'None: every check was made.',
      headings: ['What is missing', 'Checks'],
      rows: notChecked.map(({ why, checks }) => [why, checks.join('; ')]),
    },
    numbersSection(numbers),
    ...coverageSections(coverage),
    reviewSection(review),
    {
      title: 'Findings of the formula review that were accepted',
      none: 'None.',
      headings: ['Rule', 'Sheet', 'Cell', 'Reason'],
      rows: exceptions.map(({ rule, sheetId, cell, reason }) => [
        rule,
        sheetNames.get(sheetId) ?? 'a sheet that is gone',
        cell,
        reason,
      ]),
    },
    ...recordSections(record),
    {
      title: 'Versions that the workbook keeps',
      none: 'None.',
      headings: ['Version', 'Saved on'],
      rows: versions.map(({ name, date }) => [name, date]),
    },
    changeSection(since),
  ];
}

function reviewSection(review: ReportedReview | null): ReportSection {
  const open = review?.findings.filter(({ accepted }) => !accepted) ?? [];
  return {
    title: `What the formula review finds${review?.outOfDate ? '; the workbook has changed since' : ''}`,
    none: review
      ? 'Nothing, apart from what was accepted.'
      : 'The formulas were not reviewed before this report was written.',
    headings: ['Severity', 'Rule', 'Sheet', 'Cell', 'Finding'],
    rows: open.map(({ severity, rule, sheet, cell, sentence }) => [severity, rule, sheet, cell, sentence]),
  };
}

function changeSection(since: AuditReported['since']): ReportSection {
  return {
    title: since ? `What changed since ${since.name}, ${since.date}` : 'What changed',
    none: since
      ? 'Nothing that means anything: no amount, no name, no formula.'
      : 'The workbook was not compared with a version before this report was written.',
    headings: ['About', 'Change'],
    rows: since?.groups.flatMap(({ title, lines }) => lines.map(({ sentence }) => [title, sentence])) ?? [],
  };
}
