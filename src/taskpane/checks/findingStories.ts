import { type Finding, type Severity } from '../../model/findings/finding';
import { type Pence } from '../../model/money/pence';
import { SEVERITIES } from './severities';
import { storySentence } from './storyWords';

/** Findings that one row shows: one finding, one subject's in several years, or one check's about many subjects. */
export interface FindingStory {
  readonly key: string;
  readonly severity: Severity;
  readonly check: string;
  readonly findings: readonly Finding[];
  /** What they come to; null where no amount is concerned. */
  readonly amount: Pence | null;
  /** The rows into which it unfolds, a subject each; none where it is about one subject. */
  readonly parts: readonly FindingStory[];
}

/** So many subjects of one check have rows of their own. */
const APART = 3;

/**
 * The findings as few rows: those of one check about one subject are one, and so are those about more subjects than
 * anyone would read one by one. The gravest come first, then those with most money.
 *
 * @example
 * findingStories([]) // => []
 */
export function findingStories(findings: readonly Finding[]): FindingStory[] {
  const checks = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.check}`;
    const before = checks.get(key);
    if (before) before.push(finding);
    else checks.set(key, [finding]);
  }
  const stories = [...checks].flatMap(([key, together]) => {
    const parts = bySubject(key, together);
    return parts.length > APART ? [storyOf(key, together, parts)] : parts;
  });
  return stories.sort(byGravityAndMoney);
}

/** What is said twice of one subject in one year is not the same finding. */
function bySubject(check: string, findings: readonly Finding[]): FindingStory[] {
  const subjects = new Map<string, Finding[]>();
  findings.forEach((finding, at) => {
    const { subject, year } = finding;
    const key = year && subject ? `${check} ${subject}` : `${check} ${subject} ${at}`;
    const before = subjects.get(key);
    if (!before) subjects.set(key, [finding]);
    else if (before.some((each) => each.year === year)) subjects.set(`${key} ${at}`, [finding]);
    else before.push(finding);
  });
  return [...subjects].map(([key, its]) => storyOf(key, its, [])).sort(byGravityAndMoney);
}

function storyOf(key: string, findings: readonly Finding[], parts: readonly FindingStory[]): FindingStory {
  const amounts = findings.flatMap(({ amount }) => amount ?? []);
  const { severity = 'Note', check = '' } = findings[0] ?? {};
  const amount = amounts.length ? amounts.reduce((sum, each) => sum + each, 0) : null;
  return { key, severity, check, findings, amount, parts };
}

const byGravityAndMoney = (a: FindingStory, b: FindingStory): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0);

/**
 * What a row is called: what is found, as a sentence.
 *
 * @param inCheck whether it is beneath a row that says what is found
 */
export function storyTitle({ check, findings: [first], parts }: FindingStory, inCheck = false): string {
  if (parts.length || !first) return check;
  return inCheck ? first.subject || check : storySentence(first);
}
