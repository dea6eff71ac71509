import { type Finding } from '../../model/findings/finding';
import { type Pence } from '../../model/money/pence';

/** A finding, or several that say the same of one subject in several years. */
export interface FindingStory {
  readonly findings: readonly Finding[];
  /** What they come to; null where no amount is concerned. */
  readonly amount: Pence | null;
}

/**
 * The findings of one check with those of several years together, the gravest first, then by money. What is said
 * twice of one subject in one year is not the same finding.
 *
 * @example
 * findingStories([]) // => []
 */
export function findingStories(findings: readonly Finding[]): FindingStory[] {
  const stories = new Map<string, Finding[]>();
  findings.forEach((finding, at) => {
    const { severity, subject, year } = finding;
    const key = year && subject ? `${severity} ${subject}` : `alone ${at}`;
    const before = stories.get(key);
    if (!before) stories.set(key, [finding]);
    else if (before.some((each) => each.year === year)) stories.set(`alone ${at}`, [finding]);
    else before.push(finding);
  });
  const all = [...stories.values()].map((together): FindingStory => {
    const amounts = together.flatMap(({ amount }) => amount ?? []);
    return {
      findings: together,
      amount: amounts.length ? amounts.reduce((sum, each) => sum + each, 0) : null,
    };
  });
  const rank = ({ findings: [first] }: FindingStory) => SEVERITIES.indexOf(first?.severity ?? 'Note');
  return all.sort((a, b) => rank(a) - rank(b) || Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0));
}

const SEVERITIES: readonly Finding['severity'][] = ['Error', 'Warning', 'Note'];
