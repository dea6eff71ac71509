import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type Acceptance, type AcceptedFinding } from '../../model/findings/acceptances';
import { dayInWords } from '../atHand/days';
import { ink, partTitle, smallWords } from '../look/theme';

const useStyles = makeStyles({
  title: { ...partTitle, display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  count: { ...typographyStyles.caption1, color: ink.quiet, fontVariantNumeric: 'tabular-nums' },
  words: smallWords,
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'grid', gap: tokens.spacingVerticalS },
  one: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start' },
  sentence: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
});

interface Props {
  readonly accepted: readonly AcceptedFinding[];
  readonly withdraw: (acceptances: readonly Acceptance[]) => Promise<boolean>;
}

/** The findings that somebody has accepted, together where one reason was given for them. */
export function AcceptedGroup({ accepted, withdraw }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Accepted
        <span className={styles.count}>{accepted.length.toLocaleString('en-GB')}</span>
      </h2>
      {accepted.length === 0 ? (
        <p className={styles.words}>Findings that you accept are listed here with their reason.</p>
      ) : (
        <ul className={styles.list} aria-labelledby={title}>
          {byReason(accepted).map((together) => {
            const [{ finding, acceptance }] = together;
            const { reason, on, until } = acceptance;
            const more = together.length > 1 ? ` And ${together.length - 1} more.` : '';
            return (
              <li key={`${finding.check} ${finding.sentence}`} className={styles.one}>
                <div>
                  <p className={styles.sentence}>{`${finding.sentence}${more}`}</p>
                  <p className={styles.words}>
                    {`Because: ${reason}. Accepted on ${dayInWords(on)}${until ? `, to be looked at again on ${dayInWords(until)}` : ''}.`}
                  </p>
                </div>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`Withdraw: ${finding.check}, ${finding.subject}`}
                  onClick={() => void withdraw(together.map((each) => each.acceptance))}
                >
                  Withdraw
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

type Together = [AcceptedFinding, ...AcceptedFinding[]];

function byReason(accepted: readonly AcceptedFinding[]): Together[] {
  const groups = new Map<string, Together>();
  for (const each of accepted) {
    const { check, reason, on, until } = each.acceptance;
    const key = JSON.stringify([check, reason, on, until]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}
