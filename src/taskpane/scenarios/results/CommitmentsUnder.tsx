import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useId, useState, type ReactElement } from 'react';
import { type Sum } from '../../../model/funding/sum';
import { AmountCell } from '../../look/AmountCell';
import { StatusMark } from '../../commitments/StatusMark';
import { FigureHead } from '../../look/FigureHead';
import { figureTable, partTitle } from '../../look/theme';
import { breaks, type CommitmentChange } from './commitmentChanges';

/** So many commitments are listed at first: those that break come before the others. */
const FIRST = 12;

const useStyles = makeStyles({
  ...figureTable,
  title: partTitle,
  none: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  name: { ...figureTable.who, overflowWrap: 'anywhere' },
  amount: { verticalAlign: 'top' },
  broken: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  /** Those of the year that is looked at, before and after the steps. */
  readonly commitments: readonly CommitmentChange[];
}

/** "Which commitments hold?": each with what it gets, its floor, and what becomes of it. */
export function CommitmentsUnder({ commitments }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const [all, showAll] = useState(false);
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Which commitments hold?
      </h2>
      {commitments.length === 0 ? (
        <p className={styles.none}>No commitment has a floor in this year, so nothing can break.</p>
      ) : (
        <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
          <table className={styles.table} aria-labelledby={title}>
            <FigureHead headings={['Commitment', 'Gets', 'Floor']} />
            <tbody>
              {(all ? commitments : commitments.slice(0, FIRST)).map((change) => (
                <CommitmentRow key={change.row} change={change} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!all && commitments.length > FIRST && (
        <Button size="small" appearance="subtle" onClick={() => showAll(true)}>
          {`Show all ${commitments.length.toLocaleString('en-GB')}`}
        </Button>
      )}
    </section>
  );
}

/** Drawn again only where its figures differ. */
const CommitmentRow = memo(
  function CommitmentRow({ change }: { readonly change: CommitmentChange }): ReactElement {
    const styles = useStyles();
    const { commitment, before, after } = change;
    return (
      <tr>
        <th scope="row" className={mergeClasses(styles.name, breaks(change) && styles.broken)}>
          <div>{commitment}</div>
          <StatusMark status={after.status} was={before.status} />
        </th>
        <AmountCell sum={after.funded} className={styles.amount} />
        <AmountCell sum={after.floor} className={styles.amount} />
      </tr>
    );
  },
  ({ change: a }, { change: b }) =>
    a.commitment === b.commitment &&
    a.before === b.before &&
    a.after.status === b.after.status &&
    sameSum(a.after.funded, b.after.funded) &&
    sameSum(a.after.floor, b.after.floor),
);

const sameSum = (a: Sum, b: Sum): boolean =>
  a.pence === b.pence &&
  a.known === b.known &&
  a.atLeast === b.atLeast &&
  a.quality === b.quality &&
  a.interval?.low === b.interval?.low &&
  a.interval?.high === b.interval?.high;
