import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { type Finding, type Severity } from '../../model/findings/finding';
import { type Plan } from '../../model/plan/plan';
import { commitmentMapOf, keptInWords } from '../commitments/commitmentMap';
import { countBySeverity, SEVERITIES, severityWord, SeverityMark } from '../checks/severities';
import { ink, screenTitle, stack } from '../look/theme';

const useStyles = makeStyles({
  health: stack(tokens.spacingVerticalS),
  title: screenTitle,
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
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Shows the findings of one severity. */
  readonly show: (severity: Severity) => void;
}

/** How the plan is: whether its commitments are kept, and how many errors, warnings and notes, each a way to them. */
export function Health({ plan, findings, show }: Props): ReactElement {
  const styles = useStyles();
  const counts = countBySeverity(findings);
  const answer = useMemo(() => {
    const map = commitmentMapOf(plan);
    return map && keptInWords(map);
  }, [plan]);
  return (
    <div className={styles.health}>
      {answer && <h2 className={styles.title}>{answer}</h2>}
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
    </div>
  );
}
