import { scenarioNames } from '../../model/scenarios/steps/chain';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { type PlanAtHand } from '../atHand/usePlan';
import { type Draft } from './draft';
import { savedRows } from './saving';

/**
 * Writes a draft as rows of the workbook's scenario table under a name, and then picks it; with the first scenario come
 * the sheets What if and Comparison. False where that failed.
 */
export function useSaving(
  { figures, attempt, refresh }: Pick<PlanAtHand, 'figures' | 'attempt' | 'refresh'>,
  draft: Draft,
  pick: (scenario: string) => void,
): (name: string) => Promise<boolean> {
  const workbook = useOpenWorkbook();
  return (name) =>
    attempt(`Saving ${name.trim()}`, async () => {
      const table = figures?.reading[figures.plan.positions.Scenario ?? -1];
      if (!table)
        throw new Error(
          'This workbook has no scenario table. Make a table whose first heading is Scenario, then save again.',
        );
      await workbook.appendRows(table.id, savedRows(table, name, draft));
      const entered = figures.plan.base ?? figures.plan;
      const isFirst = scenarioNames(entered).length === 0;
      await refresh();
      pick(name.trim());
      if (!isFirst) return;
      const { scenarioLayout } = await import('../../workbook/scenarioLayout'); // only a first scenario needs it
      const layout = scenarioLayout(entered, figures.reading, figures.planName, name.trim());
      // where sheets have these names already nothing is written
      if (layout) await workbook.build(layout);
    });
}
