import { allocationsSheet } from './allocations';
import { checksSheet } from './checks';
import { commitmentsSheet } from './commitments';
import { type PlanContent } from './content';
import { evidenceSheet } from './evidence';
import { fundingSheet } from './funding';
import { type WorkbookLayout } from './layout';
import { partnersSheet } from './partners';
import { servicesSheet } from './services';
import { planNameCell, startSheet } from './start';
import { STYLES } from './styles';

/**
 * The sheets of a plan. Where something already stands under their names, a suffix such as `2` gives every sheet,
 * table and name a number, and the formulas follow.
 */
export function planLayout(content: PlanContent, { suffix }: { readonly suffix: string }): WorkbookLayout {
  const start = startSheet(content, suffix);
  return {
    styles: STYLES,
    names: [planNameCell(suffix)],
    sheets: [
      start,
      partnersSheet(content, suffix),
      fundingSheet(content, suffix),
      servicesSheet(content, suffix),
      allocationsSheet(content, suffix),
      commitmentsSheet(content, suffix),
      evidenceSheet(content, suffix),
      checksSheet(suffix),
    ],
    opens: start.name,
  };
}
