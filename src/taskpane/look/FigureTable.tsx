import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Pence } from '../../model/money/pence';
import { AmountCell } from './AmountCell';
import { NotGiven } from './NotGiven';
import { FigureFrame } from './FigureFrame';
import { figureTable } from './theme';

const useStyles = makeStyles({
  ...figureTable,
  name: { ...figureTable.who, overflowWrap: 'anywhere' },
  year: { whiteSpace: 'nowrap' },
  cell: { ...figureTable.cell, verticalAlign: 'top' },
});

/** A row: whose figures they are, then money in pence, words such as a share, or null for what is not given. */
export interface FigureRow {
  readonly name: string;
  readonly cells: readonly (Pence | string | null)[];
  readonly total?: boolean;
}

interface Props {
  /** The id of the heading that the table is given by. */
  readonly title: string;
  /** The first column's heading, then those of the figures. */
  readonly headings: readonly [string, ...string[]];
  readonly rows: readonly FigureRow[];
  /** Whether the rows are years, which stay on one line. */
  readonly years?: boolean;
}

/** A table of a few figures. */
export function FigureTable({ title, headings, rows, years = false }: Props): ReactElement {
  const styles = useStyles();
  return (
    <FigureFrame title={title} headings={headings}>
      <tbody>
        {rows.map(({ name, cells, total = false }) => (
          <tr key={name}>
            <th
              scope="row"
              className={mergeClasses(styles.name, years && styles.year, total && styles.total)}
            >
              {name}
            </th>
            {cells.map((cell, i) =>
              typeof cell === 'number' ? (
                <AmountCell
                  key={i}
                  sum={{ pence: cell, atLeast: false, known: true }}
                  className={mergeClasses(styles.cell, total && styles.total)}
                />
              ) : (
                <td key={i} className={mergeClasses(styles.cell, total && styles.total)}>
                  {cell ?? <NotGiven />}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </FigureFrame>
  );
}
