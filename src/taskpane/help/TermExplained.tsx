import { Link, makeStyles, Tooltip } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { useHelp } from '../atHand/help';
import { useMeanings } from './meanings';
import { type TermProps } from './Term';

const useStyles = makeStyles({
  term: {
    font: 'inherit',
    color: 'inherit',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    ':hover': { color: 'inherit', textDecorationStyle: 'dotted' },
  },
});

/** A term of the field: what it means shows when it is pointed at or has the keyboard; a click opens the glossary. */
export function TermExplained({ word, children }: TermProps): ReactElement {
  const styles = useStyles();
  const help = useHelp();
  const means = useMeanings().words[word];
  if (!means || !help) return <>{children}</>;
  return (
    <Tooltip content={means} relationship="description" withArrow>
      <Link as="button" inline className={styles.term} onClick={() => help('guides/glossary.html')}>
        {children}
      </Link>
    </Tooltip>
  );
}
