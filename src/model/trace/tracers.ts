// Made by functionCards.mjs: change the comments in src/functions, and build.
import { traceAccount, traceLedger } from './results/account';
import { traceAgreement } from './results/agreement';
import { traceChecks } from './results/checks';
import { traceCommitments } from './results/commitments';
import { traceCompare } from './results/compare';
import { traceFunding } from './results/funding';
import { traceOutcomes } from './results/outcomes';
import { tracePartners } from './results/partners';
import { tracePools } from './results/pools';
import { traceRegister } from './results/register';
import { traceRisk } from './results/risk';
import { traceServices } from './results/services';
import { traceSettlement } from './results/settlement';
import { traceStatement } from './results/statement';
import { traceSurvives } from './results/survives';
import { traceTiers } from './results/tiers';
import { type ResultTracer } from './nodes/tracedResult';

/** The functions whose answers are taken apart down to the rows of the plan's tables. */
export const TRACERS: Readonly<Record<string, ResultTracer>> = {
  ACCOUNT: traceAccount,
  LEDGER: traceLedger,
  AGREEMENT: traceAgreement,
  CHECKS: traceChecks,
  COMMITMENTS: traceCommitments,
  COMPARE: traceCompare,
  FUNDING: traceFunding,
  OUTCOMES: traceOutcomes,
  PARTNERS: tracePartners,
  POOLS: tracePools,
  REGISTER: traceRegister,
  RISK: traceRisk,
  SERVICES: traceServices,
  SETTLEMENT: traceSettlement,
  STATEMENT: traceStatement,
  SURVIVES: traceSurvives,
  TIERS: traceTiers,
};
