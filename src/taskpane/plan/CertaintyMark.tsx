import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { certaintyShapes } from '../theme';

const useStyles = makeStyles(certaintyShapes);

/** A small square for a certainty, from solid to hatched; its word always stands beside it. */
export function CertaintyMark({ certainty }: { readonly certainty: string }): ReactElement {
  const styles = useStyles();
  const shape = certainty in certaintyShapes ? (certainty as keyof typeof certaintyShapes) : 'Not given';
  return <span className={mergeClasses(styles.swatch, styles[shape])} aria-hidden />;
}
