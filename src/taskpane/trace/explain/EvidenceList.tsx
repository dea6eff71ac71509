import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type EvidenceFound } from '../../../model/trace/explainCell';
import { ink, stack } from '../../look/theme';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalXS),
  title: { ...typographyStyles.body1Strong, margin: '0' },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'grid', gap: tokens.spacingVerticalS },
  words: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, display: 'block', color: ink.quiet, overflowWrap: 'anywhere' },
});

/** "Who says so?": the documents and paragraphs on which a figure rests, and how exact they are. */
export function EvidenceList({ found }: { readonly found: EvidenceFound }): ReactElement {
  const styles = useStyles();
  const title = useId();
  const { evidence, more } = found;
  return (
    <div className={styles.part}>
      <h3 className={styles.title} id={title}>
        Who says so?
      </h3>
      {evidence.length === 0 && (
        <p className={styles.words}>
          No row that it rests on names evidence. Give the row’s evidence a name under Evidence, and say in
          the Evidence table where it is.
        </p>
      )}
      <ul className={styles.list} aria-labelledby={title}>
        {evidence.map(({ name, row, document, reference, figure, quality, note }) => (
          <li key={name} className={styles.words}>
            {row === null ? name : [document || name, reference].filter(Boolean).join(', ')}
            <span className={styles.quiet}>
              {row === null
                ? 'The Evidence table has no row of this name.'
                : [document && name, figure, quality, note].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {more && (
        <p className={styles.quiet}>The figure is made of so many others that not all were gone through.</p>
      )}
    </div>
  );
}
