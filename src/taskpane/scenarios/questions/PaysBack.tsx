import { Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { yearLabel } from '../../../model/calendar/financialYear';
import { PoolError } from '../../../model/errors/poolError';
import { formatAmount } from '../../../model/money/format';
import { MOST_YEARS, type Payback, payback } from '../../../model/prevention/payback';
import { type Plan } from '../../../model/plan/plan';
import { FigureTable } from '../../look/FigureTable';
import { partTitle, smallWords, stack } from '../../look/theme';
import { type Draft } from '../../drafting/draft';
import { movedToPrevention } from './movedToPrevention';
import { typedShare } from '../steps/typedStep';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0' },
  note: smallWords,
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: '0', width: '100%' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', width: '100%', minWidth: '0' },
});

interface Props {
  /** The plan as entered. */
  readonly plan: Plan;
  readonly draft: Draft;
}

/** "Does the shift pay back?": what double running needs until demand falls, and when the money moved is avoided. */
export function PaysBack({ plan, draft }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const [avoids, typeAvoids] = useState('');
  const [from, typeFrom] = useState('');
  const [discount, typeDiscount] = useState('0');
  const shift = useMemo(() => movedToPrevention(plan, draft), [plan, draft]);
  if (!shift) return null;
  const isAsked = avoids.trim() !== '' && from.trim() !== '';
  const outcome = tried(() =>
    payback({
      moved: shift.map(({ moved }) => moved),
      avoids: typedShare(avoids) ?? NaN,
      from: from.trim() === '' ? NaN : Number(from),
      discount: typedShare(discount) ?? NaN,
    }),
  );
  const fields = [
    ['£1 avoids a year', avoids, typeAvoids, 'p'],
    ['From year', from, typeFrom, ''],
    ['Discount rate', discount, typeDiscount, '%'],
  ] as const;
  const first = shift[0]?.start ?? 0;
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Does the shift pay back?
      </h2>
      <div className={styles.fields}>
        {fields.map(([label, value, type, unit]) => (
          <Field key={label} label={label} size="small">
            <Input
              size="small"
              className={styles.input}
              input={{ className: styles.number }}
              inputMode="decimal"
              value={value}
              contentAfter={unit || undefined}
              onChange={(_event, { value: next }) => type(next)}
            />
          </Field>
        ))}
      </div>
      {!isAsked ? (
        <p className={styles.words}>
          Enter what each £ moved avoids a year, and from which year, to see when it pays back.
        </p>
      ) : 'why' in outcome ? (
        <p className={styles.words} role="alert">
          {outcome.why}
        </p>
      ) : (
        <>
          <p className={styles.words}>{paybackInWords(outcome, first)}</p>
          <FigureTable
            title={title}
            years
            headings={['Year', 'Moves', 'Avoids', 'To bridge', 'Paid back']}
            rows={outcome.years.map(({ moved, avoided, transitional, avoidedSoFar }, y) => ({
              name: yearLabel({ start: first + y }),
              cells: [moved, avoided, transitional, avoidedSoFar],
            }))}
          />
          <p className={styles.note}>
            Year 1 is the year in which a £ moves. Transitional money pays for specialist services until
            demand for them falls; paid back is what has been avoided so far.
          </p>
        </>
      )}
    </section>
  );
}

/** What is calculated, or why it cannot be. */
function tried(calculate: () => Payback): Payback | { readonly why: string } {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof PoolError) return { why: error.message };
    throw error;
  }
}

function paybackInWords({ after, transitional, years }: Payback, first: number): string {
  const doubled =
    transitional > 0
      ? `Double running needs ${formatAmount(transitional)}, ${formatAmount(years[0]?.transitional ?? 0)} of it in ${yearLabel({ start: first })}: specialist services cannot fall before demand does.`
      : 'Double running needs nothing: demand falls as soon as the money moves.';
  const back =
    after === null
      ? `It has not paid back in ${MOST_YEARS} years.`
      : `It pays back after ${yearsAndMonths(after)}, in ${yearLabel({ start: first + Math.ceil(after) - 1 })}.`;
  return `${doubled} ${back}`;
}

/** Years and whole months, a part of a month as one. */
function yearsAndMonths(after: number): string {
  const months = Math.ceil(after * 12 - 1e-9);
  const counted = [
    [Math.floor(months / 12), 'year'],
    [months % 12, 'month'],
  ] as const;
  return counted.flatMap(([n, unit]) => (n ? [`${n} ${unit}${n === 1 ? '' : 's'}`] : [])).join(' and ');
}
