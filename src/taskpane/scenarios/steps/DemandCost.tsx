import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { PoolError } from '../../../model/errors/poolError';
import { writePounds } from '../../../model/money/typedPounds';
import { type Plan } from '../../../model/plan/plan';
import { type DraftStep } from '../../../model/scenarios/steps/draftPlan';
import { FigureTable } from '../../look/FigureTable';
import { ink, partTitle } from '../../look/theme';
import { type Cost, costByYear, datedFrom, costInWords } from './demandByYear';
import { countedServices, type DemandChange, demandChanges, type TypedDemand } from './demandChanges';
import { DemandFields, type DemandTerms } from './DemandFields';
import { TakeSteps } from './TakeSteps';
import { typedShare } from './typedStep';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0' },
  note: { ...typographyStyles.caption1, margin: '0', color: ink.quiet },
});

interface Props {
  /** The plan as entered. */
  readonly plan: Plan;
  /** The headings of the plan's years, and the one that is looked at. */
  readonly years: readonly string[];
  readonly year: string;
  readonly take: (steps: readonly DraftStep[]) => void;
}

/** "What does demand cost?": other numbers or prices of what services buy, by year, and why: price, volume and mix. */
export function DemandCost({ plan, years, year, take }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const services = countedServices(plan);
  const [picked, pick] = useState('');
  const [typed, type] = useState<ReadonlyMap<string, TypedDemand>>(new Map());
  const [terms, set] = useState<DemandTerms>({ basis: 'a year', from: '', growth: '0' });
  const chosen = services.find(({ service }) => service === picked) ?? services[0];
  const looked = datedFrom(years, year);
  if (!chosen || !looked.length) return null;
  const entry = typed.get(chosen.service) ?? {
    units: String(chosen.units),
    unitCost: writePounds(chosen.unitCost),
  };
  const changes = demandChanges(services, typed);
  const grows = (typedShare(terms.growth) ?? 0) !== 0;
  // where nothing is changed but the growth, it is that of the service that is chosen
  const moving: DemandChange[] =
    changes.length || !grows
      ? changes
      : [
          {
            service: chosen.service,
            line: {
              unitsBefore: chosen.units,
              priceBefore: chosen.unitCost,
              unitsAfter: chosen.units,
              priceAfter: chosen.unitCost,
            },
          },
        ];
  const outcome = tried(() => costByYear(moving, looked, terms));
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        What does demand cost?
      </h2>
      <DemandFields
        services={services}
        chosen={chosen}
        choose={pick}
        entry={entry}
        type={(next) => type(new Map(typed).set(chosen.service, next))}
        terms={terms}
        set={set}
      />
      {typeof outcome === 'string' ? (
        <p className={styles.words} role="alert">
          {outcome}
        </p>
      ) : moving.length === 0 ? (
        <p className={styles.note}>
          Type another number of units, another unit cost or a growth to see what it costs.
        </p>
      ) : (
        <>
          <p className={styles.words} aria-live="polite">
            {costInWords(outcome, year)}
          </p>
          <FigureTable
            title={title}
            headings={['More than now', ...looked.map(({ label }) => label)]}
            rows={[
              ...moving.map(({ service }, i) => ({
                name: service,
                cells: outcome.byYear.map(({ lines }) => lines[i] ?? 0),
              })),
              { name: 'Total', cells: outcome.byYear.map(({ total }) => total), total: true },
            ]}
          />
          <TakeSteps plan={plan} looked={looked} moving={moving} byYear={outcome.byYear} take={take} />
        </>
      )}
    </section>
  );
}

function tried(calculate: () => Cost): Cost | string {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof PoolError) return error.message;
    throw error;
  }
}
