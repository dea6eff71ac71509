import { type Plan } from '../../model/plan/plan';
import { comparisonReport, firstComparedYear } from './comparisonReport';
import { type ReportContext } from './context';
import {
  agreementReport,
  commitmentsReport,
  firstWithOutturn,
  poolAccountReport,
  poolReport,
} from './otherReports';
import { fundPlanForm, fundReturnForm } from './fundForms';
import { type Report } from './report';
import { statementReport } from './statementReport';
import { tiersReport } from './tiersReport';
import { summaryReport } from './summaryReport';

/** A report that can be drawn up. */
export interface ReportKind {
  readonly name: string;
  /** What it is of besides the plan: nothing, a year, a pool, or a pool's year. */
  readonly of: 'plan' | 'year' | 'pool' | 'pool year';
  /** Whether a scenario and a unit change it. */
  readonly underScenario: boolean;
  readonly inUnits: boolean;
  /** Whether it may show one of its years alone. */
  readonly byYear?: boolean;
  /** The year with which it opens, of those that it may show; the first of them where it does not say. */
  readonly opensOn?: (plan: Plan, years: readonly string[]) => string | undefined;
  /** The pool with which it opens; the first where it does not say. */
  readonly opensWith?: (plan: Plan, pools: readonly string[]) => string | undefined;
  readonly draw: (context: ReportContext) => Report;
}

/** Every report, in the order of the list. */
export const REPORTS: readonly ReportKind[] = [
  {
    name: 'Statement of resources',
    of: 'plan',
    underScenario: true,
    inUnits: true,
    byYear: true,
    draw: statementReport,
  },
  { name: 'Summary for members', of: 'year', underScenario: true, inUnits: false, draw: summaryReport },
  { name: 'Commitments', of: 'plan', underScenario: true, inUnits: false, draw: commitmentsReport },
  { name: 'Tiers', of: 'plan', underScenario: true, inUnits: false, byYear: true, draw: tiersReport },
  {
    name: 'Scenario comparison',
    of: 'year',
    underScenario: false,
    inUnits: false,
    opensOn: firstComparedYear,
    draw: comparisonReport,
  },
  {
    name: 'Pool memorandum account',
    of: 'pool year',
    underScenario: false,
    inUnits: false,
    opensWith: firstWithOutturn,
    draw: poolAccountReport,
  },
  {
    name: 'Report to the partnership',
    of: 'pool year',
    underScenario: false,
    inUnits: false,
    opensWith: firstWithOutturn,
    draw: poolReport,
  },
  { name: 'Agreement schedule', of: 'pool', underScenario: false, inUnits: false, draw: agreementReport },
  { name: 'Better Care Fund plan', of: 'pool', underScenario: true, inUnits: false, draw: fundPlanForm },
  {
    name: 'Better Care Fund return',
    of: 'pool year',
    underScenario: false,
    inUnits: false,
    draw: fundReturnForm,
  },
];
