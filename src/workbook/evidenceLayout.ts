import { emptyPlan } from './emptyPlan';
import { evidenceSheet } from './sheets/evidence';
import { withoutPlanName } from './layout/inputSheet';
import { type WorkbookLayout } from './layout/layout';
import { STYLES } from './layout/styles';

/**
 * The sheet of an empty evidence table for a workbook that has none, without the plan's name: such a workbook may not
 * give it one.
 *
 * @param opens the sheet that is shown when it is
 */
export function evidenceLayout(opens: string, { suffix }: { readonly suffix: string }): WorkbookLayout {
  const sheet = evidenceSheet({ ...emptyPlan(0), years: [] }, suffix);
  return {
    styles: STYLES,
    names: [],
    sheets: [{ ...sheet, blocks: withoutPlanName(sheet.blocks) }],
    opens,
  };
}
