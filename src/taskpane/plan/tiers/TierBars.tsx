import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { headlinesUpTo } from '../../../model/money/headlines';
import { sumInWords } from '../../look/AmountCell';
import { barRows } from '../../look/pictures';
import { PreventionCash, PreventionShare } from './PreventionFigure';
import { StackedBar } from '../../look/StackedBar';
import { useTierLook } from './TierMark';
import { lengthOf, type MixYear, type TierMix } from './mixOfYears';
import { percent } from '../../look/percent';

const prevention = `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`;
const useStyles = makeStyles({
  ...barRows,
  pair: { display: 'grid', gridAutoRows: tokens.lineHeightBase300, alignItems: 'center' },
  measured: { position: 'relative' },
  under: {
    position: 'absolute',
    left: '0',
    bottom: `calc(-2 * ${tokens.strokeWidthThick})`,
    borderBottom: prevention,
  },
  heading: { gridColumn: 3, justifySelf: 'end', borderBottom: prevention },
});

interface Props {
  readonly mix: TierMix;
  /** Goes to the first amount for some tiers in a year; to the first that is not known where that is asked. */
  readonly goTo: (year: string, tiers: readonly string[], missing: boolean) => void;
}

/** Two bars for each year in which anything is allocated: what share goes to each tier, and how much cash; prevention comes first, underlined. */
export function TierBars({ mix, goTo }: Props): ReactElement {
  const styles = useStyles();
  const lookOf = useTierLook();
  const { groups, greatest } = mix;
  const years = mix.years.filter(({ total }) => total.pence !== 0 || total.atLeast);
  const headline = headlinesUpTo(Math.max(...years.map((year) => year.prevention.amount.pence)));
  const bar = (of: MixYear, measure: 'share' | 'cash') => {
    const { year, amounts, total, untold } = of;
    const { amount, share } = of.prevention;
    const whole = measure === 'cash' ? greatest : lengthOf(of);
    const drawn = measure === 'cash' || typeof share === 'number';
    const missing = groups.filter((_, g) => amounts[g]?.atLeast);
    return (
      <div className={styles.measured}>
        <StackedBar
          thin
          whole={whole}
          parts={groups.flatMap(({ name, tiers, shape }, g) => {
            const sum = amounts[g];
            if (!sum || !drawn) return [];
            const part = typeof share === 'number' ? `, ${percent(sum.pence / total.pence)}` : '';
            const title = `${name}, ${year}: ${sumInWords(sum)}${part}`;
            const go = () => goTo(year, tiers, false);
            return [{ key: name, pence: sum.pence, look: lookOf(shape), title, go }];
          })}
          more={
            missing.length === 0
              ? null
              : {
                  title: `Not all is known, ${year}: ${missing.map(({ name }) => name).join(', ')}`,
                  go: () =>
                    goTo(
                      year,
                      missing.flatMap(({ tiers }) => tiers),
                      true,
                    ),
                }
          }
        />
        {drawn && untold !== 'all' && amount.pence > 0 && (
          <span className={styles.under} style={{ width: `${(100 * amount.pence) / whole}%` }} />
        )}
      </div>
    );
  };
  return (
    <div className={styles.bars} aria-hidden>
      <span className={styles.heading}>Prevention</span>
      {years.map((each) => (
        <Fragment key={each.year}>
          <span className={styles.whose}>{each.year}</span>
          <div className={styles.pair}>
            {bar(each, 'share')}
            {bar(each, 'cash')}
          </div>
          <div className={mergeClasses(styles.pair, styles.comesTo)}>
            <PreventionShare of={each} />
            <PreventionCash of={each} format={headline} />
          </div>
        </Fragment>
      ))}
    </div>
  );
}
