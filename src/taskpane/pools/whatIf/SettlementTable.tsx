import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { formatPounds } from '../../../model/money/format';
import { Term } from '../../help/Term';
import { figureTable } from '../../look/theme';
import { type SettlementRow } from '../../../model/pools/settled/settlementRows';

/** Under the name and the share of each, so that amounts with pence have room in a narrow pane. */
const BENEATH = ['liability', 'paid', 'due'] as const satisfies (keyof SettlementRow)[];
const HEADINGS: Readonly<Record<(typeof BENEATH)[number], string>> = {
  liability: 'Liability',
  paid: 'Paid',
  due: 'Due',
};

const useStyles = makeStyles({
  ...figureTable,
  name: { ...figureTable.who, overflowWrap: 'anywhere', paddingBottom: '0' },
  share: { verticalAlign: 'top', paddingBottom: '0' },
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
  const id = useId();
  const isTotal = (position: number) => position === rows.length - 1;
  const total = (position: number) => isTotal(position) && styles.total;
  return (
    <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
      <table className={styles.table} aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col" colSpan={2} className={mergeClasses(styles.name, styles.headed)}>
              Partner
            </th>
            <th id={`${id}share`} className={mergeClasses(styles.heading, styles.amount)}>
              Share
            </th>
          </tr>
          <tr>
            {BENEATH.map((column) => (
              <th key={column} id={`${id}${column}`} className={mergeClasses(styles.heading, styles.amount)}>
                {column === 'liability' ? <Term word={column}>{HEADINGS[column]}</Term> : HEADINGS[column]}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row, i) => (
          <tbody key={row.who}>
            <tr>
              <th
                id={`${id}${i}`}
                scope="rowgroup"
                colSpan={2}
                className={mergeClasses(styles.name, total(i))}
              >
                {row.who}
              </th>
              <td
                headers={`${id}${i} ${id}share`}
                className={mergeClasses(styles.cell, styles.share, total(i))}
              >
                {formatPounds(row.share)}
              </td>
            </tr>
            <tr>
              {BENEATH.map((column) => (
                <td
                  key={column}
                  headers={`${id}${i} ${id}${column}`}
                  className={mergeClasses(styles.cell, styles.amount, isTotal(i) && styles.strong)}
                >
                  {formatPounds(row[column])}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
