import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { standingWords } from '../../model/evidence/coverageWords';
import { type EvidenceStanding } from '../../model/evidence/evidenceStanding';
import { ink } from './theme';

const useStyles = makeStyles({
  words: { ...typographyStyles.caption1, color: ink.quiet },
  illustrative: {
    color: tokens.colorNeutralForeground1,
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralForeground3}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** How an amount is evidenced: the quality of its evidence, a dashed outline where it is made up, or that it has none. */
export function StandingBadge({ standing }: { readonly standing: EvidenceStanding }): ReactElement {
  const styles = useStyles();
  const illustrative = standing === 'illustrative';
  return (
    <span className={mergeClasses(styles.words, illustrative && styles.illustrative)}>
      {illustrative ? 'Illustrative' : standingWords(standing)}
    </span>
  );
}
