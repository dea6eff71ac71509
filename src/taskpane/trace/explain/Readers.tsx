import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type ReviewedBook } from '../../../model/audit/reviewedBook';
import { type BookCell } from '../../../model/trace/nodes/bookCell';
import { labelled } from '../../../model/trace/bookNode';
import { RowButton } from '../../look/RowButton';
import { ink, smallWords, stack } from '../../look/theme';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalXS),
  title: { ...typographyStyles.body1Strong, margin: '0' },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: ink.quiet,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  quiet: smallWords,
});

/** So many formulas are listed. */
const MOST = 20;

interface Props {
  readonly cells: readonly BookCell[];
  readonly book: ReviewedBook;
  readonly go: (cell: BookCell) => void;
}

/** "What rests on it?": the formulas that refer to a cell; a click selects one. */
export function Readers({ cells, book, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const listed = cells.slice(0, MOST);
  return (
    <div className={styles.part}>
      <h3 className={styles.title} id={title}>
        What rests on it?
      </h3>
      {cells.length === 0 && <p className={styles.quiet}>No formula refers to this cell.</p>}
      <ul className={styles.list} aria-labelledby={title}>
        {listed.map((cell) => (
          <li key={`${cell.sheet} ${cell.row} ${cell.column}`}>
            <RowButton onClick={() => go(cell)}>
              {labelled(book, cell)}
              <span className={styles.formula}>
                {book.sheets[cell.sheet]?.formulaAt(cell.row, cell.column)?.formula.text}
              </span>
            </RowButton>
          </li>
        ))}
      </ul>
      {cells.length > listed.length && (
        <p className={styles.quiet}>{`And ${cells.length - listed.length} more.`}</p>
      )}
    </div>
  );
}
