import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { type ReviewedFinding } from '../../../model/audit/exceptions';
import { type Effect, type FindingKind } from '../../../model/audit/reviewRule';
import { SeverityMark } from '../../checks/severities';
import { type SheetCell } from '../../atHand/figures';
import { RowButton } from '../../look/RowButton';
import { ink } from '../../look/theme';
import { AcceptForm } from './AcceptForm';
import { type FormulaReview } from './useFormulaReview';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
  },
  about: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    ...typographyStyles.caption1,
    color: ink.quiet,
  },
  word: { ...typographyStyles.caption1Strong, color: ink.firm },
  place: { minWidth: '0', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sentence: { display: 'block', ...typographyStyles.body1, overflowWrap: 'anywhere' },
  accepted: { color: ink.quiet },
  proposed: { display: 'block', ...typographyStyles.caption1, color: ink.quiet, overflowWrap: 'anywhere' },
  whole: { gridColumn: '1 / -1' },
});

const KIND: Readonly<Record<FindingKind, string>> = {
  wrong: 'Probably wrong',
  risk: 'Risk',
  style: 'Style',
};

/** What the proposed formula changes, to the penny. */
const effectInWords = ({ cell, amount }: Effect): string => {
  const by = Math.abs(amount).toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return `${cell} would be ${by} ${amount < 0 ? 'less' : 'more'}.`;
};

interface Props {
  readonly finding: ReviewedFinding;
  readonly review: FormulaReview;
  readonly go: (cell: SheetCell) => void;
}

/** One finding of the review: a click goes to its cell, a reason accepts it. */
export function ReviewRow({ finding, review, go }: Props): ReactElement {
  const styles = useStyles();
  const [asking, ask] = useState(false);
  const { accepted, severity, kind, sheet, cell, sentence, proposed, effect } = finding;
  const place = `${sheet} · ${cell}`;
  return (
    <div className={styles.row}>
      <RowButton onClick={() => go(finding)}>
        <span className={styles.about}>
          {accepted ? <CheckmarkCircle16Regular aria-hidden /> : <SeverityMark severity={severity} />}
          <span className={styles.word}>{accepted ? 'Accepted' : KIND[kind]}</span>
          <span className={styles.place} title={place}>{`· ${place}`}</span>
        </span>
        <span className={accepted ? `${styles.sentence} ${styles.accepted}` : styles.sentence}>
          {sentence}
        </span>
        {!accepted && proposed && (
          <span className={styles.proposed}>
            {`Proposed for ${cell}: ${proposed}${effect ? `. ${effectInWords(effect)}` : ''}`}
          </span>
        )}
        {accepted && <span className={styles.sentence}>{`Because: ${accepted.reason}`}</span>}
      </RowButton>
      {accepted ? (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Withdraw ${cell}`}
          onClick={() => void review.withdraw(accepted)}
        >
          Withdraw
        </Button>
      ) : (
        !asking && (
          <Button size="small" appearance="subtle" aria-label={`Accept ${cell}`} onClick={() => ask(true)}>
            Accept
          </Button>
        )
      )}
      {asking && !accepted && (
        <div className={styles.whole}>
          <AcceptForm
            cell={cell}
            accept={(reason) => review.accept(finding, reason)}
            close={() => ask(false)}
          />
        </div>
      )}
    </div>
  );
}
