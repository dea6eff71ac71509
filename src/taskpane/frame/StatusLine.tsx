import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons';
import { type ReactElement } from 'react';
import { numbersReadInWords } from '../../model/plan/everyNumber';
import { type PlanState } from '../atHand/usePlan';
import { Unseen } from '../look/Unseen';
import { useLasting } from './useLasting';

const useStyles = makeStyles({
  line: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: tokens.lineHeightBase500,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    ...typographyStyles.caption1,
    fontVariantNumeric: 'tabular-nums',
  },
  bar: { position: 'absolute', top: '0', left: '0', right: '0' },
  words: { flexGrow: 1 },
  upToDate: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  failure: { color: tokens.colorStatusDangerForeground1 },
  again: { flexShrink: 0, whiteSpace: 'nowrap' },
  mark: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});

const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

const tables = (count: number): string => `${count} ${count === 1 ? 'table' : 'tables'}`;

interface Props {
  readonly plan: PlanState;
  readonly readAgain: () => void;
  /** Removes what a write that broke off has left. */
  readonly removeLeft?: () => void;
  /** Has Excel calculate, where it is set to do so only when asked. */
  readonly calculateNow?: () => void;
}

const MAY_BE_OLD = 'Excel is set to calculate manually: figures may be old.';

/**
 * The pane's one quiet line: how things are, what is being worked on, what came of it, or what went wrong and what to
 * do.
 */
export function StatusLine({ plan, readAgain, removeLeft, calculateNow }: Props): ReactElement {
  const styles = useStyles();
  const busy = useLasting(plan.working !== null, 100);
  const long = useLasting(plan.working !== null, 1000);
  const mayBeOld = plan.awaitsCalculation;
  const wrong = plan.failure ?? plan.mishap ?? lostTables(plan);
  return (
    <footer className={styles.line}>
      {busy && (
        <ProgressBar
          className={styles.bar}
          thickness="medium"
          shape="square"
          aria-label={plan.working ?? ''}
        />
      )}
      {wrong && <ErrorCircle16Regular className={styles.mark} aria-hidden />}
      <span role="status" className={wrong ? `${styles.words} ${styles.failure}` : styles.words}>
        {plan.working && long
          ? `${plan.working} …`
          : (wrong ?? plan.done ?? (mayBeOld ? MAY_BE_OLD : null) ?? <UpToDate plan={plan} />)}
      </span>
      {plan.remove && removeLeft && (
        <Button className={styles.again} size="small" appearance="subtle" onClick={removeLeft}>
          Remove what is left
        </Button>
      )}
      {mayBeOld && !wrong && calculateNow && (
        <Button className={styles.again} size="small" appearance="subtle" onClick={calculateNow}>
          Calculate now
        </Button>
      )}
      {plan.failure && (
        <Button className={styles.again} size="small" appearance="subtle" onClick={readAgain}>
          Read again
        </Button>
      )}
    </footer>
  );
}

function UpToDate({
  plan: { figures, readAt },
}: {
  readonly plan: Pick<PlanState, 'figures' | 'readAt'>;
}): ReactElement | null {
  const styles = useStyles();
  if (!figures) return null;
  if (figures.tables.length === 0) return <>No plan in this workbook</>;
  const found = tables(figures.tables.length);
  return (
    <span className={styles.upToDate}>
      <span title="When the figures were read">
        Up to date
        <Unseen>{` · ${found}`}</Unseen>
        {readAt && ` · ${TIME.format(readAt)}`}
        <Unseen>{' · '}</Unseen>
      </span>
      <span>{numbersReadInWords(figures.numbers)}</span>
    </span>
  );
}

/** Which of the plan's tables went, and how they come back; null where all are there. */
function lostTables({ gone }: PlanState): string | null {
  const [first, ...others] = gone;
  if (!first) return null;
  const which = others.length
    ? `The tables ${gone.map(({ kind }) => kind).join(', ')} are gone, and what they held is not counted.`
    : `The ${first.kind} table of ${first.sheet} is gone, and what it held is not counted.`;
  return `${which} Undo (Ctrl+Z) brings back what was deleted.`;
}
