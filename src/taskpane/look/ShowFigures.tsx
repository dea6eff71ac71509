import { Link, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { figureTable, unseen } from './theme';
import { useRemembered } from '../atHand/useRemembered';

const useStyles = makeStyles({
  unseen,
  reach: figureTable.reach,
  button: { justifySelf: 'start', ...typographyStyles.caption1 },
});

interface Props {
  /** Which picture's figures these are, as the choice is remembered. */
  readonly of: string;
  /** The id of the picture's title. */
  readonly title: string;
  /** The table; only one that is shown may hold what can have the focus. */
  readonly table: (shown: boolean) => ReactElement;
}

/** The table of a picture's figures: one click away, and what a screen reader hears in place of the picture. */
export function ShowFigures({ of, title, table }: Props): ReactElement {
  const styles = useStyles();
  const button = useId();
  const [shown, show] = useRemembered(`figures of ${of}`, (stored) => stored === true);
  return (
    <>
      <Link
        as="button"
        id={button}
        className={styles.button}
        aria-labelledby={`${button} ${title}`}
        onClick={() => show(!shown)}
      >
        {shown ? 'Hide the figures' : 'Show the figures'}
      </Link>
      {shown ? (
        <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
          {table(true)}
        </div>
      ) : (
        <div className={styles.unseen}>{table(false)}</div>
      )}
    </>
  );
}
