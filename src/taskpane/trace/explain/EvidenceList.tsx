import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type NamedEvidence } from '../../../model/evidence/namedEvidence';
import { evidencedWords, type EvidenceFound } from '../../../model/trace/evidenceUnder';
import { ink, stack } from '../../look/theme';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalXS),
  title: { ...typographyStyles.body1Strong, margin: '0' },
  subtitle: { ...typographyStyles.caption1Strong, margin: '0' },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'grid', gap: tokens.spacingVerticalS },
  words: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, display: 'block', color: ink.quiet, overflowWrap: 'anywhere' },
});

/** "Who says so?": the documents and paragraphs on which a figure rests, and how exact they are. */
export function EvidenceList({ found }: { readonly found: EvidenceFound }): ReactElement {
  const styles = useStyles();
  const title = useId();
  const sources = useId();
  const { evidence, ofSources, more } = found;
  const words = evidencedWords(found);
  return (
    <div className={styles.part}>
      <h3 className={styles.title} id={title}>
        Who says so?
      </h3>
      {words && <p className={styles.words}>{words}</p>}
      {evidence.length === 0 && (
        <p className={styles.words}>
          {more
            ? 'No row that was looked at names evidence. Not all were.'
            : 'No row that it rests on names evidence. Give the row’s evidence a name under Evidence, and say in the Evidence table where it is.'}
        </p>
      )}
      <Listed named={evidence} title={title} />
      {ofSources.length > 0 && (
        <>
          <h4 className={styles.subtitle} id={sources}>
            Evidence of what it is paid from, not of the figure
          </h4>
          <Listed named={ofSources} title={sources} />
        </>
      )}
      {more && evidence.length > 0 && (
        <p className={styles.quiet}>Not all figures that it is made of were looked at.</p>
      )}
    </div>
  );
}

interface ListedProps {
  readonly named: readonly NamedEvidence[];
  /** The id of the title that names the list. */
  readonly title: string;
}

function Listed({ named, title }: ListedProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-labelledby={title}>
      {named.map(({ name, row, document, reference, figure, quality, note, quote }) => (
        <li key={name} className={styles.words}>
          {row === null ? name : [document || name, reference].filter(Boolean).join(', ')}
          <span className={styles.quiet}>
            {row === null
              ? 'The Evidence table has no row of this name.'
              : [document && name, figure, quality, quote && `“${quote}”`, note].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
