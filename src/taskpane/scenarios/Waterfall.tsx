import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { formatPounds } from '../../model/money/format';
import { type Pence } from '../../model/money/pence';
import { type Plan } from '../../model/plan/readPlan';
import { waterfall } from '../../model/scenarios/waterfall';
import { toThePound } from '../AmountCell';
import { figure, partTitle, sizes, smallWords } from '../theme';

const useStyles = makeStyles({
  title: partTitle,
  list: { listStyleType: 'none', margin: '0', padding: '0', ...typographyStyles.caption1 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  words: { overflowWrap: 'anywhere' },
  amount: figure,
  rail: { gridColumn: '1 / -1', height: sizes.swatch, position: 'relative' },
  bar: { position: 'absolute', top: '0', bottom: '0', minWidth: sizes.sliver },
  whole: { backgroundColor: tokens.colorNeutralForeground3 },
  less: { backgroundColor: tokens.colorBrandStroke1 },
  more: { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`, boxSizing: 'border-box' },
  quiet: smallWords,
});

interface Props {
  readonly plan: Plan;
  readonly scenario: string;
  readonly year: string;
}

/** "How does it come about?": from what there is to spend, step by step, to what the scenario leaves. */
export function Waterfall({ plan, scenario, year }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const { from, falls, to, atLeast } = useMemo(
    () => waterfall(plan, scenario, 'Stream', year),
    [plan, scenario, year],
  );
  const most = Math.max(from, to, ...running(from, falls), 1);
  const part = (pence: Pence) => `${(100 * Math.max(0, pence)) / most}%`;
  const levels = running(from, falls);
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {`How does ${scenario} come about?`}
      </h3>
      {atLeast && <p className={styles.quiet}>Amounts that nobody knows are left out.</p>}
      <ol className={styles.list}>
        <li className={styles.line}>
          <span className={styles.words}>There is to spend, as typed</span>
          <span className={styles.amount} title={formatPounds(from)}>
            {toThePound(from)}
          </span>
          <span className={styles.rail}>
            <span className={`${styles.bar} ${styles.whole}`} style={{ left: '0', width: part(from) }} />
          </span>
        </li>
        {falls.map(({ step, change }, i) => {
          const before = i === 0 ? from : (levels[i - 1] ?? 0);
          const after = levels[i] ?? 0;
          return (
            <li key={i} className={styles.line}>
              <span className={styles.words}>{step}</span>
              <span className={styles.amount} title={formatPounds(change)}>
                {toThePound(change)}
              </span>
              <span className={styles.rail}>
                <span
                  className={`${styles.bar} ${change < 0 ? styles.less : styles.more}`}
                  style={{ left: part(Math.min(before, after)), width: part(Math.abs(change)) }}
                />
              </span>
            </li>
          );
        })}
        <li className={styles.line}>
          <span className={styles.words}>{`Under ${scenario}`}</span>
          <span className={styles.amount} title={formatPounds(to)}>
            {toThePound(to)}
          </span>
          <span className={styles.rail}>
            <span className={`${styles.bar} ${styles.whole}`} style={{ left: '0', width: part(to) }} />
          </span>
        </li>
      </ol>
    </section>
  );
}

/** What there is after each step. */
function running(from: Pence, falls: readonly { readonly change: Pence }[]): Pence[] {
  let level = from;
  return falls.map(({ change }) => (level += change));
}
