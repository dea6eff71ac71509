import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { formatPounds } from '../../model/money/format';
import { type ImportReading } from '../../model/importing/readImport';
import { figureTable, ink, partTitle, stack } from '../look/theme';
import { FigureFrame } from '../look/FigureFrame';
import { accountRows } from './accountRows';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  ...figureTable,
  who: { ...figureTable.who, ...typographyStyles.body1 },
  cell: { ...figureTable.cell, ...typographyStyles.body1, verticalAlign: 'top' },
  detail: { display: 'block', ...typographyStyles.caption1, color: ink.quiet, overflowWrap: 'anywhere' },
});

/** Every number of the sheet, by what becomes of it: the lines add up to all of them. */
export function AccountTable({ found }: { readonly found: ImportReading }): ReactElement {
  const styles = useStyles();
  const title = useId();
  const { account, totals, reading } = found;
  const rows = accountRows(account, totals, reading.form.headings);
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        Every number accounted for
      </h3>
      <FigureFrame title={title} headings={['In the sheet', 'Numbers', 'Amount']}>
        <tbody>
          {rows.map(({ name, details, count, pence }) => (
            <tr key={name}>
              <th scope="row" className={styles.who}>
                {name}
                {details.map((detail) => (
                  <span key={detail} className={styles.detail}>
                    {detail}
                  </span>
                ))}
              </th>
              <td className={styles.cell}>{count.toLocaleString('en-GB')}</td>
              <td className={styles.cell}>{pence === null ? '' : formatPounds(pence)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={mergeClasses(styles.who, styles.total)}>
              All numbers
            </th>
            <td className={mergeClasses(styles.cell, styles.total)}>
              {account.all.count.toLocaleString('en-GB')}
            </td>
            <td className={mergeClasses(styles.cell, styles.total)} />
          </tr>
        </tbody>
      </FigureFrame>
      {account.asText > 0 && (
        <span className={styles.detail}>
          {`${account.asText === 1 ? 'One of them is' : `${account.asText.toLocaleString('en-GB')} of them are`} stored as text.`}
        </span>
      )}
    </section>
  );
}
