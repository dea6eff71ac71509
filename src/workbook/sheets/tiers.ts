import { columnWidth } from '../layout/columnWidth';
import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';
import { withResultBeside } from '../layout/resultBeside';
import { TIER_MARKS, tierColumns } from '../layout/resultColumns';
import { wholeTables } from '../layout/tables';

/** How the plan's own tiers and levels count; beside it what goes to each, in pounds and as a share. */
export const tiersSheet = (content: PlanContent, suffix: string): SheetLayout =>
  withResultBeside(
    inputSheet(
      {
        name: 'Tiers',
        kind: 'Tier',
        title: 'Tiers',
        line: 'One row a tier or level. Without a row universal and targeted are prevention, and levels 1 to 4 are not classified.',
      },
      content,
      suffix,
    ),
    {
      title: 'Where the money works',
      formula: `=POOL.TIERS("Base",${wholeTables(SPENT_FROM, suffix)})`,
      columns: tierColumns(columnWidth('Prevention', []), content.years),
      marks: TIER_MARKS,
    },
  );

const SPENT_FROM = ['Service', 'Allocation', 'Tier', 'Stream', 'Pool', 'Contribution', 'Evidence'] as const;
