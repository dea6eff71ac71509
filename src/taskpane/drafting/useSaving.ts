import { useOpenWorkbook } from '../atHand/openWorkbook';
import { type PlanAtHand } from '../atHand/usePlan';
import { type Draft } from './draft';
import { savedRows } from './saving';

/** Writes a draft as rows of the workbook's scenario table under a name, and then picks it. False where that failed. */
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
      await refresh();
      pick(name.trim());
    });
}
