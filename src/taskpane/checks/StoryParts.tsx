import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Finding } from '../../model/findings/finding';
import { LongList, type Rows } from '../look/LongList';
import { ink } from '../look/theme';
import { type FindingStory } from './findingStories';
import { type StoryWork } from './storyWork';

/** So many are shown at first: more than anyone reads, and quick to draw. */
const FIRST = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  year: { padding: `${tokens.spacingVerticalXS} 0` },
  title: { ...typographyStyles.body1, textAlign: 'left' },
  sentence: { ...typographyStyles.caption1, margin: '0', color: ink.quiet, overflowWrap: 'anywhere' },
});

interface Props {
  readonly story: FindingStory;
  readonly work: Pick<StoryWork, 'cellAt' | 'go'>;
  /** A row of one subject. */
  readonly row: (part: FindingStory) => ReactElement;
}

/** What a row folds away: a row a subject, or a line a year. */
export function StoryParts({ story: { parts, findings }, work, row }: Props): ReactElement {
  const styles = useStyles();
  const year = (at: number): ReactElement => {
    const finding = findings[at] as Finding;
    const cell = work.cellAt(finding.place);
    return (
      <>
        {cell ? (
          <Link as="button" className={styles.title} onClick={() => work.go(cell)}>
            {finding.year}
          </Link>
        ) : (
          finding.year
        )}
        <p className={styles.sentence}>{finding.sentence}</p>
      </>
    );
  };
  const rows: Rows = parts.length
    ? {
        count: parts.length,
        keyOf: (at) => parts[at]?.key ?? at,
        row: (at) => row(parts[at] as FindingStory),
      }
    : { count: findings.length, keyOf: (at) => at, row: year, rowClass: styles.year };
  return <LongList className={styles.list} first={FIRST} rows={rows} />;
}
