import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Plan } from '../../../model/plan/plan';
import { type DraftStep } from '../../../model/scenarios/steps/draftPlan';
import { type Pressure } from '../../../model/services/demandPressure';
import { ink } from '../../look/theme';
import { type DatedYear } from './demandByYear';
import { type DemandChange, stepsFor } from './demandChanges';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: '0', color: ink.quiet },
  take: { justifySelf: 'start' },
});

interface Props {
  readonly plan: Plan;
  readonly looked: readonly DatedYear[];
  readonly moving: readonly DemandChange[];
  readonly byYear: readonly Pressure[];
  readonly take: (steps: readonly DraftStep[]) => void;
}

/** The way from what demand costs to what would have to change: steps that allocate to each service what it needs. */
export function TakeSteps({ plan, looked, moving, byYear, take }: Props): ReactElement {
  const styles = useStyles();
  const steps = looked.map(({ label }, y) =>
    stepsFor(
      plan,
      label,
      moving
        .map(({ service }, i) => ({ service, more: byYear[y]?.lines[i] ?? 0 }))
        .filter(({ more }) => more !== 0),
    ),
  );
  if (steps.some((each) => each === null))
    return (
      <p className={styles.note}>
        A service has no known allocation in one of these years, or less than it would save, so this cannot be
        taken as steps.
      </p>
    );
  return (
    <Button className={styles.take} size="small" onClick={() => take(steps.flatMap((each) => each ?? []))}>
      Take it as steps
    </Button>
  );
}
