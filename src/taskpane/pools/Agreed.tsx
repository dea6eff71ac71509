import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { placeOf } from '../../model/plan/readPlan';
import { agreementOf } from '../../model/pools/agreement/agreementOf';
import { comparable } from '../../model/table/heading';
import { SeverityMark } from '../checks/severities';
import { type Figures, type SheetCell } from '../atHand/figures';
import { partTitle, sizes, stack } from '../look/theme';
import { tableOf } from '../../model/plan/tableOf';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  missing: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fill, minmax(${sizes.missingTerm}, 1fr))`,
    // lines of 20 pixels, so that the links are 24 apart
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    ...typographyStyles.body1,
  },
  term: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  gravity: { display: 'inline-flex', alignItems: 'center', height: tokens.lineHeightBase300 },
});

/** The clauses that say who bears what: they are in full. */
const RISK: readonly string[] = ['Overspend rule', 'Underspend rule'];

interface Props {
  readonly figures: Figures;
  readonly pool: string;
  readonly go: (cell: SheetCell) => void;
}

/** "What was agreed?": who bears an over- or underspend in words, and the terms that the agreement does not state. */
export function Agreed({ figures, pool, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const list = useId();
  const { plan, cellAt } = figures;
  const row = tableOf(plan, 'Pool').rowOf.get(comparable(pool));
  const clauses = useMemo(() => (row === undefined ? [] : agreementOf(plan, pool)), [plan, row, pool]);
  const missing = clauses.filter(({ says }) => says === null);
  return (
    <section aria-labelledby={title} className={styles.part}>
      <h3 id={title} className={styles.title}>
        What was agreed?
      </h3>
      {clauses
        .filter(({ heading, says }) => says !== null && RISK.includes(heading))
        .map(({ heading, says }) => (
          <p key={heading} className={styles.words}>
            {says}
          </p>
        ))}
      {row === undefined && (
        <p className={styles.quiet}>
          The terms will appear here once the pool has a row of its own in the Pool table.
        </p>
      )}
      {missing.length > 0 && (
        <>
          <p id={list} className={styles.quiet}>
            Not stated:
          </p>
          <ul className={styles.missing} aria-labelledby={list}>
            {missing.map(({ term, heading, gravity }) => {
              const cell = cellAt(placeOf(plan, 'Pool', row ?? 0, heading));
              return (
                <li key={term} className={styles.term}>
                  <span className={styles.gravity}>
                    <SeverityMark severity={gravity} />
                  </span>
                  <Link as="button" onClick={() => cell && go(cell)}>
                    {term}
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
