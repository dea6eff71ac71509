import { Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { formatDay } from '../../../model/calendar/day';
import { yearLabel } from '../../../model/calendar/financialYear';
import { sumOf } from '../../../model/funding/sum';
import { formatAmount } from '../../../model/money/format';
import { formatShare } from '../../../model/money/formatShare';
import { type Plan } from '../../../model/plan/plan';
import { type Deflator, deflators } from '../../../model/prices/deflators';
import { type CashInYear, type RealInYear, realTerms } from '../../../model/prices/realTerms';
import { FigureTable } from '../../look/FigureTable';
import { percent } from '../../look/percent';
import { ink, partTitle } from '../../look/theme';
import { tableOf } from '../../../model/plan/tableOf';

const OF = [
  ['There is to spend', 'Stream'],
  ['Allocated', 'Allocation'],
] as const;

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0' },
  note: { ...typographyStyles.caption1, margin: '0', color: ink.quiet },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  whole: { gridColumn: '1 / -1' },
});

interface Props {
  /** The plan as the draft leaves it, with all its years. */
  readonly plan: Plan;
}

/** "What is it worth in real terms?": the tried plan's money in the prices of one year; nothing without a price index. */
export function RealTerms({ plan }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const series = deflators(plan);
  const [picked, pick] = useState('');
  const [what, choose] = useState<string>(OF[0][0]);
  const [prices, setPrices] = useState('');
  const deflator = series[Number(picked)] ?? series[0];
  const [, kind] = OF.find(([words]) => words === what) ?? OF[0];
  const cash = cashByYear(plan, kind);
  if (!deflator || !cash.length) return null;
  const bases = [...deflator.index.keys()].sort((a, b) => a - b);
  const base = bases.find((start) => yearLabel({ start }) === prices) ?? usualBase(bases, cash);
  const years = realTerms(cash, deflator, base);
  const label = yearLabel({ start: base });
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        What is it worth in real terms?
      </h2>
      <div className={styles.fields}>
        {series.length > 1 && (
          <Field label="Price index" size="small" className={styles.whole}>
            <Select size="small" value={picked} onChange={(_event, { value }) => pick(value)}>
              {series.map((each, i) => (
                <option key={i} value={String(i)}>
                  {named(each)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label="What" size="small">
          <Select size="small" value={what} onChange={(_event, { value }) => choose(value)}>
            {OF.map(([words]) => (
              <option key={words}>{words}</option>
            ))}
          </Select>
        </Field>
        <Field label="In the prices of" size="small">
          <Select size="small" value={label} onChange={(_event, { value }) => setPrices(value)}>
            {bases.map((start) => (
              <option key={start}>{yearLabel({ start })}</option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={styles.words}>{realTermsInWords(years, deflator, label)}</p>
      <FigureTable
        title={title}
        years
        headings={['Year', 'Cash', 'Real', 'Change']}
        rows={years.map((year) => ({
          name: yearLabel({ start: year.start }),
          cells: [year.cash, year.real, year.change === null ? null : percent(year.change)],
        }))}
      />
      <p className={styles.note}>
        {`${named(deflator)}. Real is in ${label} prices, and the change from ${label} is in real terms. Money without a year has no prices and is left out.`}
      </p>
    </section>
  );
}

/** What a plan has in each year, in order; null where an amount is not known. */
function cashByYear(plan: Plan, kind: 'Stream' | 'Allocation'): CashInYear[] {
  return tableOf(plan, kind)
    .years.flatMap((column): CashInYear[] => {
      if (!column.year) return [];
      const sum = sumOf(column);
      return [{ start: column.year.start, cash: sum.atLeast ? null : sum.pence }];
    })
    .sort((a, b) => a.start - b.start);
}

/** The first year of the plan that has an index, else the first that has one at all. */
const usualBase = (bases: readonly number[], cash: readonly CashInYear[]): number =>
  cash.find(({ start }) => bases.includes(start))?.start ?? bases[0] ?? 0;

const named = ({ name, published, source }: Deflator): string =>
  [name, published === null ? 'no day of publication given' : `published ${formatDay(published)}`, source]
    .filter(Boolean)
    .join(', ');

/** The change in full, where there is one. */
function changed({ change }: RealInYear, label: string): string {
  if (!change) return '';
  return `, ${formatShare(Math.abs(change))} ${change < 0 ? 'less' : 'more'} than in ${label}`;
}

function realTermsInWords(years: readonly RealInYear[], { index }: Deflator, label: string): string {
  const missing = years.filter(({ start }) => !index.has(start)).map(({ start }) => yearLabel({ start }));
  const last = years.filter(({ real }) => real !== null).at(-1);
  const worth = last
    ? `${formatAmount(last.cash ?? 0)} in ${yearLabel({ start: last.start })} is worth ${formatAmount(last.real ?? 0)} in ${label} prices${changed(last, label)}.`
    : `Nothing is known in ${label} prices.`;
  return missing.length
    ? `${worth} There is no index for ${missing.join(', ')}, and prices are never guessed.`
    : worth;
}
