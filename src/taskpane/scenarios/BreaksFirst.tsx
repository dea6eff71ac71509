import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo, type ReactElement } from 'react';
import { formatAmount } from '../../model/money/format';
import { formatShare } from '../../model/money/formatShare';
import { PoolError } from '../../model/errors/poolError';
import { type Plan } from '../../model/plan/readPlan';
import { type Stair, staircase } from '../../model/scenarios/staircase';
import { comparable } from '../../model/table/heading';
import { figure, ink, partTitle, sizes } from '../theme';
import { type Draft, rowsOfDraft } from './draft';

const useStyles = makeStyles({
  title: partTitle,
  list: { listStyleType: 'none', margin: '0', padding: '0', ...typographyStyles.caption1 },
  stair: {
    display: 'grid',
    gridTemplateColumns: `minmax(0, 1fr) ${sizes.shareField}`,
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  name: { overflowWrap: 'anywhere' },
  at: figure,
  rail: {
    gridColumn: '1 / -1',
    height: tokens.strokeWidthThickest,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  reach: { height: '100%', backgroundColor: tokens.colorBrandStroke1 },
  never: { color: ink.quiet },
  words: { ...typographyStyles.caption1, margin: '0', color: ink.quiet },
});

interface Props {
  readonly plan: Plan;
  readonly draft: Draft;
  readonly year: string;
}

/** "What breaks first?": as the last step's cut grows from nothing to all, the point at which each promise breaks. */
export function BreaksFirst({ plan, draft, year }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const last = draft.steps.at(-1);
  // the share that is being dragged is not what the staircase rests on
  const lever = JSON.stringify({ ...draft, steps: [...draft.steps.slice(0, -1), { ...last, Value: 0 }] });
  const settled = useDeferredValue(lever);
  const stairs = useMemo(() => stairsOf(plan, JSON.parse(settled) as Draft, year), [plan, settled, year]);
  if (comparable(String(last?.Change ?? '')) !== 'cut %' || !stairs || stairs.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        What breaks first?
      </h2>
      <p className={styles.words}>As the last cut grows from nothing to all.</p>
      <ol className={styles.list}>
        {stairs.map(({ commitment, at, shortBy }) => (
          <li key={commitment} className={styles.stair}>
            <span className={styles.name}>{commitment}</span>
            <span className={at === null ? `${styles.at} ${styles.never}` : styles.at}>
              {at === null ? 'never' : `at ${formatShare(at)}`}
            </span>
            <div
              className={styles.rail}
              title={at === null ? undefined : `Short of ${formatAmount(shortBy)} at ${formatShare(at)}`}
            >
              <div className={styles.reach} style={{ width: formatShare(at ?? 1) }} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function stairsOf(plan: Plan, draft: Draft, year: string): readonly Stair[] | null {
  try {
    return draft.steps.length ? staircase(plan, rowsOfDraft(draft), year) : null;
  } catch (error) {
    if (error instanceof PoolError) return null;
    throw error;
  }
}
