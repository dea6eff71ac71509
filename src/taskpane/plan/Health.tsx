import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { type Finding, type Severity } from '../../model/findings/finding';
import { type Plan } from '../../model/plan/plan';
import { commitmentMapOf, keptInWords } from '../commitments/commitmentMap';
import { countBySeverity, SEVERITIES, severityWord } from '../checks/severities';
import { screenTitle, stack } from '../look/theme';

const useStyles = makeStyles({
  health: stack(tokens.spacingVerticalXS),
  title: screenTitle,
  counts: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
  },
  // a link outside a sentence needs a target of at least 24 px
  count: { lineHeight: tokens.lineHeightBase500 },
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
          <Link key={severity} as="button" className={styles.count} onClick={() => show(severity)}>
            {`${counts[severity].toLocaleString('en-GB')} ${severityWord(severity, counts[severity])}`}
          </Link>
        ))}
      </div>
    </div>
  );
}
