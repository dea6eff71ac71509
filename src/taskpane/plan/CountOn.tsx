import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { picture } from '../look/pictures';
import { partTitle } from '../look/theme';
import { ShowFigures } from '../look/ShowFigures';
import { CertaintyMark } from '../look/CertaintyMark';
import { CertaintyTable } from './CertaintyTable';
import { type Figures, type SheetCell } from '../atHand/figures';
import { placeOfCertainty, runwayOf } from './runway';
import { RunwayBars } from './RunwayBars';

const useStyles = makeStyles({ ...picture, title: partTitle });

interface Props {
  readonly figures: Figures;
  readonly go: (cell: SheetCell) => void;
}

/** "What can we count on?": the plan's funding by year, from confirmed to not given. */
export function CountOn({ figures, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const { plan, funding, cellAt } = figures;
  const runway = useMemo(() => runwayOf(funding), [funding]);
  const { years, rows } = funding;
  const goTo = (year: string, certainty: string, missing: boolean) => {
    const cell = cellAt(placeOfCertainty(plan, year, certainty, missing));
    if (cell) go(cell);
  };
  return (
    <section aria-labelledby={title} className={styles.part}>
      <h2 id={title} className={styles.title}>
        What can we count on?
      </h2>
      {rows.length === 0 || years.length === 0 ? (
        <p className={styles.words}>
          {rows.length === 0
            ? 'Totals by year and certainty will appear here once the Stream table names a funding stream.'
            : 'Totals by certainty will appear here once the Stream table has a column for a year, headed as in 2010/11.'}
        </p>
      ) : (
        <>
          <div className={styles.legend} aria-hidden>
            {rows.map(({ certainty }) => (
              <span key={certainty} className={styles.named}>
                <CertaintyMark certainty={certainty} />
                {certainty}
              </span>
            ))}
          </div>
          <RunwayBars runway={runway} goTo={goTo} />
          {runway.negative && (
            <p className={styles.note}>Negative amounts are in the figures and not in the bars.</p>
          )}
          <ShowFigures
            of="funding"
            title={title}
            table={(shown) => (
              <CertaintyTable title={title} funding={funding} goTo={shown ? goTo : undefined} />
            )}
          />
        </>
      )}
    </section>
  );
}
