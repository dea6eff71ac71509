import { allocationsSheet } from './allocations';
import { checksSheet } from './checks';
import { commitmentsSheet } from './commitments';
import { comparisonSheet } from './comparison';
import { type PlanContent } from './content';
import { contributionsSheet } from './contributions';
import { deflatorsSheet } from './deflators';
import { evidenceSheet } from './evidence';
import { fundingSheet } from './funding';
import { lawSheet } from './law';
import { type WorkbookLayout } from './layout';
import { outturnSheet } from './outturn';
import { partnersSheet } from './partners';
import { poolsSheet } from './pools';
import { anchorOf } from './resultBeside';
import { scenariosSheet } from './scenarios';
import { servicesSheet } from './services';
import { withPlanLists } from './planLists';
import { planNameCell, startSheet } from './start';
import { STYLES } from './styles';
import { tiersSheet } from './tiers';
import { whatIfCells, whatIfSheet } from './whatIf';

/**
 * The sheets of a plan. Where something already stands under their names, a suffix such as `2` gives every sheet,
 * table and name a number, and the formulas follow.
 */
export function planLayout(content: PlanContent, { suffix }: { readonly suffix: string }): WorkbookLayout {
  const commitments = commitmentsSheet(content, suffix);
  const services = servicesSheet(content, suffix);
  const scenarios = scenariosSheet(content, suffix);
  const tried = triesScenarios(content) ? withPlanLists(scenarios, services, suffix) : null;
  const sheets = [
    partnersSheet(content, suffix),
    fundingSheet(content, suffix),
    poolsSheet(content, suffix),
    contributionsSheet(content, suffix),
    services,
    tiersSheet(content, suffix),
    allocationsSheet(content, suffix),
    commitments,
    ...(tried
      ? [
          tried.sheet,
          whatIfSheet(content, suffix, tried.lists, anchorOf(commitments)),
          comparisonSheet(content, suffix, tried.lists),
        ]
      : [scenarios]),
    outturnSheet(content, suffix),
    evidenceSheet(content, suffix),
    deflatorsSheet(content, suffix),
    lawSheet(content, suffix),
    checksSheet(suffix),
  ];
  const start = startSheet(
    content,
    suffix,
    sheets.map(({ name }) => name),
  );
  return {
    styles: STYLES,
    names: [planNameCell(suffix), ...(tried ? whatIfCells(suffix) : [])],
    sheets: [start, ...sheets],
    opens: start.name,
  };
}

/** An example that holds no scenario shows a plan as it stands; a new plan is yet to be given its scenarios. */
const triesScenarios = ({ tables }: PlanContent): boolean =>
  tables.Scenario.length > 0 || tables.Stream.length === 0;
