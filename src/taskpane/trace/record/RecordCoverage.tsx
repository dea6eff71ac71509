import { makeStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type SheetCoverage } from '../../../model/audit/record/recordCoverage';
import { percent } from '../../look/percent';
import { FigureHead } from '../../look/FigureHead';
import { figureTable } from '../../look/theme';

const useStyles = makeStyles(figureTable);

interface Props {
  /** The id of the title that names the table. */
  readonly title: string;
  readonly coverage: readonly SheetCoverage[];
}

/** How much of each sheet is ticked, by cells and by money. */
export function RecordCoverage({ title, coverage }: Props): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-labelledby={title}>
      <FigureHead headings={['Sheet', 'Figures', 'Amounts']} />
      <tbody>
        {coverage.map(({ sheet, figures, ticked, money, tickedMoney }) => (
          <tr key={sheet}>
            <th scope="row" className={styles.who}>
              {sheet}
            </th>
            <td className={styles.cell}>
              {`${ticked.toLocaleString('en-GB')} of ${figures.toLocaleString('en-GB')}`}
            </td>
            <td className={styles.cell}>{money > 0 && percent(tickedMoney / money)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
