import { type Finding, type Severity } from '../../model/findings/finding';

/** What the Checks screen lets through. */
export interface FindingFilter {
  /** None chosen lets every severity through. */
  readonly severities: readonly Severity[];
  /** Words that must all occur in a finding, in any order, without regard to case. */
  readonly text: string;
  /** Only what is new since the last look. */
  readonly onlyNew: boolean;
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
