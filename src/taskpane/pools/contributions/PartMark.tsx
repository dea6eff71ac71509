import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { partShapes } from '../../look/theme';

const useStyles = makeStyles(partShapes);

/** Which part of the bar somebody is: its position, not given, or none of it for a zero. */
export type PartShape = number | 'not given' | 'none';

/** The class of a part's look. */
export function usePartShape(): (shape: PartShape) => string {
  const styles = useStyles();
  return (shape) => {
    if (shape === 'none') return '';
    const name = shape === 'not given' ? 'notGiven' : `part${shape}`;
    return name in partShapes ? styles[name as keyof typeof partShapes] : '';
  };
}

/** A small square in the look of a part of the bar; its name is always beside it. */
export function PartMark({ shape }: { readonly shape: PartShape }): ReactElement {
  const styles = useStyles();
  const shapeOf = usePartShape();
  return <span className={mergeClasses(styles.swatch, shapeOf(shape))} aria-hidden />;
}
