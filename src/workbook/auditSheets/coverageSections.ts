import { COVERED_WORDS, standingWords } from '../../model/evidence/coverageWords';
import { type CoveredMoney } from '../../model/evidence/evidenceCoverage';
import { isEvidenced } from '../../model/evidence/evidenceStanding';
import { type Sum } from '../../model/funding/sum';
import { type Input } from '../layout/layout';
import { type ReportSection } from './reportSection';
import { MONEY_FORMAT, SHARE_FORMAT } from '../layout/styles';

/** How much of each table's money has evidence, and the rows that have none, as parts of a report. */
export const coverageSections = (coverage: readonly CoveredMoney[]): ReportSection[] => [
  {
    title: 'How much of the money has evidence, by its quality',
    none: 'The plan has no money yet.',
    headings: ['Money', 'Evidence', 'Rows', 'Amount (£)', 'Share', 'Note'],
    rows: coverage.flatMap(linesOf),
    formats: { 3: MONEY_FORMAT, 4: SHARE_FORMAT },
  },
  {
    title: 'Rows without evidence',
    none: 'None: every row with money has evidence.',
    headings: ['Money', 'Row', 'Evidence', 'Amount (£)', '', 'Note'],
    rows: coverage.flatMap(({ kind, rowsWithout }) =>
      rowsWithout.map(({ label, sum, standing }) => [
        ...[COVERED_WORDS[kind], label, standingWords(standing)],
        ...[poundsOf(sum), '', noteOn(sum)],
      ]),
    ),
    formats: { 3: MONEY_FORMAT },
  },
];

function linesOf({ kind, total, evidenced, without, share, lines, rowsWithout }: CoveredMoney): Input[][] {
  const rows = lines.reduce((count, line) => count + line.rows, 0);
  const shareOf = ({ pence }: Sum): Input => (share === null ? '' : pence / total.pence);
  const line = (words: string, count: number, sum: Sum): Input[] => [
    ...[COVERED_WORDS[kind], words, count, poundsOf(sum), sum.known ? shareOf(sum) : '', noteOn(sum)],
  ];
  const linesThat = (wanted: boolean) =>
    lines
      .filter(({ standing }) => isEvidenced(standing) === wanted)
      .map((each) => line(`… ${standingWords(each.standing)}`, each.rows, each.sum));
  return [
    line('All', rows, total),
    line('With evidence', rows - rowsWithout.length, evidenced),
    ...linesThat(true),
    line('Without evidence', rowsWithout.length, without),
    ...linesThat(false),
  ];
}

const poundsOf = ({ pence, known }: Sum): Input => (known ? pence / 100 : 'not given');

/** What an amount alone would not tell. */
function noteOn({ known, atLeast }: Sum): string {
  if (!known) return 'Nobody knows these amounts.';
  return atLeast ? 'At least: an amount in it is not known, or known as a bound.' : '';
}
