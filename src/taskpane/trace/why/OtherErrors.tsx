import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type SheetCell } from '../../atHand/figures';
import { ink, partTitle, stack } from '../../look/theme';
import { type ErrorExplained } from './explainError';

/** As many are listed; of more it is said how many there are. */
const LISTED = 10;

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  heading: partTitle,
  list: { listStyleType: 'none', margin: '0', padding: '0', ...stack(tokens.spacingVerticalXS) },
  quiet: { ...typographyStyles.caption1, color: ink.quiet },
  more: { ...typographyStyles.caption1, margin: '0', color: ink.quiet },
});

/** Other cells of the workbook that show errors: each leads to its own explanation. */
export function OtherErrors({
  error: { others, cellAt },
  go,
}: {
  readonly error: ErrorExplained;
  readonly go: (cell: SheetCell) => void;
}): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  if (others.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading} id={title}>
        Other errors in this workbook
      </h3>
      <ul className={styles.list} aria-labelledby={title}>
        {others.slice(0, LISTED).map(({ at, address, shown }) => (
          <li key={address}>
            <Link as="button" onClick={() => go(cellAt(at))}>
              {address}
            </Link>{' '}
            <span className={styles.quiet}>{shown}</span>
          </li>
        ))}
      </ul>
      {others.length > LISTED && (
        <p className={styles.more}>{`and ${(others.length - LISTED).toLocaleString('en-GB')} more`}</p>
      )}
    </div>
  );
}
