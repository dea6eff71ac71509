import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, useMemo, useState, type ReactElement } from 'react';
import { formatAmount } from '../../../model/money/format';
import { formatShare } from '../../../model/money/formatShare';
import { headlinesUpTo } from '../../../model/money/headlines';
import { type LeverOutcome, worseOf } from '../../../model/scenarios/questions/leverOutcomes';
import { stepWords } from '../../../model/scenarios/steps/stepWords';
import { type LeverGrid } from '../../../model/scenarios/questions/twoLevers';
import { type Figures } from '../../atHand/figures';
import { CalculateBar } from '../../calculation/CalculateBar';
import { useCalculation } from '../../calculation/useCalculation';
import { ShowFigures } from '../../look/ShowFigures';
import { figureTable, partTitle, sizes, smallWords } from '../../look/theme';
import { type Draft } from '../../drafting/draft';
import { OutcomeChoice } from './OutcomeChoice';
import { OUTCOME_WORDS, roundOutcome, shortOutcomes, writeOutcome } from './outcomeWords';
import { isLever, valueKind } from '../steps/typedStep';

const LeversChart = lazy(async () => ({ default: (await import('../../charts/LeversChart')).LeversChart }));

const useStyles = makeStyles({
  ...figureTable,
  part: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  title: partTitle,
  words: smallWords,
  chart: { minHeight: `${sizes.chart}px` },
});

interface Props {
  readonly figures: Pick<Figures, 'plan'>;
  readonly draft: Draft;
  readonly year: string;
}

/** "What do two steps do together?": both from nothing to twice their value, the others as they are. */
export function TwoSteps({ figures, draft, year }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const [outcome, look] = useState<LeverOutcome>('Broken');
  const movable = draft.steps.flatMap(({ Change, Value }, i) =>
    isLever(String(Change ?? '')) && Number(Value) > 0 ? [i] : [],
  );
  const [chosen, choose] = useState<readonly [number, number]>([-1, -1]);
  const first = movable.find((i) => i === chosen[0]) ?? movable[0] ?? -1;
  const second =
    movable.find((i) => i === chosen[1] && i !== first) ?? movable.find((i) => i !== first) ?? -1;
  const ask = useMemo(
    () => ({ plan: figures.plan, draft, year, pair: [first, second] as const }),
    [figures.plan, draft, year, first, second],
  );
  const calculation = useCalculation('twoLevers', ask);
  if (second < 0) return null;
  const kinds = [first, second].map((i) => valueKind(String(draft.steps[i]?.Change ?? '')));
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        What do two steps do together?
      </h2>
      <p className={styles.words}>Both go from nothing to twice what they are; the others stay.</p>
      <CalculateBar calculation={calculation} doing="Moving two steps">
        {[first, second].map((step, which) => (
          <Field key={which} label={which === 0 ? 'Down' : 'Across'} size="small">
            <Select
              size="small"
              value={String(step)}
              onChange={(_event, { value }) =>
                choose(
                  which === 0
                    ? [Number(value), second === Number(value) ? first : second]
                    : [first === Number(value) ? second : first, Number(value)],
                )
              }
            >
              {movable.map((i) => (
                <option key={i} value={String(i)}>
                  {`${i + 1}. ${stepWords(draft.steps[i] ?? {})}`}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        <OutcomeChoice outcome={outcome} choose={look} />
      </CalculateBar>
      {calculation.news?.is === 'done' && (
        <GridOf
          title={title}
          grid={calculation.news.result}
          outcome={outcome}
          money={[kinds[0] === 'money', kinds[1] === 'money']}
          axes={[`Step ${first + 1}`, `Step ${second + 1}`]}
        />
      )}
    </section>
  );
}

interface GridProps {
  readonly title: string;
  readonly grid: LeverGrid;
  readonly outcome: LeverOutcome;
  /** Whether the values of each step are money, and not shares. */
  readonly money: readonly [boolean, boolean];
  readonly axes: readonly [string, string];
}

function GridOf({ title, grid: { values, outcomes }, outcome, money, axes }: GridProps): ReactElement {
  const styles = useStyles();
  const figures = outcomes.map((row) => row.map((each) => each[outcome]));
  const short = (which: 0 | 1) => {
    const headline = headlinesUpTo(values[which].at(-1) ?? 0);
    return values[which].map((value) => (money[which] ? headline(value) : formatShare(value)));
  };
  const whole = (which: 0 | 1) =>
    values[which].map((value) => (money[which] ? formatAmount(value) : formatShare(value)));
  return (
    <>
      <Suspense fallback={<div className={styles.chart} />}>
        <LeversChart
          title={OUTCOME_WORDS[outcome]}
          down={short(0)}
          across={short(1)}
          axes={axes}
          outcomes={figures}
          write={shortOutcomes(outcome, figures.flat())}
          worse={worseOf(outcome)}
        />
      </Suspense>
      <ShowFigures
        of="two steps"
        title={title}
        table={() => (
          <table className={styles.table} aria-labelledby={title}>
            <thead>
              <tr>
                <th scope="col" className={styles.headed}>{`${axes[0]} down, ${axes[1]} across`}</th>
                {whole(1).map((value) => (
                  <th key={value} scope="col" className={styles.heading}>
                    {value}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figures.map((row, i) => (
                <tr key={i}>
                  <th scope="row" className={styles.who}>
                    {whole(0)[i]}
                  </th>
                  {row.map((value, j) => (
                    <td key={j} className={styles.cell} title={writeOutcome(outcome, value)}>
                      {roundOutcome(outcome, value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      />
    </>
  );
}
