import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { ink } from '../../look/theme';
import { type ErrorExplained } from './explainError';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalM,
  },
  words: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  where: { ...typographyStyles.caption1, display: 'block', color: ink.quiet },
});

interface Props {
  readonly error: ErrorExplained;
  readonly show: () => void;
}

/** On the screens that are about something else: the sentence, and the way to the rest. */
export function ErrorNotice({ error: { shown, why }, show }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.notice}>
      <p className={styles.words} aria-live="polite">
        <span className={styles.where}>{`${shown} in ${why.address}`}</span>
        {why.title}
      </p>
      <Button size="small" onClick={show}>
        Show why
      </Button>
    </div>
  );
}
