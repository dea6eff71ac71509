import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { COVERED_WORDS, standingWords } from '../../../model/evidence/coverageWords';
import { type CoveredMoney, evidenceCoverage } from '../../../model/evidence/evidenceCoverage';
import { placeOf } from '../../../model/plan/readPlan';
import { sumInWords } from '../../look/AmountCell';
import { isIllustrative } from '../../look/AmountSign';
import { type Figures, type SheetCell } from '../../atHand/figures';
import { RowButton } from '../../look/RowButton';
import { figureTable, ink, partTitle, stack } from '../../look/theme';
import { CoverageTable } from './CoverageTable';

/** So many rows without evidence are shown at first. */
const FIRST = 10;

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  subtitle: { ...typographyStyles.body1Strong, margin: '0' },
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  reach: figureTable.reach,
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
  row: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, display: 'block', color: ink.quiet },
  more: { justifySelf: 'start' },
});

interface Props {
  readonly figures: Figures;
  readonly go: (cell: SheetCell) => void;
}

/** "How much has evidence?": the plan's money as entered by the quality of its evidence, and the rows that have none. */
export function HowMuchEvidence({ figures, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const plan = figures.plan.base ?? figures.plan;
  const parts = useMemo(() => evidenceCoverage(plan), [plan]);
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 className={styles.title} id={title}>
        How much has evidence?
      </h2>
      {parts.length === 0 ? (
        <p className={styles.words}>
          How much of the plan’s money names its evidence will appear here once a table of streams,
          contributions, commitments or outturns has amounts.
        </p>
      ) : (
        <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
          <CoverageTable title={title} parts={parts} />
        </div>
      )}
      <RowsWithout parts={parts} figures={figures} go={go} />
    </section>
  );
}

/** The rows without evidence; a click selects the cell that should name it. */
function RowsWithout({ parts, figures, go }: Props & { readonly parts: readonly CoveredMoney[] }) {
  const styles = useStyles();
  const title = useId();
  const [all, showAll] = useState(false);
  const rows = parts.flatMap(({ kind, rowsWithout }) => rowsWithout.map((each) => ({ kind, ...each })));
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <>
      <h3 className={styles.subtitle} id={title}>
        Rows without evidence
      </h3>
      <ul className={styles.list} aria-labelledby={title}>
        {shown.map(({ kind, row, label, sum, standing }) => (
          <li key={`${kind} ${row}`}>
            <RowButton
              className={styles.row}
              onClick={() => {
                const cell = figures.cellAt(placeOf(figures.plan, kind, row, 'Evidence'));
                if (cell) go(cell);
              }}
            >
              {label}
              <span className={styles.quiet}>
                {[
                  ...[COVERED_WORDS[kind], sumInWords(sum)],
                  // which is said of the amount already
                  ...(isIllustrative(sum) ? [] : [standingWords(standing)]),
                ].join(' · ')}
              </span>
            </RowButton>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => showAll(true)}>
          {`Show all ${rows.length.toLocaleString('en-GB')}`}
        </Button>
      )}
    </>
  );
}
