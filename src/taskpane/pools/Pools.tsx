import { makeStyles, tokens, typographyStyles, useArrowNavigationGroup } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, type ReactElement } from 'react';
import { type Severity } from '../../model/findings/finding';
import { Amount, sumInWords } from '../look/AmountCell';
import { severityWord, SeverityMark } from '../checks/severities';
import { type Figures } from '../atHand/figures';
import { RowButton } from '../look/RowButton';
import { figure, ink, partTitle } from '../look/theme';
import { Unseen } from '../look/Unseen';
import { poolRows, type PoolRow } from './poolRows';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  title: partTitle,
  year: { ...figure, ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: '0',
    ...typographyStyles.caption1,
  },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalM },
  pool: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  total: { ...figure, ...typographyStyles.body1 },
  kind: { color: ink.quiet },
  counts: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
  count: {
    ...figure,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
  },
});

interface Props {
  readonly figures: Figures;
  readonly open: (pool: string) => void;
  /** The pool whose page was left: its row has the focus. */
  readonly left: string | null;
}

/** The plan's pools: each with its kind, its money and its findings; a click opens its page. */
export function Pools({ figures, open, left }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const { year, rows } = useMemo(() => poolRows(figures), [figures]);
  const returnTo = useRef<HTMLButtonElement>(null);
  useEffect(() => returnTo.current?.focus(), []);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          Pools
        </h2>
        {year && <span className={styles.year}>{year}</span>}
      </div>
      <ul className={styles.list} aria-labelledby={title} {...arrows}>
        {rows.map(({ pool, kind, total, findings }) => (
          <li key={pool}>
            <RowButton
              ref={pool === left ? returnTo : undefined}
              className={styles.row}
              onClick={() => open(pool)}
            >
              <span className={styles.pool}>{pool}</span>
              <span className={styles.total} title={sumInWords(total)}>
                <Amount sum={total} />
              </span>
              <span className={styles.kind}>{kind}</span>
              <Counts findings={findings} />
            </RowButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

const COUNTED: readonly Severity[] = ['Error', 'Warning'];

/** How many errors and warnings a pool has, where there are any. */
function Counts({ findings }: Pick<PoolRow, 'findings'>): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.counts}>
      {COUNTED.filter((severity) => findings[severity] > 0).map((severity) => (
        <span key={severity} className={styles.count}>
          <SeverityMark severity={severity} />
          {findings[severity].toLocaleString('en-GB')}
          <Unseen>{` ${severityWord(severity, findings[severity])}`}</Unseen>
        </span>
      ))}
    </span>
  );
}
