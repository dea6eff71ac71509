import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Share, type TierSchedule } from '../../../model/services/tierSchedule';
import { formatPounds } from '../../../model/money/format';
import { AmountCell, sumInWords, toThePound } from '../../look/AmountCell';
import { howExact } from '../../../model/funding/howExact';
import { Casting, useExact } from '../../look/Casting';
import { figureTable, ink } from '../../look/theme';
import { Unseen } from '../../look/Unseen';
import { type TierMix } from './mixOfYears';
import { PreventionCash, PreventionShare } from './PreventionFigure';
import { percent } from '../../look/percent';

const useStyles = makeStyles({
  ...figureTable,
  tier: {
    ...figureTable.who,
    position: 'sticky',
    left: '0',
    backgroundColor: tokens.colorNeutralBackground1,
    verticalAlign: 'top',
  },
  cash: { paddingBottom: '0' },
  share: { ...figureTable.cell, paddingTop: '0', color: ink.quiet },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  /** The id of the title that names the table. */
  readonly title: string;
  readonly schedule: TierSchedule;
  readonly mix: TierMix;
  /** Goes to the first amount for some tiers in a year; undefined while nothing can be gone to. */
  readonly goTo?: ((year: string, tiers: readonly string[], missing: boolean) => void) | undefined;
}

/** Each tier in cash and beneath it as a share, then prevention and the total. */
export function TierTable({ title, schedule, mix, goTo }: Props): ReactElement {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  const { years, lines, total } = schedule;
  const shares = (of: readonly Share[]) => (
    <tr>
      {of.map((share, y) => (
        <td key={years[y]} className={styles.share}>
          <ShareWords share={share} />
        </td>
      ))}
    </tr>
  );
  const casts = years.map((_, y) => ({
    parts: lines.map(({ amounts }) => amounts[y]),
    total: total.amounts[y],
  }));
  return (
    <Casting casts={casts} reached={goTo !== undefined}>
      <table className={styles.table} aria-labelledby={title} {...arrows}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.tier, styles.headed)}>
              Tier
            </th>
            {years.map((year) => (
              <th key={year} scope="col" className={styles.heading}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {lines.map(({ tier, amounts, shares: of }) => (
          <tbody key={tier}>
            <tr>
              <th scope="rowgroup" rowSpan={2} className={styles.tier}>
                {tier}
              </th>
              {amounts.map((sum, y) => (
                <AmountCell
                  key={years[y]}
                  sum={sum}
                  className={styles.cash}
                  go={
                    goTo && (sum.pence !== 0 || sum.atLeast)
                      ? () => goTo(years[y] ?? '', [tier], false)
                      : undefined
                  }
                />
              ))}
            </tr>
            {shares(of)}
          </tbody>
        ))}
        <tbody>
          <tr>
            <th scope="rowgroup" rowSpan={2} className={mergeClasses(styles.tier, styles.strong)}>
              Prevention
            </th>
            {mix.years.map((each) => (
              <td
                key={each.year}
                className={mergeClasses(styles.cell, styles.cash, styles.strong)}
                title={sumInWords(each.prevention.amount)}
              >
                <Prevention of={each} />
              </td>
            ))}
          </tr>
          <tr>
            {mix.years.map((each) => (
              <td key={each.year} className={styles.share}>
                <PreventionShare of={each} />
              </td>
            ))}
          </tr>
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" rowSpan={2} className={mergeClasses(styles.tier, styles.total)}>
              Total
            </th>
            {total.amounts.map((sum, y) => (
              <AmountCell key={years[y]} sum={sum} className={mergeClasses(styles.total, styles.cash)} />
            ))}
          </tr>
          {shares(total.shares)}
        </tbody>
      </table>
    </Casting>
  );
}

/** What goes to prevention, as exactly as the table is shown. */
function Prevention({ of }: { readonly of: TierMix['years'][number] }): ReactElement {
  const exact = useExact() && howExact(of.prevention.amount) !== 'about';
  return <PreventionCash of={of} format={exact ? formatPounds : toThePound} />;
}

function ShareWords({ share }: { readonly share: Share }): ReactElement {
  if (typeof share === 'number') return <>{percent(share)}</>;
  return (
    <>
      <span aria-hidden>– </span>
      {share === 'unknown' ? 'not known' : <Unseen>no share</Unseen>}
    </>
  );
}
