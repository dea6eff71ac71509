import { type Plan } from '../plan/plan';
import { rowNamed } from '../plan/readPlan';
import { comparable, listOf, textOf } from '../table/heading';
import { type Grid } from '../table/grid';

/** The headings of the evidence table that a new row is given. */
export const EVIDENCE_HEADINGS = ['Evidence', 'Document', 'Reference', 'Figure', 'Quality', 'Note'] as const;
export type EvidenceHeading = (typeof EVIDENCE_HEADINGS)[number];

/** Evidence as it is typed in, by its headings; Evidence is the short name by which rows name it. */
export type NewEvidence = Readonly<Record<EvidenceHeading, string>>;

/** What is wrong, and under which heading. */
export interface EvidenceFault {
  readonly heading: EvidenceHeading;
  readonly says: string;
}

/**
 * A short name that no evidence has: E1, E2 …
 *
 * @example
 * freeEvidenceName(readPlan([[['Evidence'], ['E1'], ['COV-A3']]])) // => "E2"
 */
export function freeEvidenceName(plan: Plan): string {
  let number = 1;
  while (rowNamed(plan.tables.Evidence, `E${number}`) !== undefined) number++;
  return `E${number}`;
}

/**
 * The headings that an evidence table has, of those that a new row is given.
 *
 * @example
 * evidenceHeadings([['Evidence', 'document', 'Found by']]) // => ["Evidence", "Document"]
 */
export function evidenceHeadings([headings = []]: Grid): EvidenceHeading[] {
  const there = headings.map((cell) => comparable(textOf(cell)));
  return EVIDENCE_HEADINGS.filter((heading) => there.includes(comparable(heading)));
}

/**
 * What is wrong with new evidence, under the heading where it can be mended; null where it will do.
 *
 * @param headings those that the evidence table has
 *
 * @example
 * evidenceFault(readPlan([[['Evidence'], ['E1']]]), ['Evidence'], { Evidence: 'e1', Document: '', Reference: '', Figure: '', Quality: '', Note: '' }) // => { heading: "Evidence", says: "The Evidence table has a row called E1: choose another name." }
 */
export function evidenceFault(
  { tables: { Evidence } }: Plan,
  headings: readonly EvidenceHeading[],
  typed: NewEvidence,
): EvidenceFault | null {
  const name = typed.Evidence.trim();
  const taken = rowNamed(Evidence, name);
  const about = (heading: EvidenceHeading, says: string) => ({ heading, says });
  if (!name) return about('Evidence', 'Give it a short name, by which rows will name it.');
  if (name.includes(';')) return about('Evidence', 'Leave out the semicolon: it goes between several names.');
  if (taken !== undefined)
    return about(
      'Evidence',
      `The Evidence table has a row called ${Evidence?.names[taken]}: choose another name.`,
    );
  if (headings.includes('Document') && !typed.Document.trim())
    return about('Document', 'Say which document the figure is in.');
  const formula = headings.find((heading) => typed[heading].trim().startsWith('='));
  return formula ? about(formula, 'It begins with =, which Excel would calculate: leave that out.') : null;
}

/**
 * What a row's Evidence cell says when it names another, beside what it names or in its place.
 *
 * @example
 * [namingEvidence('COV-A3', 'E1', 'beside'), namingEvidence('COV-A3', 'E1', 'instead'), namingEvidence('', 'E1', 'beside')] // => ["COV-A3; E1", "E1", "E1"]
 */
export const namingEvidence = (names: string, name: string, how: 'beside' | 'instead'): string =>
  names.trim() && how === 'beside' ? `${names.trim()}; ${name.trim()}` : name.trim();

/**
 * Whether a row names evidence already.
 *
 * @example
 * [namesEvidence('COV-A3; E1', 'e1'), namesEvidence('COV-A3', 'E1')] // => [true, false]
 */
export const namesEvidence = (names: string, name: string): boolean =>
  [names, ...listOf(names)].some((each) => comparable(each) === comparable(name));

/**
 * New evidence as a row under a table's headings: null in a column that it does not fill.
 *
 * @example
 * evidenceRow([['Evidence', 'Note', 'Found by']], { Evidence: ' E1', Document: 'Plan', Reference: '', Figure: '', Quality: '', Note: '' }) // => ["E1", "", null]
 */
export const evidenceRow = ([headings = []]: Grid, typed: NewEvidence): (string | null)[] =>
  headings.map((cell) => {
    const word = comparable(textOf(cell));
    const heading = EVIDENCE_HEADINGS.find((each) => comparable(each) === word);
    return heading ? typed[heading].trim() : null;
  });
