import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { clipped } from '../../model/errors/quoted';
import { type Grid, isCellError } from '../../model/table/grid';
import { textOf } from '../../model/table/heading';
import { ink, partTitle, stack } from '../look/theme';
import { type Importing } from './useImport';

const useStyles = makeStyles({
  part: { ...stack(tokens.spacingVerticalS), justifyItems: 'start' },
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  note: { ...typographyStyles.caption1, margin: '0', color: ink.quiet, overflowWrap: 'anywhere' },
});

/** So many cells and rows are named. */
const NAMED = 4;

interface Props {
  readonly importing: Importing;
  readonly grid: Grid;
}

/** Cells that hold something else than their column does, and rows that are called a total and are none. */
export function NotAmounts({ importing: { match, found, change }, grid }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const { unreadable, doubtful, form } = found.reading;
  if (unreadable.length + doubtful.length === 0) return null;
  const cells = unreadable.slice(0, NAMED).map(({ row, column, says }) => {
    const cell = grid[row]?.[column];
    const held = isCellError(cell) ? `shows ${cell.error}` : says;
    return `Row ${row + 1}, ${form.headings[column] ?? ''} ${held}.`;
  });
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        To look at
      </h3>
      {unreadable.length > 0 && (
        <>
          <p className={styles.words}>
            {unreadable.length === 1
              ? 'One cell cannot be read and stays blank.'
              : `${unreadable.length} cells cannot be read and stay blank.`}
          </p>
          <p className={styles.note}>
            {cells.join(' ')}
            {unreadable.length > NAMED && ` And ${unreadable.length - NAMED} more.`}
          </p>
        </>
      )}
      {doubtful.slice(0, NAMED).map((row) => {
        const name = clipped((grid[row] ?? []).map(textOf).find(Boolean) ?? '');
        return (
          <div key={row} className={styles.part}>
            <p className={styles.words}>
              {`Row ${row + 1}, ${name}, is not the sum of the rows above it: it is read as a row.`}
            </p>
            <Button
              size="small"
              aria-label={`Leave row ${row + 1} out`}
              onClick={() => change({ without: [...match.without, row] })}
            >
              It is a total: leave it out
            </Button>
          </div>
        );
      })}
    </section>
  );
}
