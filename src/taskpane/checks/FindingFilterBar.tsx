import { makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Severity } from '../../model/findings/finding';
import { SEVERITIES, severityWord, SeverityMark } from './severities';
import { type FindingFilter } from './shownFindings';

const useStyles = makeStyles({
  bar: { display: 'grid', gap: tokens.spacingVerticalS },
  severities: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  severity: { flexGrow: 1, minWidth: '0', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  text: { maxWidth: 'none' },
});

interface Props {
  readonly filter: FindingFilter;
  readonly choose: (filter: FindingFilter) => void;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many are new since the last look; null where there was none. */
  readonly fresh: number | null;
}

/** Which findings are shown: by severity, none pressed being all, and by words. */
export function FindingFilterBar({ filter, choose, counts, fresh }: Props): ReactElement {
  const styles = useStyles();
  const toggle = (severity: Severity) => {
    const others = filter.severities.filter((chosen) => chosen !== severity);
    const pressed = others.length < filter.severities.length;
    choose({ ...filter, severities: pressed ? others : [...others, severity] });
  };
  return (
    <div className={styles.bar} role="search" aria-label="Filter findings">
      <div className={styles.severities} role="group" aria-label="Severity">
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.severity}
            size="small"
            checked={filter.severities.includes(severity)}
            icon={<SeverityMark severity={severity} quiet={counts[severity] === 0} />}
            onClick={() => toggle(severity)}
          >
            {`${counts[severity].toLocaleString('en-GB')} ${severityWord(severity, counts[severity])}`}
          </ToggleButton>
        ))}
        {(fresh || filter.onlyNew) && (
          <ToggleButton
            className={styles.severity}
            size="small"
            checked={filter.onlyNew}
            onClick={() => choose({ ...filter, onlyNew: !filter.onlyNew })}
          >
            {`${(fresh ?? 0).toLocaleString('en-GB')} new`}
          </ToggleButton>
        )}
      </div>
      <SearchBox
        className={styles.text}
        placeholder="Find a stream, a service, a word"
        aria-label="Words in the findings"
        value={filter.text}
        onChange={(_event, { value }) => choose({ ...filter, text: value })}
      />
    </div>
  );
}
