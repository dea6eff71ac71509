import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type Cell, type Grid, isBlank, isCellError } from '../../model/table/grid';
import { SeverityMark } from '../checks/severities';
import { figureTable, partTitle, smallWords, stack } from '../look/theme';
import { well } from '../look/well';
import { type Insertion } from './useInsertion';

/** So much of a result is shown. */
const ROWS = 8;
const COLUMNS = 6;

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  small: smallWords,
  amiss: { ...well, gridTemplateColumns: 'auto minmax(0, 1fr)' },
  reach: figureTable.reach,
  table: { ...figureTable.table, width: 'auto', minWidth: '50%' },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  figure: { ...figureTable.cell, paddingRight: tokens.spacingHorizontalXS },
  word: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    minWidth: '72px',
  },
  heading: figureTable.headed,
  place: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', gap: tokens.spacingHorizontalS }, // prettier-ignore
});

interface Props {
  readonly insertion: Insertion;
  /** What is still to be entered, as sentences. */
  readonly missing: readonly string[];
}

/** What the formula gives, where it goes, and what would go wrong there. */
export function BuiltResult({ insertion, missing }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const { grid, wrong, room, moveHere } = insertion;
  const amiss = wrong ?? room?.why ?? null;
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 className={styles.title} id={title}>
        Result
      </h3>
      {missing.length > 0 && <p className={styles.small}>{`The result shows here. ${missing.join(' ')}`}</p>}
      {grid && <ResultTable grid={grid} title={title} />}
      <div aria-live="polite">
        {missing.length === 0 && amiss !== null && (
          <div className={styles.amiss}>
            <SeverityMark severity="Error" />
            <p className={styles.words}>{amiss}</p>
          </div>
        )}
      </div>
      {room && (
        <div className={styles.place}>
          <p className={styles.small}>{whereWords(room.where, grid, room.why === null ? room.holds : '')}</p>
          <Button size="small" onClick={() => void moveHere()}>
            Use the selected cell
          </Button>
        </div>
      )}
    </section>
  );
}

function whereWords(where: string, grid: Grid | null, holds: Cell): string {
  const [rows, columns] = [grid?.length ?? 1, grid?.[0]?.length ?? 1];
  const size = rows * columns > 1 ? `, ${counted(rows, 'row')} and ${counted(columns, 'column')}` : '';
  const replaced = isBlank(holds) ? '' : ` It replaces what is there now: ${shown(holds)}`;
  return `Goes into ${where}${size}.${replaced}`;
}

const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;

/** The first rows and columns of a result, and how many there are beyond them. */
function ResultTable({ grid, title }: { readonly grid: Grid; readonly title: string }): ReactElement {
  const styles = useStyles();
  const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
  const isHeaded = rows > 1 && (grid[0] ?? []).every((cell) => typeof cell === 'string');
  const beyond = [
    ...(rows > ROWS ? [counted(rows - ROWS, 'more row')] : []),
    ...(columns > COLUMNS ? [counted(columns - COLUMNS, 'more column')] : []),
  ];
  return (
    <>
      <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
        <table className={styles.table} aria-labelledby={title}>
          <tbody>
            {grid.slice(0, ROWS).map((line, r) => (
              <tr key={r} className={styles.row}>
                {line.slice(0, COLUMNS).map((cell, c) => (
                  <td
                    key={c}
                    className={mergeClasses(
                      typeof cell === 'number' ? styles.figure : styles.word,
                      r === 0 && isHeaded && styles.heading,
                    )}
                  >
                    {shown(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {beyond.length > 0 && <p className={styles.small}>{`And ${beyond.join(' and ')}.`}</p>}
    </>
  );
}

/** As a cell without a format shows it, with its thousands apart. */
function shown(cell: Cell): string {
  if (cell === null) return '';
  if (isCellError(cell)) return cell.error;
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return typeof cell === 'number' ? cell.toLocaleString('en-GB', { maximumFractionDigits: 4 }) : cell;
}
