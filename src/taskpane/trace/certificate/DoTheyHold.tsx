import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type Certificate } from '../../../model/audit/certifyWorkbook';
import { type Figures, type SheetCell } from '../../atHand/figures';
import { RowButton } from '../../look/RowButton';
import { ink, partTitle, stack } from '../../look/theme';
import { useChangedSince } from '../../atHand/useChangedSince';
import { type PlanAtHand } from '../../atHand/usePlan';
import { useCertificate } from './useCertificate';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, display: 'block', margin: '0', color: ink.quiet },
  hash: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
});

interface Props {
  readonly figures: Figures;
  readonly go: (cell: SheetCell) => void;
  readonly attempt: PlanAtHand['attempt'];
  /** Goes to the report of all that is found here. */
  readonly showReport: () => void;
}

/** "Do the figures hold?": the plan recomputed by another path, and where a sheet shows anything else. */
export function DoTheyHold({ figures, go, attempt, showReport }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const { certified, recompute } = useCertificate(figures, attempt);
  const outOfDate = useChangedSince(certified?.reading ?? null, figures);
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 className={styles.title} id={title}>
        Do the figures hold?
      </h2>
      {!certified && (
        <p className={styles.words}>
          What the functions of funding, pools, services, tiers and commitments show, of the plan as entered
          and under its scenarios, is recomputed cell by cell, by arithmetic that shares nothing with theirs,
          and compared to the penny.
        </p>
      )}
      <div aria-live="polite">
        {certified && <p className={styles.words}>{summary(certified.certificate, outOfDate)}</p>}
      </div>
      {certified && <Differences certificate={certified.certificate} go={go} />}
      {certified && (
        <p className={styles.quiet}>
          SHA-256 of the inputs <span className={styles.hash}>{certified.certificate.inputsHash}</span>, of
          the results <span className={styles.hash}>{certified.certificate.resultsHash}</span>
        </p>
      )}
      <div className={styles.buttons}>
        <Button onClick={() => void recompute()}>
          {certified ? 'Recompute again' : 'Recompute the plan'}
        </Button>
        <Button onClick={showReport}>Audit report</Button>
      </div>
    </section>
  );
}

function Differences({
  certificate: { discrepancies, notRecomputed },
  go,
}: {
  readonly certificate: Certificate;
  readonly go: (cell: SheetCell) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Cells that need looking at">
      {discrepancies.map((each) => (
        <li key={`${each.sheetId} ${each.cell}`}>
          <RowButton onClick={() => go(each)}>
            {`${each.sheet}!${each.cell} shows ${each.shown}`}
            <span className={styles.quiet}>{`Recomputed it is ${each.recomputed}.`}</span>
          </RowButton>
        </li>
      ))}
      {notRecomputed.map((each) => (
        <li key={`${each.sheetId} ${each.cell}`}>
          <RowButton onClick={() => go(each)}>
            {`${each.sheet}!${each.cell} is not recomputed`}
            <span className={styles.quiet}>{`${each.name}: ${each.why}.`}</span>
          </RowButton>
        </li>
      ))}
    </ul>
  );
}

const many = (count: number, one: string): string =>
  `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;

/** What was compared, and whether it agrees. */
function summary({ formulas, discrepancies }: Certificate, outOfDate: boolean): string {
  if (formulas.length === 0) return 'No formula of this workbook could be recomputed.';
  const cells = formulas.reduce((sum, each) => sum + each.cells, 0);
  const compared = `${many(cells, 'cell')} of ${many(formulas.length, 'formula')} compared`;
  const agree =
    discrepancies.length === 0
      ? 'all agree to the penny'
      : `${many(discrepancies.length, 'cell')} ${discrepancies.length === 1 ? 'shows' : 'show'} something else`;
  return `${compared}: ${agree}.${outOfDate ? ' The workbook has changed since.' : ''}`;
}
