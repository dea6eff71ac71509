import { useState, type ReactElement } from 'react';
import { type PlanState } from '../atHand/usePlan';
import { loadedWhenShown } from '../frame/loadedWhenShown';
import { type Building } from './useBuilding';

const NewPlanDialog = loadedWhenShown(async () => (await import('./NewPlanDialog')).NewPlanDialog);
const NamesTakenDialog = loadedWhenShown(async () => (await import('./NamesTakenDialog')).NamesTakenDialog);

interface Props {
  readonly building: Building;
  readonly plan: PlanState;
}

/** The question that the building of a plan has come to, if any. */
export function BuildingDialogs({ building, plan }: Props): ReactElement | null {
  const [failed, setFailed] = useState(false);
  const { step } = building;
  const asked = {
    failure: failed ? plan.mishap : null,
    busy: plan.working !== null,
    cancel: () => {
      setFailed(false);
      building.cancel();
    },
  };
  const watch = async (attempt: Promise<boolean>) => {
    setFailed(false);
    setFailed(!(await attempt));
  };
  if (step.at === 'asking')
    return <NewPlanDialog {...asked} build={(content) => void watch(building.begin(content))} />;
  if (step.at === 'names taken')
    return (
      <NamesTakenDialog
        {...asked}
        taken={step.taken}
        suffix={step.suffix}
        hasPlan={(plan.figures?.tables.length ?? 0) > 0}
        buildBeside={() => void watch(building.buildBeside())}
      />
    );
  return null;
}
