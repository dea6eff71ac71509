import { makeStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { NOTHING, type Sum, sumOf } from '../../../model/funding/sum';
import { type Plan } from '../../../model/plan/plan';
import { tierSchedule } from '../../../model/services/tierSchedule';
import { AmountCell } from '../../look/AmountCell';
import { FigureFrame } from '../../look/FigureFrame';
import { percent } from '../../look/percent';
import { figureTable, partTitle } from '../../look/theme';
import { yearColumn } from '../../../model/plan/yearColumn';

const useStyles = makeStyles({ ...figureTable, title: partTitle });

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
      <FigureFrame title={title} headings={[year, 'As entered', 'Tried', 'Change']}>
        <tbody>
          {ROWS.filter(([, kind]) => before.tables[kind]).map(([name, kind]) => {
            const [from, to] = [before, after].map((plan) => sumIn(plan, kind, year));
            return (
              <tr key={kind}>
                <th scope="row" className={styles.who}>
                  {name}
                </th>
                <AmountCell sum={from ?? NOTHING} />
                <AmountCell sum={to ?? NOTHING} />
                <AmountCell sum={difference(from ?? NOTHING, to ?? NOTHING)} />
              </tr>
            );
          })}
          <Prevention before={before} after={after} year={year} />
        </tbody>
      </FigureFrame>
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
      <tr>
        <th scope="row" className={styles.who}>
          Prevention
        </th>
        <AmountCell sum={from.amount} />
        <AmountCell sum={to.amount} />
        <AmountCell sum={difference(from.amount, to.amount)} />
      </tr>
      <tr>
        <th scope="row" className={styles.who}>
          Its share of all allocated
        </th>
        {shares.map((share, i) => (
          <td key={i} className={styles.cell}>
            {typeof share === 'number' ? percent(share) : share === null ? 'no share' : 'not known'}
          </td>
        ))}
        <td className={styles.cell}>
          {typeof was === 'number' && typeof is === 'number' ? points(is - was) : 'not known'}
        </td>
      </tr>
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
