import { useOpenWorkbook } from '../../atHand/openWorkbook';
import { type Figures } from '../../atHand/figures';
import { type PlanAtHand } from '../../atHand/usePlan';
import { useOnce } from '../../atHand/useOnce';
import { writeSheet } from '../../atHand/writingSheet';
import { type SettlementAsked, settlementSheet } from './settlementSheet';

/** Writes the settlement of a pool's year as a sheet of formulas over the workbook's own tables, and shows it. */
export function useWritingSettlement(
  figures: Figures,
  attempt: PlanAtHand['attempt'],
): (asked: SettlementAsked) => Promise<boolean> {
  const workbook = useOpenWorkbook();
  const sheets = figures.reading.map(({ sheet }) => sheet);
  const [write] = useOnce((asked: SettlementAsked) =>
    attempt(`Writing the settlement of ${asked.pool}`, () =>
      writeSheet(workbook, sheets, [asked.pool, asked.year], (name) => settlementSheet(figures, asked, name)),
    ),
  );
  return write;
}
