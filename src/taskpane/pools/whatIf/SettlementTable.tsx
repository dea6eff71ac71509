import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { Term } from '../../help/Term';
import { AmountCell } from '../../look/AmountCell';
import { figureTable } from '../../look/theme';
import { type SettlementRow } from '../../../model/pools/settled/settlementRows';

const COLUMNS = ['share', 'liability', 'paid', 'due'] as const satisfies (keyof SettlementRow)[];
const HEADINGS: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  share: 'Share',
  liability: 'Liability',
  paid: 'Paid',
  due: 'Due',
};

const useStyles = makeStyles({
  ...figureTable,
  // four columns of money leave a narrow pane no room for names: each is above its amounts
  name: { ...figureTable.who, overflowWrap: 'anywhere', paddingBottom: '0' },
  amount: { paddingTop: '0', paddingLeft: tokens.spacingHorizontalXS },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** What each partner bears, has paid and owes; what is nobody's and what is carried are rows of their own. */
export function SettlementTable({
  title,
  rows,
}: {
  /** The id of the title that names the table. */
  readonly title: string;
  readonly rows: readonly SettlementRow[];
}): ReactElement {
  const styles = useStyles();
  const isTotal = (position: number) => position === rows.length - 1;
  return (
    <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
      <table className={styles.table} aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col" colSpan={COLUMNS.length} className={mergeClasses(styles.name, styles.headed)}>
              Partner
            </th>
          </tr>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.heading, styles.amount)}>
                {column === 'liability' ? <Term word={column}>{HEADINGS[column]}</Term> : HEADINGS[column]}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row, i) => (
          <tbody key={row.who}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={COLUMNS.length}
                className={mergeClasses(styles.name, isTotal(i) && styles.total)}
              >
                {row.who}
              </th>
            </tr>
            <tr>
              {COLUMNS.map((column) => (
                <AmountCell
                  key={column}
                  sum={{ pence: row[column], atLeast: false, known: true }}
                  toThePenny
                  className={mergeClasses(styles.amount, isTotal(i) && styles.strong)}
                />
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
