import { useCallback, useMemo, useState } from 'react';
import { type PlanContent } from '../../workbook/layout/content';
import { useOnce } from '../atHand/useOnce';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { type PlanAtHand } from '../atHand/usePlan';

/** Where the building of a plan is. */
export type BuildingStep =
  | { readonly at: 'rest' }
  /** The user is being asked for the plan's name and first year. */
  | { readonly at: 'asking' }
  /** Something has the names that the plan needs; it may be built beside, under a number. */
  | {
      readonly at: 'names taken';
      readonly content: PlanContent;
      readonly taken: readonly string[];
      readonly suffix: string;
    };

export interface Building {
  readonly step: BuildingStep;
  /** Opens the question for a new plan. */
  readonly ask: () => void;
  /** Builds the plan if nothing is in the way, else asks (or leaves it). False where it failed. */
  readonly begin: (content: PlanContent, otherwise?: 'ask' | 'leave') => Promise<boolean>;
  /** Builds the plan beside what is, under a number. */
  readonly buildBeside: () => Promise<boolean>;
  readonly cancel: () => void;
}

const REST: BuildingStep = { at: 'rest' };

/** Builds plans into the open workbook; whatever is there is never touched. */
export function useBuilding({ attempt, refresh }: Pick<PlanAtHand, 'attempt' | 'refresh'>): Building {
  const workbook = useOpenWorkbook();
  const [step, setStep] = useState<BuildingStep>(REST);

  const build = useCallback(
    async (content: PlanContent, suffix: string, otherwise: 'ask' | 'leave') => {
      const { planLayout } = await import('../../workbook/planLayout'); // only who builds a plan needs it
      const result = await workbook.build(planLayout(content, { suffix }));
      if (result.status === 'built') {
        setStep(REST);
        await refresh();
        return result.several;
      } else if (otherwise === 'ask') {
        const free = await workbook.freeSuffix(planLayout(content, { suffix: '' }));
        setStep({ at: 'names taken', content, taken: result.what, suffix: free });
      }
      return undefined;
    },
    [workbook, refresh],
  );

  const [begin] = useOnce((content: PlanContent, otherwise: 'ask' | 'leave' = 'ask') =>
    attempt(`Building ${content.planName}`, () => build(content, '', otherwise)),
  );

  const [buildBeside] = useOnce(async () => {
    if (step.at !== 'names taken') return false;
    return attempt(`Building ${step.content.planName}`, () => build(step.content, step.suffix, 'ask'));
  });

  const ask = useCallback(() => setStep({ at: 'asking' }), []);
  const cancel = useCallback(() => setStep(REST), []);
  return useMemo(() => ({ step, ask, begin, buildBeside, cancel }), [step, ask, begin, buildBeside, cancel]);
}
