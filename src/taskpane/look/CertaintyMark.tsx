import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { certaintyShapes } from './theme';

const useStyles = makeStyles(certaintyShapes);

/** The class of a certainty's look, from solid to hatched. */
export function useCertaintyLook(): (certainty: string) => string {
  const styles = useStyles();
  return (certainty) =>
    styles[certainty in certaintyShapes ? (certainty as keyof typeof certaintyShapes) : 'Not given'];
}

/** A small square for a certainty; its word is always beside it. */
export function CertaintyMark({ certainty }: { readonly certainty: string }): ReactElement {
  const styles = useStyles();
  const lookOf = useCertaintyLook();
  return <span className={mergeClasses(styles.swatch, lookOf(certainty))} aria-hidden />;
}
