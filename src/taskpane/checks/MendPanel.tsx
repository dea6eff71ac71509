import { Button, makeStyles, ToggleButton, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { useEscape } from '../atHand/useEscape';
import { useOnce } from '../atHand/useOnce';
import { FigureHead } from '../look/FigureHead';
import { figureTable } from '../look/theme';
import { well } from '../look/well';
import { type Remedy } from './remedies';

/** So many cells and sentences are shown. */
const LINES = 12;
const SAID = 3;

const useStyles = makeStyles({
  panel: well,
  title: { ...typographyStyles.body1Strong, margin: '0' },
  reach: figureTable.reach,
  table: figureTable.table,
  what: { ...figureTable.who, overflowWrap: 'anywhere' },
  cell: { ...figureTable.cell, whiteSpace: 'normal', overflowWrap: 'anywhere', verticalAlign: 'top' },
  after: { fontWeight: tokens.fontWeightSemibold },
  words: { ...typographyStyles.caption1, margin: '0', color: tokens.colorNeutralForeground2 },
  said: { ...typographyStyles.caption1, margin: '0', paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly remedy: Remedy;
  /** All ways to mend it, this one among them. */
  readonly others: readonly Remedy[];
  readonly choose: (remedy: Remedy) => void;
  /** Does it; false where that failed. */
  readonly mend: (remedy: Remedy) => Promise<boolean>;
  readonly close: () => void;
}

/** What a mend does, cell by cell, and what the checks say then; it is done with one click, and undone with one. */
export function MendPanel({ remedy, others, choose, mend, close }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const panel = useEscape<HTMLElement>(close);
  const [tryMending, busy] = useOnce(() => mend(remedy));
  const { lines, action, does } = remedy;
  const [all, showAll] = useState(false);
  const then = useMemo(() => remedy.consequences(), [remedy]);
  const grave = then?.fresh.filter(({ severity }) => severity !== 'Note') ?? [];
  const shown = all ? lines : lines.slice(0, LINES);
  return (
    <section ref={panel} className={styles.panel} aria-labelledby={title}>
      <h4 id={title} className={styles.title}>
        {action}
      </h4>
      {others.length > 1 && (
        <div className={styles.buttons} role="group" aria-label="Ways to mend it">
          {others.map((other) => (
            <ToggleButton
              key={other.action}
              size="small"
              checked={other === remedy}
              onClick={() => choose(other)}
            >
              {other.action}
            </ToggleButton>
          ))}
        </div>
      )}
      <div className={styles.reach}>
        <table className={styles.table} aria-labelledby={title}>
          <FigureHead headings={['Cell', 'Now', 'After']} />
          <tbody>
            {shown.map(({ kind, what, before, after, added }, at) => (
              <tr key={at}>
                <th scope="row" className={styles.what}>
                  {added === null ? what : `New row of ${kind}: ${what}`}
                </th>
                <td className={styles.cell}>{before}</td>
                <td className={`${styles.cell} ${styles.after}`}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all && lines.length > LINES && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => showAll(true)}>
            {`Show all ${lines.length}`}
          </Button>
        </div>
      )}
      {grave.length > 0 && (
        <>
          <p className={styles.words}>Then the checks say:</p>
          <ul className={styles.said}>
            {grave.slice(0, SAID).map(({ severity, sentence }, at) => (
              <li key={at}>{`${severity}: ${sentence}`}</li>
            ))}
            {grave.length > SAID && <li>{`${grave.length - SAID} more`}</li>}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          disabledFocusable={busy}
          onClick={() => void tryMending()}
        >
          {does}
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
      <p className={styles.words}>
        {then && then.gone.length > 1 ? `${then.gone.length} findings go. ` : ''}
        {then && grave.length === 0 ? 'No new error or warning comes. ' : ''}
        One undo takes it all back.
      </p>
    </section>
  );
}
