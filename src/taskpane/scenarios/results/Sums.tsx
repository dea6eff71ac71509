import { makeStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { NOTHING, type Sum, sumOf } from '../../../model/funding/sum';
import { type Plan } from '../../../model/plan/plan';
import { AmountCell } from '../../look/AmountCell';
import { FigureFrame } from '../../look/FigureFrame';
import { figureTable, partTitle } from '../../look/theme';

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
        </tbody>
      </FigureFrame>
    </section>
  );
}

function sumIn(plan: Plan, kind: (typeof ROWS)[number][1], year: string): Sum {
  const column = plan.tables[kind]?.years.find(({ label }) => label === year);
  return column ? sumOf(column) : NOTHING;
}

/** Amounts that are not known do not change; where nothing is known there is no difference to tell. */
const difference = (from: Sum, to: Sum): Sum => ({
  pence: to.pence - from.pence,
  atLeast: false,
  known: from.known && to.known,
});
