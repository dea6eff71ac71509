import { type Finding, type Severity } from '../../model/findings/finding';

/** What the Checks screen lets through. */
export interface FindingFilter {
  /** None chosen lets every severity through. */
  readonly severities: readonly Severity[];
  /** Words that must all occur in a finding, in any order, without regard to case. */
  readonly text: string;
}

export interface FindingGroup {
  readonly check: string;
  readonly findings: readonly Finding[];
}

const words = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

function says(finding: Finding, wanted: readonly string[]): boolean {
  const { severity, check, subject, year, sentence } = finding;
  const all = [severity, check, subject, year, sentence].join(' ').toLowerCase();
  return wanted.every((word) => all.includes(word));
}

/** The findings whose words match, of any severity: what the counts beside the filter count. */
export function matchingFindings(findings: readonly Finding[], text: string): readonly Finding[] {
  const wanted = words(text);
  return wanted.length === 0 ? findings : findings.filter((finding) => says(finding, wanted));
}

/** Findings of the chosen severities, or all where none is chosen. */
export function ofSeverity(
  findings: readonly Finding[],
  severities: readonly Severity[],
): readonly Finding[] {
  return severities.length === 0
    ? findings
    : findings.filter((finding) => severities.includes(finding.severity));
}

/** The findings of each check together, checks and findings in the order in which they came. */
export function groupByCheck(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.check);
    if (group) group.push(finding);
    else groups.set(finding.check, [finding]);
  }
  return [...groups].map(([check, together]) => ({ check, findings: together }));
}
