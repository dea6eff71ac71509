import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { type ReviewedFinding } from '../../model/audit/exceptions';
import { type ReviewRule } from '../../model/audit/reviewRule';
import { SEVERITIES, SeverityMark } from '../checks/severities';
import { type SheetCell } from '../plan/figures';
import { ink } from '../theme';
import { ReviewRow } from './ReviewRow';
import { type FormulaReview } from './useFormulaReview';

/** So many findings of a rule are shown at first: more than anyone reads, and quick to draw. */
const FIRST = 100;

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    minWidth: '0',
    ...typographyStyles.body1Strong,
  },
  count: { color: ink.quiet, fontWeight: tokens.fontWeightRegular },
  header: { paddingLeft: '0' },
  panel: { marginLeft: '0', marginRight: '0' },
  about: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
});

interface Props {
  readonly rule: ReviewRule;
  readonly findings: readonly ReviewedFinding[];
  readonly review: FormulaReview;
  readonly go: (cell: SheetCell) => void;
}

/** What one rule found, why it matters, who asks for it and what to do; what was accepted stands last. */
export function RuleGroup({ rule, findings, review, go }: Props): ReactElement {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const ordered = useMemo(
    () => [...findings].sort((a, b) => Number(a.accepted !== null) - Number(b.accepted !== null)),
    [findings],
  );
  const open = findings.filter(({ accepted }) => accepted === null);
  const severity = SEVERITIES.find((each) => open.some((finding) => finding.severity === each)) ?? 'Note';
  return (
    <AccordionItem value={rule.name}>
      <AccordionHeader size="small" as="h3" button={{ className: styles.header }}>
        <span className={styles.heading}>
          <SeverityMark severity={severity} />
          {rule.name}
          <span className={styles.count}>
            {open.length > 0 ? open.length.toLocaleString('en-GB') : 'accepted'}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <p className={styles.about}>{`${rule.reason} ${rule.todo} (${rule.source}.)`}</p>
        <ul className={styles.list} aria-label={rule.name}>
          {(all ? ordered : ordered.slice(0, FIRST)).map((finding) => (
            <li key={`${finding.sheetId} ${finding.cell} ${finding.content}`}>
              <ReviewRow finding={finding} review={review} go={go} />
            </li>
          ))}
        </ul>
        {!all && findings.length > FIRST && (
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {`Show all ${findings.length.toLocaleString('en-GB')}`}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
