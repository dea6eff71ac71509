import { type PlanContent } from './content';
import { inputSheet } from './inputSheet';
import { type SheetLayout } from './layout';

/** How the plan's own tiers and levels count. */
export const tiersSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Tiers',
      kind: 'Tier',
      title: 'Tiers',
      line: 'One row a tier or level. Without a row universal and targeted are prevention, and levels 1 to 4 are not classified.',
    },
    content,
    suffix,
  );
