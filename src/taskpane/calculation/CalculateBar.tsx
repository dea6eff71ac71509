import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement, type ReactNode } from 'react';
import { type Calculation } from './useCalculation';
import { stack } from '../look/theme';

const useStyles = makeStyles({
  ask: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalS,
  },
  fields: stack(tokens.spacingVerticalXS),
  why: { ...typographyStyles.caption1, margin: '0', color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly calculation: Pick<Calculation<unknown>, 'news' | 'begin' | 'stop'>;
  /** What is being done, for a screen reader. */
  readonly doing: string;
  /** What is to be chosen before. */
  readonly children: ReactNode;
}

/** The choices before long work, the button that begins it and then stops it, how far it is, and why it failed. */
export function CalculateBar({ calculation: { news, begin, stop }, doing, children }: Props): ReactElement {
  const styles = useStyles();
  const busy = news?.is === 'progress';
  return (
    <>
      <div className={styles.ask}>
        <div className={styles.fields}>{children}</div>
        <Button size="small" onClick={busy ? stop : begin}>
          {busy ? 'Stop' : 'Calculate'}
        </Button>
      </div>
      {busy && <ProgressBar aria-label={doing} value={news.share} />}
      {news?.is === 'failed' && (
        <p className={styles.why} role="alert">
          {news.why}
        </p>
      )}
    </>
  );
}
