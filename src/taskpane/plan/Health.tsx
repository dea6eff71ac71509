import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Finding, type Severity } from '../../model/findings/finding';
import { countBySeverity, SEVERITIES, severityWord, SeverityMark } from '../checks/severities';
import { ink } from '../look/theme';

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gridTemplateColumns: `repeat(${SEVERITIES.length}, minmax(0, 1fr))`,
    gap: tokens.spacingHorizontalS,
  },
  count: { minWidth: '0', paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  words: { display: 'grid', justifyItems: 'start', flexGrow: 1 },
  number: {
    ...typographyStyles.subtitle1,
    fontVariantNumeric: 'tabular-nums',
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  word: { ...typographyStyles.caption1, color: ink.quiet },
});

interface Props {
  readonly findings: readonly Finding[];
  /** Shows the findings of one severity. */
  readonly show: (severity: Severity) => void;
}

/** How the plan is: how many errors, warnings and notes, each a way to them. */
export function Health({ findings, show }: Props): ReactElement {
  const styles = useStyles();
  const counts = countBySeverity(findings);
  return (
    <div className={styles.counts} role="group" aria-label="Findings">
      {SEVERITIES.map((severity) => (
        <Button key={severity} className={styles.count} onClick={() => show(severity)}>
          <span className={styles.words}>
            <span className={styles.number}>
              <SeverityMark severity={severity} quiet={counts[severity] === 0} />
              {counts[severity].toLocaleString('en-GB')}
            </span>{' '}
            <span className={styles.word}>{severityWord(severity, counts[severity])}</span>
          </span>
        </Button>
      ))}
    </div>
  );
}
