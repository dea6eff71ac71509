import {
  Button,
  makeStyles,
  tokens,
  typographyStyles,
  useId,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type PlanContent } from '../../workbook/layout/content';
import { partTitle } from '../look/theme';
import { EXAMPLES } from './examples';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  title: partTitle,
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: '0', padding: '0', listStyleType: 'none' },
  example: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXXS },
  shows: { ...typographyStyles.caption1, margin: '0', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly openExample: (example: PlanContent) => void;
}

/** The examples, each with what there is to see in it. */
export function ExampleOffers({ openExample }: Props): ReactElement {
  const styles = useStyles();
  const id = useId('example');
  const returnHere = useRestoreFocusTarget();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        Or look round an example
      </h3>
      <ul className={styles.list}>
        {EXAMPLES.map(({ address, offer, shows, content }) => (
          <li key={address} className={styles.example}>
            <Button
              {...returnHere}
              aria-describedby={`${id}-${address}`}
              onClick={() => openExample(content)}
            >
              {offer}
            </Button>
            <p id={`${id}-${address}`} className={styles.shows}>
              {shows}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
