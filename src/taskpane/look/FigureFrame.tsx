import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, type ReactNode } from 'react';
import { FigureHead } from './FigureHead';
import { figureTable } from './theme';

const useStyles = makeStyles(figureTable);

interface Props {
  /** The id of the heading that the table is given by. */
  readonly title: string;
  /** The first column's heading, then those of the figures. */
  readonly headings: readonly [string, ...string[]];
  /** The table's bodies. */
  readonly children: ReactNode;
}

/** A table of figures with its headings; it can be reached by keyboard where it is wider than the pane. */
export function FigureFrame({ title, headings, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
      <table className={styles.table} aria-labelledby={title}>
        <FigureHead headings={headings} />
        {children}
      </table>
    </div>
  );
}
