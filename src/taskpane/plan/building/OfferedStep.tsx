import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { partTitle } from '../../look/theme';
import { type Step } from './nextStep';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  label: { ...typographyStyles.caption1, margin: '0' },
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0' },
  acts: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly step: Step;
  readonly act: () => void;
  readonly later: () => void;
  /** Whether the keyboard goes on here. */
  readonly focused: boolean;
}

/** The one next step, with what it makes possible; it can be put off. */
export function OfferedStep({ step, act, later, focused }: Props): ReactElement {
  const { title, unlocks, act: words } = step;
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <p className={styles.label}>Next step</p>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <p className={styles.words}>{unlocks}</p>
      <div className={styles.acts}>
        <Button appearance="primary" autoFocus={focused} onClick={act}>
          {words}
        </Button>
        <Button appearance="subtle" onClick={later}>
          Later
        </Button>
      </div>
    </section>
  );
}
