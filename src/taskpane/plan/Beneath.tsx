import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { type Figures } from '../atHand/figures';
import { useOnce } from '../atHand/useOnce';
import { type PlanAtHand } from '../atHand/usePlan';
import { partTitle, stack } from '../look/theme';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  words: { margin: '0', ...typographyStyles.body1 },
});

interface Props {
  readonly beneath: Figures['beneath'];
  readonly attempt: PlanAtHand['attempt'];
}

/** Rows directly beneath plan tables that nothing counts, each with one button that takes them in. */
export function Beneath({ beneath, attempt }: Props): ReactElement | null {
  const styles = useStyles();
  if (beneath.length === 0) return null;
  return (
    <section className={styles.part} aria-label="Rows beneath a table">
      <h2 className={styles.title}>Rows beneath a table</h2>
      {beneath.map((one) => (
        <BeneathOne key={one.tableId} {...one} attempt={attempt} />
      ))}
    </section>
  );
}

type OneProps = Figures['beneath'][number] & Pick<Props, 'attempt'>;

function BeneathOne({ tableId, rows, finding, attempt }: OneProps): ReactElement {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const [takeIn, busy] = useOnce(() =>
    attempt(`Taking rows into the ${finding.subject} table`, () => workbook.takeInRows(tableId, rows)),
  );
  return (
    <div className={styles.part}>
      <p className={styles.words}>{finding.sentence}</p>
      <div>
        <Button disabledFocusable={busy} onClick={() => void takeIn()}>
          {`Take ${rows === 1 ? 'the row' : `${rows} rows`} in`}
        </Button>
      </div>
    </div>
  );
}
