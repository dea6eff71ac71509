import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type Figures } from '../atHand/figures';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { useOnce } from '../atHand/useOnce';
import { type PlanAtHand } from '../atHand/usePlan';
import { partTitle, smallWords, stack } from '../look/theme';
import { copyAsValues } from './copyAsValues';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  quiet: smallWords,
  button: { justifySelf: 'start' },
});

interface Props {
  readonly figures: Figures;
  readonly attempt: PlanAtHand['attempt'];
}

/** The whole workbook for people without the add-in, as further sheets. */
export function ForOthers({ figures, attempt }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const workbook = useOpenWorkbook();
  const [copy] = useOnce(() =>
    attempt('Copying the sheets with values only', () => copyAsValues(workbook, figures)),
  );
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 className={styles.title} id={title}>
        For people without Poolbook
      </h2>
      <p className={styles.quiet}>
        Copies each sheet with values in the place of formulas, and lists the formulas in words with their
        evidence.
      </p>
      <Button className={styles.button} onClick={() => void copy()}>
        Copy all sheets as values
      </Button>
    </section>
  );
}
