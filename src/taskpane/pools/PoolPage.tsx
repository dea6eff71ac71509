import { Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { readYearHeading } from '../../model/calendar/yearHeading';
import { placeOf } from '../../model/plan/readPlan';
import { poolContributions } from '../../model/pools/contributions/contributions';
import { comparable } from '../../model/table/heading';
import { FindingsAbout } from '../checks/FindingsAbout';
import { BackButton } from '../look/BackButton';
import { Facts } from '../look/Facts';
import { type Figures, type SheetCell } from '../atHand/figures';
import { sizes, smallWords, stack } from '../look/theme';
import { type PlanAtHand } from '../atHand/usePlan';
import { Agreed } from './Agreed';
import { Conditions } from './Conditions';
import { answerOfPool } from './answerOfPool';
import { factsOfPool } from './factsOfPool';
import { shownYears, lastYearSpent } from './shownYears';
import { useEscape } from '../atHand/useEscape';
import { WhatIf } from './whatIf/WhatIf';
import { WhoPutsIn } from './contributions/WhoPutsIn';
import { tableOf } from '../../model/plan/tableOf';
import { yearColumn } from '../../model/plan/yearColumn';

const useStyles = makeStyles({
  page: stack(tokens.spacingVerticalXL),
  head: stack(tokens.spacingVerticalS),
  name: { ...typographyStyles.subtitle1, margin: '0', overflowWrap: 'anywhere' },
  above: { ...smallWords, overflowWrap: 'anywhere' },
  year: {
    gridTemplateColumns: `${sizes.termColumn} minmax(0, 1fr)`,
    columnGap: tokens.spacingHorizontalS,
  },
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly figures: Figures;
  readonly pool: string;
  readonly back: () => void;
  readonly go: (cell: SheetCell) => void;
  readonly attempt: PlanAtHand['attempt'];
  /** The scenario under which the figures are; '' for the plan as entered. */
  readonly scenario: string;
}

/** One pool: who puts in what, what was agreed, how a year would settle, what needs looking at. */
export function PoolPage({ figures, pool, back, go, attempt, scenario }: Props): ReactElement {
  const styles = useStyles();
  const { plan, cellAt } = figures;
  const page = useEscape<HTMLDivElement>(back);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);

  const contributed = useMemo(
    () => poolContributions(plan).find((entry) => comparable(entry.pool) === comparable(pool)),
    [plan, pool],
  );
  const years = useMemo(() => shownYears(plan, pool, contributed), [plan, pool, contributed]);
  const [chosen, choose] = useState<string | null>(null);
  const label = years.find((year) => year === chosen) ?? lastYearSpent(plan, pool, years) ?? '';
  const reading = useMemo(() => readYearHeading(label), [label]);
  const goToContribution = (row: number) => {
    const column = yearColumn(plan.tables.Contribution, label)?.column;
    const cell = cellAt(placeOf(plan, 'Contribution', row, column));
    if (cell) go(cell);
  };
  const answer = useMemo(
    () => (reading.kind === 'year' ? answerOfPool(plan, pool, reading.year) : null),
    [plan, pool, reading],
  );
  const known = contributed !== undefined || tableOf(plan, 'Pool').rowOf.has(comparable(pool));
  return (
    <div ref={page} className={styles.page}>
      <div className={styles.head}>
        <BackButton ref={first} back={back} />
        <h2 className={answer ? styles.above : styles.name}>{pool}</h2>
        {answer && <p className={styles.name}>{answer.title}</p>}
        {answer?.words && <p className={styles.words}>{answer.words}</p>}
        {known && <Facts facts={factsOfPool(plan, pool)} />}
        {years.length > 1 && (
          <Field label="Year" orientation="horizontal" className={styles.year}>
            <Select size="small" value={label} onChange={(_event, { value }) => choose(value)}>
              {years.map((year) => (
                <option key={year}>{year}</option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {known ? (
        <>
          <WhoPutsIn contributed={contributed} year={label} goToRow={goToContribution} />
          <Conditions {...{ figures, pool, attempt }} />
          <Agreed figures={figures} pool={pool} go={go} />
          {reading.kind === 'year' && (
            <WhatIf year={reading.year} {...{ figures, pool, attempt, scenario }} />
          )}
          <FindingsAbout figures={figures} subject={pool} none="Every check of this pool holds." go={go} />
        </>
      ) : (
        <p className={styles.words}>The plan no longer names this pool.</p>
      )}
    </div>
  );
}
