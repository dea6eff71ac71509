import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { yearInWords } from '../../../model/findings/yearInWords';
import { type Sum } from '../../../model/funding/sum';
import { headlinesUpTo } from '../../../model/money/headlines';
import { SHAPES } from '../../commitments/StatusMark';
import { sumInWords } from '../../look/AmountCell';
import { AmountSign } from '../../look/AmountSign';
import { NotGiven } from '../../look/NotGiven';
import { figureTable, ink, partTitle, sizes } from '../../look/theme';
import { type ComparedPlan } from './compared';
import { type Outcome, outcomeIn } from './outcomeIn';

const useStyles = makeStyles({
  ...figureTable,
  name: {
    ...figureTable.who,
    minWidth: sizes.besideWords,
    overflowWrap: 'anywhere',
    verticalAlign: 'bottom',
  },
  title: partTitle,
  wrapped: { whiteSpace: 'normal', verticalAlign: 'bottom' },
  broken: { color: ink.error },
});

const OTHERS = ['Money', 'Below floors', 'Demand unmet'] as const;

interface Props {
  readonly plans: readonly ComparedPlan[];
  readonly year: string;
}

/** Each scenario in a line: how many commitments it keeps, what there is to spend, and what is missing. */
export function SideBySide({ plans, year }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const rows = useMemo(
    () =>
      plans.flatMap((each) => ('plan' in each ? [{ name: each.name, ...outcomeIn(each.plan, year) }] : [])),
    [plans, year],
  );
  const most = Math.max(...rows.map((row) => row.asked));
  const headings = [most > 0 ? `Kept of ${most.toLocaleString('en-GB')}` : 'Kept', ...OTHERS];
  const sums = rows.flatMap(({ money, belowFloors, unmet }) => [money, belowFloors, unmet]);
  const short = headlinesUpTo(Math.max(0, ...sums.map(({ pence }) => Math.abs(pence))));
  const figure = (sum: Sum, key: string) => (
    <td key={key} className={styles.cell} title={sum.known ? sumInWords(sum) : undefined}>
      {sum.known ? (
        <>
          <AmountSign sum={sum} />
          {short(sum.pence)}
        </>
      ) : (
        <NotGiven />
      )}
    </td>
  );
  return (
    <div>
      <h3 id={title} className={styles.title}>
        {`Side by side ${yearInWords(year)}`}
      </h3>
      <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
        <table className={styles.table} aria-labelledby={title}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.name, styles.headed)}>
                Scenario
              </th>
              {headings.map((heading) => (
                <th key={heading} scope="col" className={mergeClasses(styles.heading, styles.wrapped)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, kept, broken, asked, money, belowFloors, unmet }, at) => (
              <tr key={at}>
                <th scope="row" className={styles.name}>
                  {name}
                </th>
                <td className={styles.cell}>
                  {asked > 0 ? <Kept {...{ kept, broken, asked }} /> : <NotGiven />}
                </td>
                {figure(money, 'money')}
                {figure(belowFloors, 'below')}
                {figure(unmet, 'unmet')}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** How many commitments are kept, with the shape of the worst that is among them. */
function Kept({ kept, broken, asked }: Pick<Outcome, 'kept' | 'broken' | 'asked'>): ReactElement {
  const styles = useStyles();
  const shape = SHAPES[broken > 0 ? 'Broken' : kept < asked ? 'Not known' : 'Kept'];
  return (
    <>
      <span className={broken > 0 ? styles.broken : undefined} aria-hidden>
        {`${shape} `}
      </span>
      {kept.toLocaleString('en-GB')}
    </>
  );
}
