import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { FigureTable } from '../../look/FigureTable';
import { ink, partTitle, stack } from '../../look/theme';
import { useHelp } from '../../atHand/help';
import { useOnce } from '../../atHand/useOnce';
import { type PlanAtHand } from '../../atHand/usePlan';
import { type SheetCell } from '../../atHand/figures';
import { useOpenWorkbook } from '../../atHand/openWorkbook';
import { type ErrorExplained } from './explainError';
import { FormulaMarked } from './FormulaMarked';
import { OtherErrors } from './OtherErrors';

const useStyles = makeStyles({
  screen: stack(tokens.spacingVerticalL),
  part: stack(tokens.spacingVerticalS),
  asked: { ...typographyStyles.body1, margin: '0', color: ink.quiet, overflowWrap: 'anywhere' },
  code: {
    ...typographyStyles.caption1,
    color: ink.firm,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    padding: `0 ${tokens.spacingHorizontalS}`,
    marginInlineEnd: tokens.spacingHorizontalXS,
  },
  title: { ...typographyStyles.subtitle1, margin: '0', overflowWrap: 'anywhere' },
  words: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, margin: '0', color: ink.quiet },
  heading: partTitle,
  ways: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    ...stack(tokens.spacingVerticalS),
  },
  where: { ...typographyStyles.caption1, display: 'block', color: ink.quiet },
});

interface Props {
  readonly error: ErrorExplained;
  readonly go: (cell: SheetCell) => void;
  readonly attempt: PlanAtHand['attempt'];
}

/** "Why is this an error?": the sentence that Excel hides, the argument at fault, and what to press. */
export function WhyAnError({ error, go, attempt }: Props): ReactElement {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const help = useHelp();
  const [title, table, other] = [useId(), useId(), useId()];
  const { cell, shown, why, cellAt } = error;
  const { breakdown, corrections } = why;
  const [correct, busy] = useOnce((formula: string) =>
    attempt('Correcting the formula', () => workbook.correctFormula(cell, why.formula, formula)),
  );
  return (
    <section className={styles.screen} aria-labelledby={title}>
      <div className={styles.part}>
        <p className={styles.asked}>
          <span className={styles.code}>{shown}</span> {`Why is ${why.address} an error?`}
        </p>
        <h2 className={styles.title} id={title}>
          {why.title}
        </h2>
        {why.more && <p className={styles.words}>{why.more}</p>}
      </div>
      <div className={styles.part}>
        <FormulaMarked formula={why.formula} fault={why.fault} />
        {corrections.map(({ says, formula }, i) => (
          <Button
            key={formula}
            appearance={i === 0 ? 'primary' : 'secondary'}
            title={formula}
            disabledFocusable={busy}
            onClick={() => void correct(formula)}
          >
            {says}
          </Button>
        ))}
        {corrections.length > 0 && (
          <p className={styles.quiet}>Changes this formula only. One undo brings it back.</p>
        )}
      </div>
      {breakdown && (
        <div className={styles.part}>
          <h3 className={styles.heading} id={table}>
            {breakdown.title}
          </h3>
          <FigureTable
            title={table}
            headings={breakdown.headings}
            rows={[...breakdown.rows, { ...breakdown.total, total: true }]}
          />
        </div>
      )}
      <div className={styles.part}>
        <h3 className={styles.heading} id={other}>
          {corrections.length > 0 ? 'Other ways' : 'What to do'}
        </h3>
        <ul className={styles.ways} aria-labelledby={other}>
          {why.places.map(({ says, where, at }) => (
            <li key={says + where}>
              <Link as="button" onClick={() => go(cellAt(at))}>
                {says}
              </Link>
              <span className={styles.where}>{`Go to ${where}.`}</span>
            </li>
          ))}
          <li>
            <Link as="button" onClick={() => help?.(`${why.name}.html`)}>
              {`Read about POOL.${why.name}`}
            </Link>
            <span className={styles.where}>What it takes, with examples.</span>
          </li>
        </ul>
      </div>
      <OtherErrors error={error} go={go} />
    </section>
  );
}
