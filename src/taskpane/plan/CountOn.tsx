import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type CertaintyTotals } from '../../model/funding/certainty';
import { formatPounds, formatWholePounds } from '../../model/money/format';
import { type Sum } from '../../model/funding/sum';
import { type Pence } from '../../model/money/pence';
import { figure, partTitle } from '../theme';
import { Unseen } from '../Unseen';
import { CertaintyMark } from './CertaintyMark';

const useStyles = makeStyles({
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  reach: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', ...typographyStyles.caption1 },
  heading: {
    ...figure,
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  certainty: {
    position: 'sticky',
    left: '0',
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  headed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  named: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  amount: {
    ...figure,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  notGiven: { color: tokens.colorNeutralForeground3 },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** "What can we count on?": the plan's funding by year, from confirmed to not given. */
export function CountOn({ funding }: { readonly funding: CertaintyTotals }): ReactElement {
  const styles = useStyles();
  const title = useId();
  const { years, rows, total } = funding;
  if (rows.length === 0 || years.length === 0) {
    return (
      <section aria-labelledby={title}>
        <h2 id={title} className={styles.title}>
          What can we count on?
        </h2>
        <p className={styles.words}>
          {rows.length === 0
            ? 'Totals by year and certainty will stand here once the Stream table names a funding stream.'
            : 'Totals by certainty will stand here once the Stream table has a column for a year, headed as in 2010/11.'}
        </p>
      </section>
    );
  }
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        What can we count on?
      </h2>
      <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
        <table className={styles.table} aria-labelledby={title}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.certainty, styles.headed)}>
                Certainty
              </th>
              {years.map((year) => (
                <th key={year} scope="col" className={styles.heading}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ certainty, amounts }) => (
              <tr key={certainty}>
                <th scope="row" className={styles.certainty}>
                  <span className={styles.named}>
                    <CertaintyMark certainty={certainty} />
                    {certainty}
                  </span>
                </th>
                {amounts.map((sum, i) => (
                  <Amount key={years[i]} sum={sum} />
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row" className={mergeClasses(styles.certainty, styles.total)}>
                Total
              </th>
              {total.map((sum, i) => (
                <Amount key={years[i]} sum={sum} last />
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** To the pound; what would round to nought keeps its pence. */
const toThePound = (pence: Pence): string =>
  pence !== 0 && Math.abs(pence) < 50 ? formatPounds(pence) : formatWholePounds(pence);

/** An amount to the pound, its pence on hover; "≥" where it rests on unknown amounts; a dash where nothing is known. */
function Amount({ sum, last = false }: { readonly sum: Sum; readonly last?: boolean }): ReactElement {
  const styles = useStyles();
  const look = mergeClasses(styles.amount, last && styles.total, !sum.known && styles.notGiven);
  if (!sum.known) {
    return (
      <td className={look}>
        <span aria-hidden>– </span>not given
      </td>
    );
  }
  return (
    <td
      className={look}
      title={sum.atLeast ? `at least ${formatPounds(sum.pence)}` : formatPounds(sum.pence)}
    >
      {sum.atLeast && (
        <>
          <span aria-hidden>≥</span>
          <Unseen>at least </Unseen>
        </>
      )}
      {toThePound(sum.pence)}
    </td>
  );
}
