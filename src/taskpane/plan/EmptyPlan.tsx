import {
  Button,
  makeStyles,
  tokens,
  typographyStyles,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { partTitle } from '../theme';

const useStyles = makeStyles({
  empty: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly newPlan: () => void;
  readonly openExample: () => void;
}

/** What stands on the Plan screen while the workbook holds no table of a plan. */
export function EmptyPlan({ newPlan, openExample }: Props): ReactElement {
  const styles = useStyles();
  const returnHere = useRestoreFocusTarget();
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>No plan in this workbook yet</h2>
      <p className={styles.words}>
        Here will stand what the plan can count on in each year, how certain it is, and what needs looking at.
      </p>
      <p className={styles.words}>
        A new plan adds sheets with empty tables for funding, services, allocations and commitments. Sheets
        that are there stay as they are.
      </p>
      <div className={styles.steps}>
        <Button appearance="primary" {...returnHere} onClick={newPlan}>
          New plan
        </Button>
        <Button {...returnHere} onClick={openExample}>
          Open the Coventry example
        </Button>
      </div>
    </div>
  );
}
