import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type Finding } from '../../../model/findings/finding';
import { type Figures, type SheetCell } from '../../atHand/figures';
import { FindingRow } from '../../checks/FindingRow';
import { severityWord } from '../../checks/severities';
import { ink, partTitle } from '../../look/theme';

/** So many are listed here; Checks has them all. */
const LISTED = 3;

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between' },
  title: partTitle,
  quiet: { ...typographyStyles.caption1, color: ink.quiet },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
});

interface Props {
  /** Errors, at least one. */
  readonly errors: readonly Finding[];
  readonly cellAt: Figures['cellAt'];
  readonly go: (cell: SheetCell) => void;
  readonly showChecks: () => void;
}

/** What is wrong in a plan that is being built, apart from what is only to do. */
export function PutRight({ errors, cellAt, go, showChecks }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          To put right
        </h2>
        <span className={styles.quiet}>{`${errors.length} ${severityWord('Error', errors.length)}`}</span>
      </div>
      <ul className={styles.list} aria-labelledby={title}>
        {errors.slice(0, LISTED).map((finding, at) => (
          <li key={at}>
            <FindingRow finding={finding} cell={cellAt(finding.place)} go={go} />
          </li>
        ))}
      </ul>
      {errors.length > LISTED && (
        <Link as="button" onClick={showChecks}>{`All ${errors.length} errors`}</Link>
      )}
    </section>
  );
}
