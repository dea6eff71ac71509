import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { NotGiven } from './NotGiven';
import { sizes } from './theme';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: `${sizes.termColumn} minmax(0, 1fr)`,
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: '0',
    ...typographyStyles.body1,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: '0', overflowWrap: 'anywhere' },
});

/** Terms and what the plan says of each; where it says nothing, that. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact || <NotGiven />}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
