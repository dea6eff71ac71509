import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type CertaintyTotals } from '../../model/funding/certainty';
import { type Sum } from '../../model/funding/sum';
import { AmountCell } from '../look/AmountCell';
import { Casting } from '../look/Casting';
import { picture } from '../look/pictures';
import { figureTable } from '../look/theme';
import { CertaintyMark } from '../look/CertaintyMark';

const useStyles = makeStyles({
  ...figureTable,
  named: picture.named,
  certainty: {
    ...figureTable.who,
    position: 'sticky',
    left: '0',
    backgroundColor: tokens.colorNeutralBackground1,
    whiteSpace: 'nowrap',
  },
});

interface Props {
  /** The id of the title that names the table. */
  readonly title: string;
  readonly funding: CertaintyTotals;
  /** Goes to the first amount of a certainty in a year; undefined while nothing can be gone to. */
  readonly goTo?: ((year: string, certainty: string, missing: boolean) => void) | undefined;
}

/** Funding by certainty and year, with the total. */
export function CertaintyTable({ title, funding, goTo }: Props): ReactElement {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  const { years, rows, total } = funding;
  const casts = years.map((_, y) => ({ parts: rows.map(({ amounts }) => amounts[y]), total: total[y] }));
  return (
    <Casting casts={casts} reached={goTo !== undefined}>
      <table className={styles.table} aria-labelledby={title} {...arrows}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.certainty, styles.headed)}>
              Certainty
            </th>
            {years.map((year) => (
              <th key={year} scope="col" className={styles.heading}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ certainty, amounts }) => (
            <tr key={certainty}>
              <th scope="row" className={styles.certainty}>
                <span className={styles.named}>
                  <CertaintyMark certainty={certainty} />
                  {certainty}
                </span>
              </th>
              {years.map((year, y) => (
                <AmountCell
                  key={year}
                  sum={amounts[y] as Sum}
                  go={goTo && isThere(amounts[y]) ? () => goTo(year, certainty, false) : undefined}
                />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row" className={mergeClasses(styles.certainty, styles.total)}>
              Total
            </th>
            {total.map((sum, y) => (
              <AmountCell key={years[y]} sum={sum} className={styles.total} />
            ))}
          </tr>
        </tbody>
      </table>
    </Casting>
  );
}

const isThere = (sum: Sum | undefined): boolean => sum !== undefined && (sum.pence !== 0 || sum.atLeast);
