import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { conditionsByYear } from '../../model/pools/conditions/conditionsByYear';
import { assumedWords } from './assumedWords';
import { textOf } from '../../model/table/heading';
import { conditionPack, mayHavePack, PACK, underHeadings } from '../../workbook/conditionPack';
import { type Figures } from '../atHand/figures';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { useOnce } from '../atHand/useOnce';
import { type PlanAtHand } from '../atHand/usePlan';
import { FigureTable } from '../look/FigureTable';
import { partTitle, stack } from '../look/theme';

const useStyles = makeStyles({
  part: { ...stack(tokens.spacingVerticalS), justifyItems: 'start' },
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly figures: Figures;
  readonly pool: string;
  readonly attempt: PlanAtHand['attempt'];
}

/** "Are its conditions kept?": what each has to spare by year, and those of the Better Care Fund to insert. */
export function Conditions({ figures, pool, attempt }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const workbook = useOpenWorkbook();
  const { plan, reading } = figures;
  const { years, rows } = useMemo(() => conditionsByYear(plan, pool), [plan, pool]);
  const table = reading[plan.positions.Condition ?? -1];
  const pack = useMemo(
    () => (table && mayHavePack(plan, pool) ? conditionPack(plan, pool) : []),
    [plan, pool, table],
  );
  const [insert] = useOnce(() =>
    attempt(`Inserting the conditions of the ${PACK}`, async () => {
      if (!table) return;
      const headings = (table.grid[0] ?? []).map(textOf);
      await workbook.appendRows(table.id, underHeadings(headings, pack));
    }),
  );
  if (rows.length + pack.length === 0) return null;
  return (
    <section aria-labelledby={title} className={styles.part}>
      <h3 id={title} className={styles.title}>
        Are its conditions kept?
      </h3>
      {years.length > 0 && (
        <>
          <p className={styles.words}>
            {`What each has to spare; below zero it is not kept.${assumedWords(rows.flatMap(({ lines }) => lines))}`}
          </p>
          <FigureTable
            title={title}
            headings={['Condition', ...years]}
            rows={rows.map(({ name, lines }) => ({
              name,
              cells: lines.map((line) => (line ? line.headroom : '')),
            }))}
          />
        </>
      )}
      {pack.length > 0 && (
        <>
          <p className={styles.words}>
            {`${pack.length} of the conditions of the ${PACK} from 2025/26 can be inserted with their sources. Amounts are those of your area: type them.`}
          </p>
          <Button size="small" onClick={() => void insert()}>
            {`Insert the ${PACK}’s conditions`}
          </Button>
        </>
      )}
    </section>
  );
}
