import { type Plan } from '../plan/plan';
import { rowNamed } from '../plan/readPlan';
import { listOf } from '../table/heading';
import { tableOf } from '../plan/tableOf';

/** The tables whose rows may name evidence. */
export const EVIDENCED = [
  'Stream',
  'Pool',
  'Contribution',
  'Service',
  'Allocation',
  'Commitment',
  'Indicator',
  'Mapping',
  'Outturn',
] as const;
export type Evidenced = (typeof EVIDENCED)[number];

/** Evidence that a row names: the document and the place in it, and how good the figure is that is there. */
export interface NamedEvidence {
  readonly name: string;
  /** Its row in the evidence table; null where that has none of the name. */
  readonly row: number | null;
  readonly document: string;
  readonly reference: string;
  readonly figure: string;
  readonly quality: string;
  readonly note: string;
  /** A few words that find the place. */
  readonly quote: string;
}

/**
 * The evidence that a row names, each once. A name may hold a `;`, so that the whole text is looked for first.
 *
 * @param row of the plan, 0 the first
 *
 * @example
 * namedEvidence(readPlan([[['Stream', 'Evidence'], ['ABG', 'COV-A3; letter']], [['Evidence', 'Reference'], ['COV-A3', '§10.7']]]), 'Stream', 0).map(({ name, row, reference }) => [name, row, reference]) // => [["COV-A3", 0, "§10.7"], ["letter", null, ""]]
 */
export function namedEvidence(plan: Plan, kind: Evidenced, row: number): NamedEvidence[] {
  const { Evidence } = plan.tables;
  const typed = tableOf(plan, kind).words.Evidence[row] ?? '';
  if (!typed) return [];
  const whole = rowNamed(Evidence, typed) !== undefined;
  return [...new Set(whole ? [typed] : listOf(typed))].map((name) => {
    const at = rowNamed(Evidence, name);
    const words = (heading: 'Document' | 'Reference' | 'Figure' | 'Quality' | 'Note' | 'Quote') =>
      (at === undefined ? undefined : Evidence?.words[heading][at]) ?? '';
    return {
      name,
      row: at ?? null,
      document: words('Document'),
      reference: words('Reference'),
      figure: words('Figure'),
      quality: words('Quality'),
      note: words('Note'),
      quote: words('Quote'),
    };
  });
}
