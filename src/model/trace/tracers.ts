// Made by functionCards.mjs: change the comments in src/functions, and build.
import { traceAccount, traceLedger } from './results/account';
import { traceChecks } from './results/checks';
import { traceCommitments } from './results/commitments';
import { traceCompare } from './results/compare';
import { traceFunding } from './results/funding';
import { tracePools } from './results/pools';
import { traceRegister } from './results/register';
import { traceServices } from './results/services';
import { traceSettlement } from './results/settlement';
import { traceStatement } from './results/statement';
import { traceTiers } from './results/tiers';
import { type ResultTracer } from './tracedResult';

/** The functions whose answers are taken apart down to the rows of the plan's tables. */
export const TRACERS: Readonly<Record<string, ResultTracer>> = {
  ACCOUNT: traceAccount,
  LEDGER: traceLedger,
  CHECKS: traceChecks,
  COMMITMENTS: traceCommitments,
  COMPARE: traceCompare,
  FUNDING: traceFunding,
  POOLS: tracePools,
  REGISTER: traceRegister,
  SERVICES: traceServices,
  SETTLEMENT: traceSettlement,
  STATEMENT: traceStatement,
  TIERS: traceTiers,
};
