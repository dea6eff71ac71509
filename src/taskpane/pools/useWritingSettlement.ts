import { freeSheetName } from '../../workbook/freeSheetName';
import { useOpenWorkbook } from '../openWorkbook';
import { type Figures } from '../plan/figures';
import { type PlanAtHand } from '../usePlan';
import { type SettlementAsked, settlementSheet } from './settlementSheet';

/**
 * Writes the settlement of a pool's year as a sheet of formulas over the workbook's own tables, and shows it. What
 * stands in the workbook stays: where a sheet has the name, the new one gets a number.
 */
export function useWritingSettlement(
  figures: Figures,
  attempt: PlanAtHand['attempt'],
): (asked: SettlementAsked) => Promise<boolean> {
  const workbook = useOpenWorkbook();
  return (asked) =>
    attempt(`Writing the settlement of ${asked.pool}`, async () => {
      const taken = figures.reading.map(({ sheet }) => sheet);
      for (let built = false; !built;) {
        const name = freeSheetName(asked.pool, asked.year, taken);
        const layout = settlementSheet(figures, asked, name);
        built = layout === null || (await workbook.build(layout)).status === 'built';
        taken.push(name);
      }
    });
}
