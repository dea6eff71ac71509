import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useId, useMemo, useState, type ReactElement } from 'react';
import { type Sum } from '../../../model/funding/sum';
import { type Plan } from '../../../model/plan/plan';
import { AmountCell } from '../../look/AmountCell';
import { StatusMark } from '../../commitments/StatusMark';
import { figureTable, partTitle } from '../../look/theme';
import { breaks, headline, type PromiseLine, promisesOf } from './promiseLines';

/** So many promises are listed at first: those that break come before the others. */
const FIRST = 12;

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
  const [all, showAll] = useState(false);
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
              {(all ? promises : promises.slice(0, FIRST)).map((promise) => (
                <PromiseRow key={promise.row} promise={promise} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!all && promises.length > FIRST && (
        <Button size="small" appearance="subtle" onClick={() => showAll(true)}>
          {`Show all ${promises.length.toLocaleString('en-GB')}`}
        </Button>
      )}
    </section>
  );
}

/** Drawn again only where its figures differ. */
const PromiseRow = memo(
  function PromiseRow({ promise }: { readonly promise: PromiseLine }): ReactElement {
    const styles = useStyles();
    const { commitment, before, after } = promise;
    return (
      <tr>
        <th scope="row" className={mergeClasses(styles.name, breaks(promise) && styles.broken)}>
          <div>{commitment}</div>
          <StatusMark status={after.status} was={before.status} />
        </th>
        <AmountCell sum={after.funded} className={styles.amount} />
        <AmountCell sum={after.floor} className={styles.amount} />
      </tr>
    );
  },
  ({ promise: a }, { promise: b }) =>
    a.commitment === b.commitment &&
    a.before === b.before &&
    a.after.status === b.after.status &&
    sameSum(a.after.funded, b.after.funded) &&
    sameSum(a.after.floor, b.after.floor),
);

const sameSum = (a: Sum, b: Sum): boolean =>
  a.pence === b.pence && a.known === b.known && a.atLeast === b.atLeast && a.quality === b.quality;
