import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Severity } from '../../model/checks/finding';
import { CountOn } from './CountOn';
import { EmptyPlan } from './EmptyPlan';
import { type Figures, type FoundTable } from './figures';
import { FoundTables } from './FoundTables';
import { Health } from './Health';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
});

interface Props {
  readonly figures: Figures;
  readonly showChecks: (severity: Severity) => void;
  readonly go: (table: FoundTable) => void;
  readonly newPlan: () => void;
  readonly openExample: () => void;
}

/** The plan at a glance: its health, what it can count on, its tables. */
export function PlanScreen({ figures, showChecks, go, newPlan, openExample }: Props): ReactElement {
  const styles = useStyles();
  if (figures.tables.length === 0) return <EmptyPlan newPlan={newPlan} openExample={openExample} />;
  return (
    <div className={styles.parts}>
      <Health findings={figures.findings} show={showChecks} />
      <CountOn funding={figures.funding} />
      <FoundTables tables={figures.tables} go={go} />
    </div>
  );
}
