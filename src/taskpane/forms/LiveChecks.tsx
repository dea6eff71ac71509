import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Entries } from '../../model/forms/formFields';
import { type FormFinding } from '../../model/forms/formFindings';
import { SeverityMark } from '../checks/severities';
import { smallWords } from '../look/theme';
import { well } from '../look/well';

/** So many findings are shown, and so many ways to mend each. */
const SHOWN = 4;
const WAYS = 3;

const useStyles = makeStyles({
  list: { ...well, listStyleType: 'none', margin: '0' },
  one: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  sentence: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS }, // prettier-ignore
  words: smallWords,
});

interface Props {
  readonly findings: readonly FormFinding[];
  readonly enter: (entries: Entries) => void;
}

/** What the checks would say of the row as it is entered, each with what would mend it. */
export function LiveChecks({ findings, enter }: Props): ReactElement {
  const styles = useStyles();
  const grave = byYear(findings.filter(({ finding }) => finding.severity !== 'Note'));
  const more = grave.length - SHOWN;
  return (
    <div role="region" aria-label="What the checks say" aria-live="polite">
      {grave.length > 0 && (
        <ul className={styles.list}>
          {grave.slice(0, SHOWN).map(({ finding, years, remedies }, at) => (
            <li key={at} className={styles.one}>
              <SeverityMark severity={finding.severity} />
              <div>
                <p className={styles.sentence}>
                  {years.length ? `${finding.sentence} Likewise in ${years.join(', ')}.` : finding.sentence}
                </p>
                {remedies.length > 0 && (
                  <div className={styles.ways}>
                    {remedies.slice(0, WAYS).map(({ action, entries }) => (
                      <Button key={action} size="small" onClick={() => enter(entries)}>
                        {action}
                      </Button>
                    ))}
                  </div>
                )}
              </div>
            </li>
          ))}
          {more > 0 && <li className={styles.words}>{`And ${more} more.`}</li>}
          <li className={styles.words}>Or add it as it is. Checks will list it.</li>
        </ul>
      )}
    </div>
  );
}

/** What is said of one subject in several years is said once; what fits is then used in all of them. */
function byYear(findings: readonly FormFinding[]): (FormFinding & { readonly years: readonly string[] })[] {
  const groups = new Map<string, FormFinding[]>();
  findings.forEach((each, at) => {
    const { check, subject, year } = each.finding;
    const key = year ? `${check}\n${subject}` : String(at);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  });
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const firsts = [first, ...others].flatMap(({ remedies: [remedy] }) => remedy ?? []);
    const all = { action: 'Use what fits', entries: Object.assign({}, ...firsts.map(({ entries }) => entries)) as Entries }; // prettier-ignore
    const together = firsts.length === others.length + 1 ? [all] : [];
    const years = others.map(({ finding }) => finding.year);
    return { ...first, years, remedies: others.length ? together : first.remedies };
  });
}
