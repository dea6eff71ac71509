import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { formatAmount } from '../../model/money/format';
import { type Figures, type SheetCell } from '../atHand/figures';
import { RowButton } from '../look/RowButton';
import { ink } from '../look/theme';
import { FindingRow } from './FindingRow';
import { SeverityMark } from './severities';
import { type FindingStory } from './findingStories';

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
  total: { display: 'block', ...typographyStyles.body1 },
  years: { listStyleType: 'none', margin: '0', padding: `0 0 0 ${tokens.spacingHorizontalL}` },
});

interface Props {
  readonly story: FindingStory;
  readonly cellAt: Figures['cellAt'];
  readonly go: (cell: SheetCell) => void;
}

/** One finding of several years as one row with its total; a click opens each year. */
export function SeveralYears({ story: { findings, amount }, cellAt, go }: Props): ReactElement | null {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [first] = findings;
  if (!first) return null;
  const { severity, subject } = first;
  const total = amount === null ? '' : `, ${formatAmount(amount)} in all`;
  return (
    <>
      <RowButton aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles.about}>
          <SeverityMark severity={severity} />
          <span className={styles.severity}>{severity}</span>
          <span className={styles.subject} title={subject}>{`· ${subject}`}</span>
        </span>
        <span className={styles.total}>
          {`${findings.length} years${total}. ${open ? 'Hide each year' : 'Show each year'}`}
        </span>
      </RowButton>
      {open && (
        <ul className={styles.years} aria-label={`${subject}, each year`}>
          {findings.map((finding) => (
            <li key={finding.year}>
              <FindingRow finding={finding} about="" cell={cellAt(finding.place)} go={go} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
