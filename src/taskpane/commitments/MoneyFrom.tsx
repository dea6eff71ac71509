import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { placeOf } from '../../model/plan/readPlan';
import { AmountCell } from '../look/AmountCell';
import { CertaintyMark } from '../look/CertaintyMark';
import { type Figures, type SheetCell } from '../atHand/figures';
import { picture } from '../look/pictures';
import { figureTable, ink, partTitle } from '../look/theme';
import { fundingLines } from './fundingLines';
import { yearColumn } from '../../model/plan/yearColumn';

/** So many are drawn at first: more than anyone reads at once. */
const FIRST = 50;

const useStyles = makeStyles({
  ...figureTable,
  title: partTitle,
  words: picture.words,
  line: { ...figureTable.who, overflowWrap: 'anywhere', paddingBottom: '0' },
  about: { color: ink.quiet },
  named: picture.named,
  amount: { paddingTop: '0' },
  first: { paddingLeft: '0' },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

interface Props {
  readonly figures: Figures;
  /** Row in the commitment table. */
  readonly row: number;
  readonly years: readonly string[];
  readonly go: (cell: SheetCell) => void;
}

/** "Where does the money come from?": each allocation with its source, how certain that is, and its amounts. */
export function MoneyFrom({ figures, row, years, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const { plan, cellAt } = figures;
  const lines = useMemo(() => fundingLines(plan, row, years), [plan, row, years]);
  const [all, setAll] = useState(false);
  const arrows = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  const goTo = (allocation: number, year: string) => {
    const column = yearColumn(plan.tables.Allocation, year)?.column;
    const cell = cellAt(placeOf(plan, 'Allocation', allocation, column));
    if (cell) go(cell);
  };
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        Where does the money come from?
      </h3>
      {lines.length === 0 ? (
        <p className={styles.words}>No allocation names this commitment.</p>
      ) : (
        <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
          <table className={styles.table} aria-labelledby={title} {...arrows}>
            <thead>
              <tr>
                {years.map((year) => (
                  <th key={year} scope="col" className={styles.heading}>
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            {(all ? lines : lines.slice(0, FIRST)).map((line) => (
              <tbody key={line.row}>
                <tr>
                  <th scope="rowgroup" colSpan={years.length} className={styles.line}>
                    {line.source || 'No source named'}
                    <span className={mergeClasses(styles.about, styles.row)}>
                      {line.certainty ? (
                        <span className={styles.named}>
                          <CertaintyMark certainty={line.certainty} />
                          {line.certainty}
                        </span>
                      ) : (
                        <span>{line.status}</span>
                      )}
                      {line.service && <span>{`for ${line.service}`}</span>}
                    </span>
                  </th>
                </tr>
                <tr>
                  {line.amounts.map((sum, y) => (
                    <AmountCell
                      key={years[y]}
                      sum={sum}
                      className={styles.amount}
                      go={() => goTo(line.row, years[y] ?? '')}
                    />
                  ))}
                </tr>
              </tbody>
            ))}
          </table>
        </div>
      )}
      {!all && lines.length > FIRST && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {`Show all ${lines.length.toLocaleString('en-GB')}`}
        </Button>
      )}
    </section>
  );
}
