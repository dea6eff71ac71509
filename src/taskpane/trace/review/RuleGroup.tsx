import { useMemo, type ReactElement } from 'react';
import { type ReviewedFinding } from '../../../model/audit/exceptions';
import { type ReviewRule } from '../../../model/audit/reviewRule';
import { FoundGroup } from '../../checks/FoundGroup';
import { SEVERITIES } from '../../checks/severities';
import { type SheetCell } from '../../atHand/figures';
import { ReviewRow } from './ReviewRow';
import { type FormulaReview } from './useFormulaReview';

interface Props {
  readonly rule: ReviewRule;
  readonly findings: readonly ReviewedFinding[];
  readonly review: FormulaReview;
  readonly go: (cell: SheetCell) => void;
}

/** What one rule found, why it matters, who asks for it and what to do; what was accepted is last. */
export function RuleGroup({ rule, findings, review, go }: Props): ReactElement {
  const ordered = useMemo(
    () => [...findings].sort((a, b) => Number(a.accepted !== null) - Number(b.accepted !== null)),
    [findings],
  );
  const open = findings.filter(({ accepted }) => accepted === null);
  return (
    <FoundGroup
      name={rule.name}
      heading="h3"
      severity={SEVERITIES.find((each) => open.some((finding) => finding.severity === each)) ?? 'Note'}
      count={open.length > 0 ? open.length.toLocaleString('en-GB') : 'accepted'}
      about={`${rule.reason} ${rule.remedy} (${rule.source}.)`}
      findings={ordered}
      keyOf={({ sheetId, cell, content }) => `${sheetId} ${cell} ${content}`}
      row={(finding) => <ReviewRow finding={finding} review={review} go={go} />}
    />
  );
}
