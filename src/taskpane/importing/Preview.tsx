import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { byTime } from '../../model/calendar/financialYear';
import { formatDay } from '../../model/calendar/day';
import { formatAmount } from '../../model/money/format';
import { type ImportedRow } from '../../model/importing/importedRows';
import { type Column, TABLES, type TableKind } from '../../model/plan/declared/schema';
import { FigureFrame } from '../look/FigureFrame';
import { figureTable, ink, partTitle, stack } from '../look/theme';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  ...figureTable,
  word: { ...figureTable.cell, textAlign: 'left', whiteSpace: 'normal' },
  note: { ...typographyStyles.caption1, margin: '0', color: ink.quiet },
});

/** So many rows show how all will look. */
const SHOWN = 5;

interface Props {
  readonly kind: TableKind;
  readonly rows: readonly ImportedRow[];
}

/** The first rows as they will be in the plan's table. */
export function Preview({ kind, rows }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  if (rows.length === 0) return null;
  const schema: Readonly<Record<string, Column>> = TABLES[kind].columns;
  const headings = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const years = [...new Set(rows.flatMap(({ amounts }) => Object.keys(amounts)))].sort(byTime);
  const [first = kind, ...others] = headings;
  const shown = (heading: string, cell: string | number | undefined): string =>
    typeof cell !== 'number'
      ? (cell ?? '')
      : schema[heading]?.type === 'day'
        ? formatDay(cell)
        : String(cell);
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        As it will be
      </h3>
      <FigureFrame title={title} headings={[first, ...others, ...years]}>
        <tbody>
          {rows.slice(0, SHOWN).map(({ cells, amounts, from }) => (
            <tr key={from[0]}>
              <th scope="row" className={styles.who}>
                {shown(first, cells[first])}
              </th>
              {others.map((heading) => (
                <td key={heading} className={mergeClasses(styles.cell, styles.word)}>
                  {shown(heading, cells[heading])}
                </td>
              ))}
              {years.map((year) => {
                const amount = amounts[year];
                return (
                  <td key={year} className={styles.cell}>
                    {typeof amount === 'number' ? formatAmount(amount) : (amount ?? '')}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </FigureFrame>
      {rows.length > SHOWN && (
        <p className={styles.note}>{`And ${(rows.length - SHOWN).toLocaleString('en-GB')} more rows.`}</p>
      )}
    </section>
  );
}
