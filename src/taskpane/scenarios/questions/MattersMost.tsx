import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, useMemo, useState, type ReactElement } from 'react';
import { type LeverOutcome } from '../../../model/scenarios/questions/leverOutcomes';
import { type Tornado } from '../../../model/scenarios/questions/eachAlone';
import { type Reach } from '../../../model/scenarios/questions/tornado';
import { type Figures } from '../../atHand/figures';
import { CalculateBar } from '../../calculation/CalculateBar';
import { useCalculation } from '../../calculation/useCalculation';
import { figureTable, partTitle, sizes, smallWords, stack } from '../../look/theme';
import { type Draft } from '../../drafting/draft';
import { OutcomeChoice } from './OutcomeChoice';
import { FigureFrame } from '../../look/FigureFrame';
import { OUTCOME_WORDS, roundOutcome, shortOutcomes, writeOutcome } from './outcomeWords';

const SwingsChart = lazy(async () => ({ default: (await import('../../charts/SwingsChart')).SwingsChart }));

const REACHES: readonly (readonly [string, Reach])[] = [
  ['From not done to done', 'whole'],
  ['A tenth less and more', 0.1],
  ['A quarter less and more', 0.25],
];

const useStyles = makeStyles({
  ...figureTable,
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  words: smallWords,
  name: { ...figureTable.who, overflowWrap: 'anywhere' },
  chart: { minHeight: `${sizes.chartFrame}px` },
});

interface Props {
  readonly figures: Pick<Figures, 'plan'>;
  readonly draft: Draft;
  readonly year: string;
}

/** "Which step matters most?": each moved alone, and what all do together beyond the sum of what each does. */
export function MattersMost({ figures, draft, year }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const [outcome, choose] = useState<LeverOutcome>('Allocated');
  const [reach, move] = useState<Reach>('whole');
  const ask = useMemo(
    () => ({ plan: figures.plan, draft, year, outcome, reach }),
    [figures.plan, draft, year, outcome, reach],
  );
  const calculation = useCalculation('tornado', ask);
  if (draft.steps.length < 2) return null;
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Which step matters most?
      </h2>
      <CalculateBar calculation={calculation} doing="Moving each step">
        <OutcomeChoice outcome={outcome} choose={choose} />
        <Field label="Each step is moved" size="small">
          <Select
            size="small"
            value={String(reach)}
            onChange={(_event, { value }) =>
              move(REACHES.find(([, each]) => String(each) === value)?.[1] ?? 'whole')
            }
          >
            {REACHES.map(([words, each]) => (
              <option key={words} value={String(each)}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      </CalculateBar>
      {calculation.news?.is === 'done' && (
        <Swings title={title} tornado={calculation.news.result} outcome={outcome} />
      )}
    </section>
  );
}

interface SwingsProps {
  readonly title: string;
  readonly tornado: Tornado;
  readonly outcome: LeverOutcome;
}

function Swings({ title, tornado, outcome }: SwingsProps): ReactElement {
  const styles = useStyles();
  const { rest, swings, together, interaction } = tornado;
  const all = [rest, together, ...swings.flatMap(({ ends }) => ends)];
  const write = (value: number) => writeOutcome(outcome, value);
  return (
    <>
      <Suspense fallback={<div className={styles.chart} />}>
        <SwingsChart
          title={`${OUTCOME_WORDS[outcome]}, as each step is moved`}
          tornado={tornado}
          names={swings.map((_, i) => String(i + 1))}
          write={shortOutcomes(outcome, all)}
        />
      </Suspense>
      <FigureFrame title={title} headings={['Step', 'At one end', 'At the other']}>
        <tbody>
          {swings.map(({ lever, ends }, i) => (
            <tr key={i}>
              <th scope="row" className={styles.name}>{`${i + 1}. ${lever}`}</th>
              {ends.map((end, which) => (
                <td key={which} className={styles.cell} title={write(end)}>
                  {roundOutcome(outcome, end)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </FigureFrame>
      <p className={styles.words}>
        {`${write(rest)} with none of them moved, ${write(together)} with all at their worse ends. `}
        {interaction === 0
          ? 'What each does alone adds up to that.'
          : `That is ${write(Math.abs(interaction))} ${interaction < 0 ? 'less' : 'more'} than what each does alone adds up to.`}
      </p>
    </>
  );
}
