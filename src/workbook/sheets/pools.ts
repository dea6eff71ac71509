import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';

/** The pooled, aligned and own budgets, how a variance is shared, and what their agreements say. */
export const poolsSheet = (content: PlanContent, suffix: string): SheetLayout => ({
  ...inputSheet(
    {
      name: 'Pools',
      kind: 'Pool',
      title: 'Pools',
      line: 'One row a budget that is pooled, aligned or a partner’s own: its size in each year, how a variance is shared, and the terms of its agreement.',
    },
    content,
    suffix,
  ),
  pagesWide: 3,
});
