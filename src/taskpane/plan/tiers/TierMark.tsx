import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { tierShapes } from '../../look/theme';

const useStyles = makeStyles(tierShapes);

/** The class of a tier's look; that of what has no tier for null. */
export function useTierLook(): (shape: number | null) => string {
  const styles = useStyles();
  return (shape) => {
    const name = `tier${shape}`;
    return styles[name in tierShapes ? (name as keyof typeof tierShapes) : 'notGiven'];
  };
}

/** A small square in the look of a tier; its name is always beside it. */
export function TierMark({ shape }: { readonly shape: number | null }): ReactElement {
  const styles = useStyles();
  const lookOf = useTierLook();
  return <span className={mergeClasses(styles.swatch, lookOf(shape))} aria-hidden />;
}
