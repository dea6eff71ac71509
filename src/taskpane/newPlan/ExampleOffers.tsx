import {
  makeStyles,
  tokens,
  typographyStyles,
  useId,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type PlanContent } from '../../workbook/layout/content';
import { RowButton } from '../look/RowButton';
import { ink, partTitle, sizes } from '../look/theme';
import { EXAMPLES } from './examples';
import { Sketch } from './Sketch';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalXS },
  title: partTitle,
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0', listStyleType: 'none' },
  example: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: 'grid',
    gridTemplateColumns: `${sizes.sketch} minmax(0, 1fr)`,
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1, color: tokens.colorBrandForegroundLink },
  first: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    alignSelf: 'center',
    paddingInline: tokens.spacingHorizontalSNudge,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  shows: { ...typographyStyles.caption1, display: 'block', color: ink.quiet },
});

interface Props {
  readonly openExample: (example: PlanContent) => void;
}

/** The examples, each with what there is to see in it and a sketch of its money. */
export function ExampleOffers({ openExample }: Props): ReactElement {
  const styles = useStyles();
  const id = useId('example');
  const returnHere = useRestoreFocusTarget();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        Or open an example
      </h3>
      <ul className={styles.list}>
        {EXAMPLES.map(({ address, name, shows, content }, at) => (
          <li key={address} className={styles.example}>
            <RowButton
              {...returnHere}
              className={styles.row}
              aria-describedby={`${id}-${address}-shows`}
              onClick={() => openExample(content)}
            >
              <Sketch content={content} />
              <span>
                <span className={styles.head}>
                  <span className={styles.name}>{name}</span>
                  {at === 0 && (
                    <span className={styles.first} aria-hidden>
                      Start here
                    </span>
                  )}
                </span>
                <span id={`${id}-${address}-shows`} className={styles.shows} aria-hidden>
                  {shows}
                </span>
              </span>
            </RowButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
