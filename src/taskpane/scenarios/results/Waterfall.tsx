import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { yearInWords } from '../../../model/findings/yearInWords';
import { formatPounds } from '../../../model/money/format';
import { type Sum } from '../../../model/funding/sum';
import { type Pence } from '../../../model/money/pence';
import { type Plan } from '../../../model/plan/plan';
import { waterfall } from '../../../model/scenarios/questions/waterfall';
import { toThePound } from '../../look/AmountCell';
import { Casting, useExact } from '../../look/Casting';
import { figureTable, partTitle, sizes, smallWords } from '../../look/theme';

const useStyles = makeStyles({
  title: partTitle,
  table: figureTable.table,
  words: { ...figureTable.who, overflowWrap: 'anywhere' },
  amount: { ...figureTable.cell, verticalAlign: 'top' },
  rail: { height: sizes.swatch, position: 'relative' },
  bar: { position: 'absolute', top: '0', bottom: '0', minWidth: sizes.sliver },
  whole: { backgroundColor: tokens.colorNeutralForeground3 },
  less: { backgroundColor: tokens.colorBrandStroke1 },
  more: { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`, boxSizing: 'border-box' },
  quiet: smallWords,
});

interface Props {
  readonly plan: Plan;
  /** At least one. The first that changes an amount is shown. */
  readonly scenarios: readonly [string, ...string[]];
  readonly year: string;
}

/** What is added up, and how a scenario's way begins. */
const BEGINS = [
  ['Stream', 'There is to spend'],
  ['Allocation', 'Goes to services'],
] as const;

/** The way of what there is to spend; where no step changes that, of what goes to services. */
function wayTo(plan: Plan, scenario: string, year: string) {
  const ways = BEGINS.map(([of, begins]) => ({ begins, ...waterfall(plan, scenario, of, year) }));
  return ways.find(({ falls }) => falls.some(({ change }) => change !== 0));
}

/** "How does it come about?": from what there is in a year, step by step, to what the scenario leaves. */
export function Waterfall({ plan, scenarios, year }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const ways = useMemo(
    () => scenarios.map((each) => ({ scenario: each, way: wayTo(plan, each, year) })),
    [plan, scenarios, year],
  );
  const { scenario, way } = ways.find((each) => each.way) ?? { scenario: scenarios[0], way: undefined };
  const heading = (
    <h3 id={title} className={styles.title}>
      {`How does ${scenario} come about?`}
    </h3>
  );
  if (!way)
    return (
      <section aria-labelledby={title}>
        {heading}
        <p className={styles.quiet}>{`Its steps change no amount ${yearInWords(year)}.`}</p>
      </section>
    );
  const { begins, from, falls, to, atLeast } = way;
  const most = Math.max(from, to, ...running(from, falls), 1);
  const part = (pence: Pence) => `${(100 * Math.max(0, pence)) / most}%`;
  const levels = running(from, falls);
  return (
    <section aria-labelledby={title}>
      {heading}
      {atLeast && <p className={styles.quiet}>Amounts that nobody knows are left out.</p>}
      <Casting
        casts={[{ parts: [from, ...falls.map(({ change }) => change)].map(exactly), total: exactly(to) }]}
      >
        <table className={styles.table} aria-labelledby={title}>
          <tbody>
            <Line
              words={`${begins} ${yearInWords(year)}, as entered`}
              pence={from}
              bar={{ left: '0', width: part(from) }}
              is="whole"
            />
            {falls.map(({ step, change }, i) => {
              const before = i === 0 ? from : (levels[i - 1] ?? 0);
              const after = levels[i] ?? 0;
              const bar = { left: part(Math.min(before, after)), width: part(Math.abs(change)) };
              return <Line key={i} words={step} pence={change} bar={bar} is={change < 0 ? 'less' : 'more'} />;
            })}
            <Line words={`Under ${scenario}`} pence={to} bar={{ left: '0', width: part(to) }} is="whole" />
          </tbody>
        </table>
      </Casting>
    </section>
  );
}

interface LineProps {
  readonly words: string;
  readonly pence: Pence;
  readonly bar: { readonly left: string; readonly width: string };
  /** What there is, or by how much less or more. */
  readonly is: 'whole' | 'less' | 'more';
}

/** A step with its figure, and its bar beneath. */
function Line({ words, pence, bar, is }: LineProps): ReactElement {
  const styles = useStyles();
  const exact = useExact();
  return (
    <tr>
      <th scope="row" className={styles.words}>
        {words}
        <div className={styles.rail}>
          <div className={mergeClasses(styles.bar, styles[is])} style={bar} />
        </div>
      </th>
      <td className={styles.amount} title={formatPounds(pence)}>
        {(exact ? formatPounds : toThePound)(pence)}
      </td>
    </tr>
  );
}

const exactly = (pence: Pence): Sum => ({ pence, atLeast: false, known: true });

/** What there is after each step. */
function running(from: Pence, falls: readonly { readonly change: Pence }[]): Pence[] {
  let level = from;
  return falls.map(({ change }) => (level += change));
}
