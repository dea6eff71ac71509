import { makeStyles, tokens, typographyStyles, useArrowNavigationGroup } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { RowButton } from '../look/RowButton';
import { figure, ink, partTitle, sizes } from '../look/theme';
import { type FoundTable } from '../atHand/figures';

const useStyles = makeStyles({
  title: partTitle,
  list: {
    listStyleType: 'none',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: '0',
    ...typographyStyles.caption1,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: `${sizes.kindColumn} minmax(0, 1fr) auto`,
    columnGap: tokens.spacingHorizontalM,
  },
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sheet: { color: ink.quiet },
  rows: { ...figure, color: ink.quiet },
});

interface Props {
  readonly tables: readonly FoundTable[];
  readonly go: (table: FoundTable) => void;
}

/** The plan's tables: what each holds, on which sheet, how many rows; a click goes there. */
export function FoundTables({ tables, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Tables
      </h2>
      <ul className={styles.list} aria-labelledby={title} {...arrows}>
        {tables.map((table) => (
          <li key={table.id}>
            <RowButton className={styles.row} onClick={() => go(table)} title={`Go to ${table.sheet}`}>
              <span className={styles.words}>{table.kind}</span>
              <span className={`${styles.words} ${styles.sheet}`}>{table.sheet}</span>
              <span className={styles.rows}>{rowCount(table.rows)}</span>
            </RowButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

const rowCount = (rows: number): string => `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}`;
