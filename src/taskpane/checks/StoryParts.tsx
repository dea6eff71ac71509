import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
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
  const [all, setAll] = useState(false);
  const count = parts.length || findings.length;
  const most = all ? count : FIRST;
  return (
    <>
      <ul className={styles.list}>
        {parts.slice(0, most).map((part) => (
          <li key={part.key}>{row(part)}</li>
        ))}
        {parts.length === 0 &&
          findings.slice(0, most).map((finding, at) => {
            const cell = work.cellAt(finding.place);
            return (
              <li key={at} className={styles.year}>
                {cell ? (
                  <Link as="button" className={styles.title} onClick={() => work.go(cell)}>
                    {finding.year}
                  </Link>
                ) : (
                  finding.year
                )}
                <p className={styles.sentence}>{finding.sentence}</p>
              </li>
            );
          })}
      </ul>
      {!all && count > FIRST && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {`Show all ${count.toLocaleString('en-GB')}`}
          </Button>
        </div>
      )}
    </>
  );
}
