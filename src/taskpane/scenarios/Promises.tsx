import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { type Plan } from '../../model/plan/readPlan';
import { AmountCell } from '../AmountCell';
import { StatusMark } from '../StatusMark';
import { figureTable, partTitle } from '../theme';
import { breaks, headline, promisesOf } from './promiseLines';

const useStyles = makeStyles({
  ...figureTable,
  title: partTitle,
  headline: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  name: { ...figureTable.who, overflowWrap: 'anywhere' },
  amount: { verticalAlign: 'top' },
  broken: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly before: Plan;
  readonly after: Plan;
  readonly year: string;
}

/** "Which promises hold?": each with what it gets, its floor, and what becomes of it. */
export function Promises({ before, after, year }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const promises = useMemo(() => promisesOf(before, after, year), [before, after, year]);
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Which promises hold?
      </h2>
      <p className={styles.headline} aria-live="polite">
        {headline(promises)}
      </p>
      {promises.length > 0 && (
        <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
          <table className={styles.table} aria-labelledby={title}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(styles.name, styles.headed)}>
                  Promise
                </th>
                <th scope="col" className={styles.heading}>
                  Gets
                </th>
                <th scope="col" className={styles.heading}>
                  Floor
                </th>
              </tr>
            </thead>
            <tbody>
              {promises.map((promise) => (
                <tr key={promise.row}>
                  <th scope="row" className={mergeClasses(styles.name, breaks(promise) && styles.broken)}>
                    <div>{promise.commitment}</div>
                    <StatusMark status={promise.after.status} was={promise.before.status} />
                  </th>
                  <AmountCell sum={promise.after.funded} className={styles.amount} />
                  <AmountCell sum={promise.after.floor} className={styles.amount} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
