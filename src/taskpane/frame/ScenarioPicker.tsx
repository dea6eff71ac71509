import { makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';

const BASE = 'Base';

const useStyles = makeStyles({
  picker: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  list: { flexGrow: 1, minWidth: '0' },
  why: {
    ...typographyStyles.caption1,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorStatusDangerForeground1,
  },
});

interface Props {
  /** The scenarios of the plan. */
  readonly scenarios: readonly string[];
  /** The one under which the plan is shown; '' for the plan as entered. */
  readonly picked: string;
  readonly pick: (scenario: string) => void;
  /** Why it cannot be shown under the one that is picked. */
  readonly why: string | null;
}

/** The scenario under which every screen shows the plan. */
export function ScenarioPicker({ scenarios, picked, pick, why }: Props): ReactElement {
  const styles = useStyles();
  const shown = picked || BASE;
  return (
    <>
      <div className={styles.picker}>
        <span className={styles.label} aria-hidden>
          Scenario
        </span>
        <Select
          className={styles.list}
          size="small"
          appearance="filled-darker"
          aria-label="Scenario"
          value={shown}
          onChange={(_event, { value }) => pick(value === BASE ? '' : value)}
        >
          {[BASE, ...scenarios].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </div>
      {why && (
        <p className={styles.why} role="alert">
          {`Shown as entered: ${why}`}
        </p>
      )}
    </>
  );
}
