import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { NOTHING, type Sum, sumOf } from '../../../model/funding/sum';
import { type Plan } from '../../../model/plan/plan';
import { tierSchedule } from '../../../model/services/tierSchedule';
import { AmountCell } from '../../look/AmountCell';
import { percent } from '../../look/percent';
import { figureTable, partTitle } from '../../look/theme';
import { yearColumn } from '../../../model/plan/yearColumn';

const useStyles = makeStyles({
  ...figureTable,
  title: partTitle,
  // three columns of money leave a narrow pane no room for names: each is above its amounts
  name: { ...figureTable.who, paddingBottom: '0' },
  amount: { paddingTop: '0' },
});

const ROWS = [
  ['There is to spend', 'Stream'],
  ['Put into pools', 'Contribution'],
  ['Allocated', 'Allocation'],
] as const;

interface Props {
  readonly before: Plan;
  readonly after: Plan;
  readonly year: string;
}

/** "What changed?": the year's money before and after, and the difference. */
export function Sums({ before, after, year }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        What changed?
      </h2>
      <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
        <table className={styles.table} aria-labelledby={title}>
          <thead>
            <tr>
              {['As entered', 'Tried', 'Change'].map((heading) => (
                <th key={heading} scope="col" className={styles.heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          {ROWS.filter(([, kind]) => before.tables[kind]).map(([name, kind]) => {
            const [from, to] = [before, after].map((plan) => sumIn(plan, kind, year));
            return (
              <Named key={kind} name={name}>
                <Amounts from={from ?? NOTHING} to={to ?? NOTHING} />
              </Named>
            );
          })}
          <Prevention before={before} after={after} year={year} />
        </table>
      </div>
    </section>
  );
}

/** Prevention in cash and as a share of all that is allocated: a rising share can be less money. */
function Prevention({ before, after, year }: Props): ReactElement | null {
  const styles = useStyles();
  const [from, to] = [before, after].map((plan) => preventionIn(plan, year));
  if (!from || !to || (from.amount.pence === 0 && to.amount.pence === 0)) return null;
  const shares = [from.share, to.share];
  const [was, is] = shares;
  return (
    <>
      <Named name="Prevention">
        <Amounts from={from.amount} to={to.amount} />
      </Named>
      <Named name="Prevention as a share of all allocated">
        {shares.map((share, i) => (
          <td key={i} className={mergeClasses(styles.cell, styles.amount)}>
            {typeof share === 'number' ? percent(share) : share === null ? 'no share' : 'not known'}
          </td>
        ))}
        <td className={mergeClasses(styles.cell, styles.amount)}>
          {typeof was === 'number' && typeof is === 'number' ? points(is - was) : 'not known'}
        </td>
      </Named>
    </>
  );
}

/** What the figures beneath are of. */
function Named({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles.name}>
          {name}
        </th>
      </tr>
      <tr>{children}</tr>
    </tbody>
  );
}

function Amounts({ from, to }: { readonly from: Sum; readonly to: Sum }): ReactElement {
  const { amount } = useStyles();
  return (
    <>
      <AmountCell sum={from} className={amount} />
      <AmountCell sum={to} className={amount} />
      <AmountCell sum={difference(from, to)} className={amount} />
    </>
  );
}

/** A difference of shares, in percentage points to one decimal. */
const points = (difference: number): string => {
  const tenths = Math.round(difference * 1000) / 10;
  return `${tenths > 0 ? '+' : tenths < 0 ? '\u2212' : ''}${Math.abs(tenths).toFixed(1)} points`;
};

function preventionIn(plan: Plan, year: string) {
  const schedule = tierSchedule(plan);
  const at = schedule?.years.indexOf(year) ?? -1;
  const { amounts = [], shares = [] } = schedule?.prevention ?? {};
  const [amount, share] = [amounts[at], shares[at]];
  return amount && share !== undefined ? { amount, share } : null;
}

function sumIn(plan: Plan, kind: (typeof ROWS)[number][1], year: string): Sum {
  const column = yearColumn(plan.tables[kind], year);
  return column ? sumOf(column) : NOTHING;
}

/** Amounts that are not known do not change; where nothing is known there is no difference to tell. */
const difference = (from: Sum, to: Sum): Sum => ({
  pence: to.pence - from.pence,
  atLeast: false,
  known: from.known && to.known,
});
