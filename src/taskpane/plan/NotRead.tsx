import { makeStyles, tokens, typographyStyles, useArrowNavigationGroup } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type ListedNumbers } from '../../model/plan/everyNumber';
import { numberInWords } from '../../model/plan/reading/headingNotes';
import { type Figures, type SheetCell } from '../atHand/figures';
import { RowButton } from '../look/RowButton';
import { figure, ink, partTitle } from '../look/theme';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between' },
  title: partTitle,
  count: { ...typographyStyles.caption1, ...figure, color: ink.quiet },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
  where: { display: 'block', ...typographyStyles.body1 },
  why: { display: 'block', ...typographyStyles.caption1, color: ink.quiet },
  note: { margin: '0', ...typographyStyles.caption1, color: ink.quiet },
});

interface Props {
  readonly figures: Pick<Figures, 'numbers' | 'cellAt'>;
  readonly go: (cell: SheetCell) => void;
}

/** The numbers of the plan's tables that no sum counts, with what they come to; nothing where every number is read. */
export function NotRead({ figures: { numbers, cellAt }, go }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const { notRead, leftOut } = numbers;
  if (notRead.length + leftOut.length === 0) return null;
  const count = notRead.reduce((sum, each) => sum + each.count, 0);
  return (
    <section aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          What was not read
        </h2>
        <span className={styles.count}>{countInWords(count)}</span>
      </div>
      {notRead.length > 0 && (
        <ul className={styles.list} aria-labelledby={title} {...arrows}>
          {notRead.map((each, at) => {
            const cell = cellAt(each.place);
            return (
              <li key={at}>
                <RowButton onClick={() => cell && go(cell)}>
                  <span className={styles.where}>{`${each.table} table, ${lowerFirst(each.where)}`}</span>
                  <span className={styles.why}>{whatAndWhy(each)}</span>
                </RowButton>
              </li>
            );
          })}
        </ul>
      )}
      {leftOut.length > 0 && (
        <p className={styles.note}>
          {leftOut.length === 1
            ? 'One row states a total. It is left out of every sum and compared with the rows above it.'
            : `${leftOut.length} rows state totals. They are left out of every sum and compared with the rows above them.`}
        </p>
      )}
    </section>
  );
}

const countInWords = (count: number): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'number' : 'numbers'}`;

const whatAndWhy = ({ count, total, why }: ListedNumbers): string =>
  `${countInWords(count)}, ${numberInWords(total)}${count === 1 ? '' : ' in all'}: ${why}.`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
