import { allocationsSheet } from './allocations';
import { checksSheet } from './checks';
import { commitmentsSheet } from './commitments';
import { type PlanContent } from './content';
import { contributionsSheet } from './contributions';
import { evidenceSheet } from './evidence';
import { fundingSheet } from './funding';
import { lawSheet } from './law';
import { type WorkbookLayout } from './layout';
import { outturnSheet } from './outturn';
import { partnersSheet } from './partners';
import { poolsSheet } from './pools';
import { scenariosSheet } from './scenarios';
import { servicesSheet } from './services';
import { planNameCell, startSheet } from './start';
import { STYLES } from './styles';
import { tiersSheet } from './tiers';

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
      poolsSheet(content, suffix),
      contributionsSheet(content, suffix),
      servicesSheet(content, suffix),
      tiersSheet(content, suffix),
      allocationsSheet(content, suffix),
      commitmentsSheet(content, suffix),
      scenariosSheet(content, suffix),
      outturnSheet(content, suffix),
      evidenceSheet(content, suffix),
      lawSheet(content, suffix),
      checksSheet(suffix),
    ],
    opens: start.name,
  };
}
