import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Finding } from '../../model/findings/finding';
import { type SheetCell } from '../atHand/figures';
import { RowButton } from '../look/RowButton';
import { ink } from '../look/theme';
import { SeverityMark } from './severities';

const useStyles = makeStyles({
  about: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    ...typographyStyles.caption1,
    color: ink.quiet,
  },
  severity: { ...typographyStyles.caption1Strong, color: ink.firm },
  subject: { minWidth: '0', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  year: { flexShrink: 0, whiteSpace: 'nowrap' },
  sentence: { display: 'block', ...typographyStyles.body1, overflowWrap: 'anywhere' },
  still: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
});

interface Props {
  readonly finding: Finding;
  /** What is beside how grave it is: its subject, unless the list is about that alone. */
  readonly about?: string;
  /** Where it is; null where it is about no cell. */
  readonly cell: SheetCell | null;
  readonly go: (cell: SheetCell) => void;
}

/** One finding: how grave, about what, in which year, and its sentence; a click selects its cell. */
export function FindingRow({ finding, about = finding.subject, cell, go }: Props): ReactElement {
  const styles = useStyles();
  const words = (
    <>
      <span className={styles.about}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.severity}>{finding.severity}</span>
        {about && (
          <span className={styles.subject} title={about}>
            {`· ${about}`}
          </span>
        )}
        {finding.year && <span className={styles.year}>{`· ${finding.year}`}</span>}
      </span>
      <span className={styles.sentence}>{finding.sentence}</span>
    </>
  );
  if (!cell) return <div className={styles.still}>{words}</div>;
  return <RowButton onClick={() => go(cell)}>{words}</RowButton>;
}
