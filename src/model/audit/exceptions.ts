import { type ReviewFinding } from './reviewRule';

/** A finding that somebody has accepted, as it is kept in the workbook. */
export interface Exception {
  readonly rule: string;
  readonly sheetId: string;
  readonly cell: string;
  /** What stood in the cell: when it is something else the exception lapses. */
  readonly content: string;
  readonly reason: string;
}

/** A finding, and why it was accepted, if it was. */
export interface ReviewedFinding extends ReviewFinding {
  readonly accepted: Exception | null;
}

/**
 * The exception by which a finding is accepted for a reason.
 *
 * @example
 * exceptionOf({ rule: 'Whole column', sheetId: 's', cell: 'B2', content: '=SUM(C[1])' }, 'The list grows') // => { rule: "Whole column", sheetId: "s", cell: "B2", content: "=SUM(C[1])", reason: "The list grows" }
 */
export const exceptionOf = (
  { rule, sheetId, cell, content }: Pick<ReviewFinding, 'rule' | 'sheetId' | 'cell' | 'content'>,
  reason: string,
): Exception => ({ rule, sheetId, cell, content, reason });

const thing = ({ rule, sheetId, content }: Omit<Exception, 'reason' | 'cell'>): string =>
  JSON.stringify([rule, sheetId, content]);

/**
 * Says of each finding whether it has been accepted: an exception holds for its cell as long as the cell holds what
 * it held, and goes with it when rows or columns are inserted. One whose cell holds something else holds no more.
 *
 * @example
 * withExceptions([], []) // => []
 */
export function withExceptions(
  findings: readonly ReviewFinding[],
  exceptions: readonly Exception[],
): ReviewedFinding[] {
  const at = new Map(exceptions.map((each) => [`${each.cell} ${thing(each)}`, each]));
  const taken = new Set(findings.flatMap((finding) => at.get(`${finding.cell} ${thing(finding)}`) ?? []));
  const moved = new Map<string, Exception[]>();
  for (const each of exceptions)
    if (!taken.has(each)) moved.set(thing(each), [...(moved.get(thing(each)) ?? []), each]);
  return findings.map((finding) => ({
    ...finding,
    accepted: at.get(`${finding.cell} ${thing(finding)}`) ?? moved.get(thing(finding))?.shift() ?? null,
  }));
}

/**
 * Exceptions out of whatever was kept; what is not one is left out.
 *
 * @example
 * readExceptions([{ rule: 'NPV' }, 5]) // => []
 */
export const readExceptions = (kept: unknown): Exception[] =>
  Array.isArray(kept) ? kept.filter(isException) : [];

const isException = (kept: unknown): kept is Exception =>
  typeof kept === 'object' &&
  kept !== null &&
  (['rule', 'sheetId', 'cell', 'content', 'reason'] as const).every(
    (name) => typeof (kept as Partial<Record<string, unknown>>)[name] === 'string',
  );
