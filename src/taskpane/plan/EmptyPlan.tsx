import {
  Button,
  makeStyles,
  tokens,
  typographyStyles,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { Suspense, type ReactElement } from 'react';
import { loadedWhenShown } from '../frame/loadedWhenShown';
import { type PlanContent } from '../../workbook/layout/content';
import { partTitle } from '../look/theme';

/** The examples hold whole plans: they are loaded where they are offered. */
const ExampleOffers = loadedWhenShown(async () => (await import('../newPlan/ExampleOffers')).ExampleOffers);

const useStyles = makeStyles({
  empty: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly newPlan: () => void;
  readonly importSheet: () => void;
  readonly openExample: (example: PlanContent) => void;
}

/** What is on the Plan screen while the workbook holds no table of a plan. */
export function EmptyPlan({ newPlan, importSheet, openExample }: Props): ReactElement {
  const styles = useStyles();
  const returnHere = useRestoreFocusTarget();
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>No plan in this workbook yet</h2>
      <p className={styles.words}>
        What the plan can count on will appear here in each year, how certain it is, and what needs looking
        at.
      </p>
      <p className={styles.words}>
        A new plan adds sheets with empty tables for funding, pools, services, allocations and commitments.
        Sheets that are there stay as they are.
      </p>
      <Button appearance="primary" {...returnHere} onClick={newPlan}>
        New plan
      </Button>
      <Button onClick={importSheet}>Use your own spreadsheet</Button>
      <p className={styles.words}>Match its columns. Every number is read or listed.</p>
      <Suspense>
        <ExampleOffers openExample={openExample} />
      </Suspense>
    </div>
  );
}
