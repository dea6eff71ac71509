import { makeStyles } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { type Sum } from '../../model/funding/sum';
import { type Pence } from '../../model/money/pence';
import { headlinesUpTo } from '../../model/money/headlines';
import { sumInWords } from '../look/AmountCell';
import { signOf } from '../look/AmountSign';
import { NotGiven } from '../look/NotGiven';
import { barRows } from '../look/pictures';
import { useCertaintyLook } from '../look/CertaintyMark';
import { type Runway } from './runway';
import { StackedBar } from '../look/StackedBar';

const useStyles = makeStyles(barRows);

interface Props {
  readonly runway: Runway;
  /** Goes to the first amount of a certainty in a year; to the first that is not known where that is asked. */
  readonly goTo: (year: string, certainty: string, missing: boolean) => void;
}

/** A bar for each year, from confirmed to not given; an open end where an amount is not known. */
export function RunwayBars({ runway, goTo }: Props): ReactElement {
  const styles = useStyles();
  const lookOf = useCertaintyLook();
  const { years, greatest } = runway;
  const headline = headlinesUpTo(greatest);
  return (
    <div className={styles.bars} aria-hidden>
      {years.map(({ year, parts, total, unknown }) => (
        <Fragment key={year}>
          <span className={styles.whose}>{year}</span>
          <StackedBar
            whole={greatest}
            parts={parts.map(({ certainty, sum }) => ({
              key: certainty,
              pence: sum.pence,
              look: lookOf(certainty),
              title: `${certainty}, ${year}: ${sumInWords(sum)}`,
              go: () => goTo(year, certainty, false),
            }))}
            more={
              unknown[0] === undefined
                ? null
                : {
                    title: `Not all is known, ${year}: ${unknown.join(', ')}`,
                    go: () => goTo(year, unknown[0] ?? '', true),
                  }
            }
          />
          <span className={styles.comesTo} title={sumInWords(total)}>
            {total.known && !(total.atLeast && total.pence === 0) ? (
              `${confirmedOf(parts, total, headline)}${signOf(total)}${headline(total.pence)}`
            ) : (
              <NotGiven />
            )}
          </span>
        </Fragment>
      ))}
    </div>
  );
}

/** "£84.1m of ": what of a year's money is confirmed; '' where it is all, or no stream says that it is. */
function confirmedOf(
  parts: Runway['years'][number]['parts'],
  total: Sum,
  headline: (pence: Pence) => string,
): string {
  const confirmed = parts.find(({ certainty }) => certainty === 'Confirmed')?.sum;
  return confirmed?.known && confirmed.pence !== total.pence
    ? `${signOf(confirmed)}${headline(confirmed.pence)} of `
    : '';
}
