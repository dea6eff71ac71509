import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';

/** Who bears a pool's over- or underspend, layer by layer. */
export const riskShareSheet = (content: PlanContent, suffix: string): SheetLayout => ({
  ...inputSheet(
    {
      name: 'Risk share',
      kind: 'Risk share',
      title: 'Risk share',
      line: 'For a clause that no rule of the Pools sheet holds. One row is one bearer in one layer; layers act from the smallest Order up. Rows with one Pool, Line, Side and Order are one layer.',
    },
    content,
    suffix,
  ),
  pagesWide: 2,
});
