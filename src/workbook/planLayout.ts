import { allocationsSheet } from './sheets/allocations';
import { checksSheet } from './sheets/checks';
import { commitmentsSheet } from './sheets/commitments';
import { comparedYearCell, comparisonSheet } from './scenarioSheets/comparison';
import { type PlanContent } from './layout/content';
import { conditionsSheet } from './sheets/conditions';
import { contributionsSheet } from './sheets/contributions';
import { deflatorsSheet } from './sheets/deflators';
import { evidenceSheet } from './sheets/evidence';
import { fundingSheet } from './sheets/funding';
import { indicatorsSheet } from './sheets/indicators';
import { lawSheet } from './sheets/law';
import { type SheetLayout, type WorkbookLayout } from './layout/layout';
import { pagesWide } from './layout/pagesWide';
import { mappingsSheet } from './sheets/mappings';
import { overviewSheet } from './overview/overviewSheet';
import { overviewCell } from './overview/underPicked';
import { outturnSheet } from './sheets/outturn';
import { partnersSheet } from './sheets/partners';
import { riskShareSheet } from './sheets/riskShare';
import { poolsSheet } from './sheets/pools';
import { anchorOf } from './layout/resultBeside';
import { scenariosSheet } from './sheets/scenarios';
import { servicesSheet } from './sheets/services';
import { withPlanLists } from './scenarioSheets/planLists';
import { planNameCell, startSheet } from './sheets/start';
import { STYLES } from './layout/styles';
import { tiersSheet } from './sheets/tiers';
import { whatIfCells, whatIfSheet } from './scenarioSheets/whatIf';

/**
 * The sheets of a plan. Where something already is under their names, a suffix such as `2` gives every sheet,
 * table and name a number, and the formulas follow.
 */
export function planLayout(content: PlanContent, { suffix }: { readonly suffix: string }): WorkbookLayout {
  const commitments = commitmentsSheet(content, suffix);
  const services = servicesSheet(content, suffix);
  const scenarios = scenariosSheet(content, suffix);
  const funding = fundingSheet(content, suffix);
  const tiers = tiersSheet(content, suffix);
  const checks = checksSheet(suffix);
  const tried = triesScenarios(content) ? withPlanLists(scenarios, services, suffix) : null;
  const sheets = [
    partnersSheet(content, suffix),
    funding,
    poolsSheet(content, suffix),
    riskShareSheet(content, suffix),
    contributionsSheet(content, suffix),
    services,
    tiers,
    allocationsSheet(content, suffix),
    conditionsSheet(content, suffix),
    commitments,
    indicatorsSheet(content, suffix),
    mappingsSheet(content, suffix),
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
    checks,
  ];
  const entered = {
    ...{ funding: anchorOf(funding), tiers: anchorOf(tiers) },
    ...{ commitments: anchorOf(commitments), checks: anchorOf(checks) },
  };
  const overview = overviewSheet(content, suffix, entered, tried && tried.lists);
  const start = startSheet(
    content,
    suffix,
    [overview, ...sheets].map(({ name }) => name),
  );
  return {
    styles: STYLES,
    names: [
      planNameCell(suffix),
      ...(tried ? [overviewCell(suffix), ...whatIfCells(suffix), comparedYearCell(suffix)] : []),
    ],
    sheets: [overview, start, ...sheets].map(printedLegibly),
    opens: overview.name,
  };
}

/** As many pages side by side as it takes to print no smaller than 60%. */
const printedLegibly = (sheet: SheetLayout): SheetLayout => {
  const wide = Math.max(sheet.pagesWide ?? 1, pagesWide(sheet));
  return wide > 1 ? { ...sheet, pagesWide: wide } : sheet;
};

/** An example that holds no scenario shows a plan as it is; a new plan is yet to be given its scenarios. */
const triesScenarios = ({ tables }: PlanContent): boolean =>
  tables.Scenario.length > 0 || tables.Stream.length === 0;
