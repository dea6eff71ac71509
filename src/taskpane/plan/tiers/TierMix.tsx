import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { tierSchedule } from '../../../model/services/tierSchedule';
import { WithTerm } from '../../help/Term';
import { ShowFigures } from '../../look/ShowFigures';
import { picture } from '../../look/pictures';
import { partTitle } from '../../look/theme';
import { type Figures, type SheetCell } from '../../atHand/figures';
import { placeOfTier } from './placeOfTier';
import { TierBars } from './TierBars';
import { TierMark } from './TierMark';
import { tierMixOf } from './mixOfYears';
import { TierTable } from './TierTable';
import { preventionMoves, untoldTiers } from './tierWords';

const useStyles = makeStyles({ ...picture, title: partTitle });

interface Props {
  readonly figures: Figures;
  readonly go: (cell: SheetCell) => void;
}

/** "Where does the money work?": what goes to each tier over the years, in share and in cash. */
export function TierMix({ figures, go }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const { plan, cellAt } = figures;
  const schedule = tierSchedule(plan);
  const mix = useMemo(() => schedule && tierMixOf(plan, schedule), [plan, schedule]);
  if (!schedule || !mix) return null;
  const moves = preventionMoves(schedule);
  const untold = untoldTiers(schedule);
  const goTo = (year: string, tiers: readonly string[], missing: boolean) => {
    const cell = cellAt(placeOfTier(plan, year, tiers, missing));
    if (cell) go(cell);
  };
  return (
    <section aria-labelledby={title} className={styles.part}>
      <h2 id={title} className={styles.title}>
        Where does the money work?
      </h2>
      {mix.groups.length === 0 ? (
        <p className={styles.words}>
          What goes to each tier will appear here once the Allocation table gives money to a service.
        </p>
      ) : (
        <>
          {moves && (
            <p className={styles.words}>
              <WithTerm text={moves} word="prevention" />
            </p>
          )}
          <div className={styles.legend} aria-hidden>
            {mix.groups.map(({ name, tiers, shape }) => (
              <span key={name} className={styles.named} title={tiers.join(', ')}>
                <TierMark shape={shape} />
                {name}
              </span>
            ))}
          </div>
          <TierBars mix={mix} goTo={goTo} />
          <p className={styles.note} aria-hidden>
            Above, each tier’s share of the year’s money; below, the cash.
          </p>
          {untold && <p className={styles.note}>{untold}</p>}
          <ShowFigures
            of="tiers"
            title={title}
            table={(shown) => <TierTable {...{ title, schedule, mix }} goTo={shown ? goTo : undefined} />}
          />
        </>
      )}
    </section>
  );
}
