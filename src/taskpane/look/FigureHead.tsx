import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { figureTable } from './theme';

const useStyles = makeStyles(figureTable);

interface Props {
  /** The first column's heading, then those of the figures. */
  readonly headings: readonly [string, ...string[]];
}

/** The headings of a table of figures: the first to the left, the others above their figures. */
export function FigureHead({ headings: [first, ...others] }: Props): ReactElement {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(styles.who, styles.headed)}>
          {first}
        </th>
        {others.map((heading) => (
          <th key={heading} scope="col" className={styles.heading}>
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}
