import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type PlanContent } from '../../workbook/layout/content';
import { useCertaintyLook } from '../look/CertaintyMark';
import { sizes } from '../look/theme';
import { sketchOf } from './sketchOf';

const useStyles = makeStyles({
  sketch: {
    display: 'flex',
    alignItems: 'flex-end',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXXS,
    width: sizes.sketch,
    height: sizes.sketch,
    padding: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  year: {
    display: 'flex',
    flexDirection: 'column-reverse',
    flexBasis: '0',
    flexGrow: 1,
    maxWidth: '30%',
    height: '100%',
  },
  part: { boxSizing: 'border-box', minHeight: sizes.sliver },
});

/** An example in small: its funding by year and certainty. An empty frame where no amount of it is known. */
export function Sketch({ content }: { readonly content: PlanContent }): ReactElement {
  const styles = useStyles();
  const lookOf = useCertaintyLook();
  return (
    <span className={styles.sketch} aria-hidden>
      {sketchOf(content).map(({ year, parts }) => (
        <span key={year} className={styles.year}>
          {parts.map(({ certainty, share }) => (
            <span
              key={certainty}
              className={mergeClasses(styles.part, lookOf(certainty))}
              style={{ height: `${100 * share}%` }}
            />
          ))}
        </span>
      ))}
    </span>
  );
}
