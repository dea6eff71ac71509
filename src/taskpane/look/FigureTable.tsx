import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Pence } from '../../model/money/pence';
import { NOT_KNOWN, type Sum } from '../../model/funding/sum';
import { AmountCell } from './AmountCell';
import { type Cast, Casting } from './Casting';
import { NotGiven } from './NotGiven';
import { FigureFrame } from './FigureFrame';
import { figureTable } from './theme';

const useStyles = makeStyles({
  ...figureTable,
  // at words: a long one is broken only where the pane is narrower than it
  name: { ...figureTable.who, overflowWrap: 'break-word' },
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
  /** Whether the first figure of a row is what the others come to. */
  readonly across?: boolean;
}

/** A table of a few figures. */
export function FigureTable({ title, headings, rows, years = false, across = false }: Props): ReactElement {
  const styles = useStyles();
  const casts = [...castsDown(rows), ...(across ? castsAcross(rows) : [])];
  return (
    <Casting casts={casts}>
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
                    sum={sumOf(cell)}
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
    </Casting>
  );
}

const sumOf = (cell: FigureRow['cells'][number] | undefined): Sum =>
  typeof cell === 'number' ? { pence: cell, atLeast: false, known: true } : NOT_KNOWN;

/** Each column down to a row of totals. */
function castsDown(rows: readonly FigureRow[]): Cast[] {
  const at = rows.findIndex(({ total }) => total);
  const above = rows.slice(0, Math.max(0, at));
  return (rows[at]?.cells ?? []).map((cell, column) => ({
    parts: above.map(({ cells }) => sumOf(cells[column])),
    total: sumOf(cell),
  }));
}

const castsAcross = (rows: readonly FigureRow[]): Cast[] =>
  rows.map(({ cells: [total, ...parts] }) => ({ parts: parts.map(sumOf), total: sumOf(total) }));
