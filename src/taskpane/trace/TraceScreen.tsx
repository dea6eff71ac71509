import {
  Accordion,
  Button,
  makeStyles,
  ProgressBar,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type ReviewedFinding } from '../../model/audit/exceptions';
import { type ReviewRule } from '../../model/audit/reviewRule';
import { REVIEW_RULES } from '../../model/audit/review/reviewRules';
import { type Figures, type SheetCell } from '../atHand/figures';
import { type PlanAtHand } from '../atHand/usePlan';
import { AuditSections } from './AuditSections';
import { partTitle } from '../look/theme';
import { HowMuchEvidence } from './evidence/HowMuchEvidence';
import { WhereFrom } from './explain/WhereFrom';
import { RuleGroup } from './review/RuleGroup';
import { type DoneReview, type FormulaReview } from './review/useFormulaReview';
import { type Comparing } from './versions/useVersions';
import { type ErrorExplained } from './why/explainError';
import { WhyAnError } from './why/WhyAnError';

const useStyles = makeStyles({
  screen: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0' },
  quiet: { ...typographyStyles.caption1, margin: '0', color: tokens.colorNeutralForeground3 },
  busy: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  progress: { display: 'grid', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly review: FormulaReview;
  readonly go: (cell: SheetCell) => void;
  readonly figures: Figures;
  readonly attempt: PlanAtHand['attempt'];
  /** The error of the selected cell, explained; null where it shows none. */
  readonly error: ErrorExplained | null;
  readonly comparing: Comparing;
  /** Goes to the audit report. */
  readonly showReport: () => void;
}

/** The formula review of the whole workbook: begun here, its findings under their rules, accepted with a reason. */
export function TraceScreen({
  review,
  go,
  figures,
  attempt,
  error,
  comparing,
  showReport,
}: Props): ReactElement {
  const styles = useStyles();
  const { done, progress, begin, stop } = review;
  const groups = groupsOf(done?.findings ?? []);
  return (
    <div className={styles.screen}>
      {error && <WhyAnError error={error} go={go} attempt={attempt} />}
      <WhereFrom figures={figures} go={go} attempt={attempt} isBeside={error !== null} />
      <HowMuchEvidence figures={figures} go={go} />
      <AuditSections {...{ figures, go, attempt, comparing, showReport }} />
      <h2 className={styles.title}>Are the formulas sound?</h2>
      {!done && progress === null && (
        <p className={styles.words}>
          Every formula of this workbook is checked against {REVIEW_RULES.length} rules: totals that leave a
          line out, formulas that differ from their neighbours, numbers entered over formulas, and what is
          hidden or hard to check.
        </p>
      )}
      {progress === null ? (
        <div>
          <Button appearance={error || (done && !done.outOfDate) ? 'secondary' : 'primary'} onClick={begin}>
            {done ? 'Review again' : 'Review formulas'}
          </Button>
        </div>
      ) : (
        <div className={styles.busy}>
          <div className={styles.progress}>
            <ProgressBar value={progress} thickness="large" aria-label="Reviewing the formulas" />
            <p className={styles.quiet}>{`Reviewing the formulas … ${Math.round(progress * 100)}%`}</p>
          </div>
          <Button onClick={stop}>Stop</Button>
        </div>
      )}
      <div className={styles.quiet} aria-live="polite">
        {done && summary(done)}
      </div>
      {done?.findings.length === 0 && (
        <p className={styles.words}>Every rule holds: nothing needs looking at.</p>
      )}
      <Accordion
        multiple
        collapsible
        navigation="linear"
        defaultOpenItems={REVIEW_RULES.map(({ name }) => name)}
      >
        {groups.map(({ rule, findings }) => (
          <RuleGroup key={rule.name} rule={rule} findings={findings} review={review} go={go} />
        ))}
      </Accordion>
    </div>
  );
}

interface Group {
  readonly rule: ReviewRule;
  readonly findings: readonly ReviewedFinding[];
}

/** Findings under their rules: the rule with the likeliest and dearest finding first, as the review ranks them. */
function groupsOf(ranked: readonly ReviewedFinding[]): Group[] {
  const byRule = new Map<string, ReviewedFinding[]>();
  for (const finding of ranked) {
    const there = byRule.get(finding.rule);
    if (there) there.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule].flatMap(([name, findings]) => {
    const rule = REVIEW_RULES.find((each) => each.name === name);
    return rule ? [{ rule, findings }] : [];
  });
}

const count = (many: number, one: string, more = `${one}s`): string =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`;

/** What was reviewed, and what was found and accepted. */
function summary({ findings, formulas, sheets, outOfDate }: DoneReview): string {
  const accepted = findings.filter((finding) => finding.accepted).length;
  const found = count(findings.length, 'finding') + (accepted > 0 ? `, ${accepted} accepted` : '');
  const parts = [found, `${count(formulas, 'formula')} on ${count(sheets, 'sheet')}`];
  if (outOfDate) parts.push('the workbook has changed since');
  return parts.join(' · ');
}
