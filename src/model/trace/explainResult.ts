import { PoolError } from '../errors/poolError';
import { traceAccount, traceLedger } from './results/account';
import { traceChecks } from './results/checks';
import { traceCommitments } from './results/commitments';
import { traceCompare } from './results/compare';
import { traceFunding } from './results/funding';
import { tracePools } from './results/pools';
import { traceRegister } from './results/register';
import { traceServices } from './results/services';
import { traceSettlement } from './results/settlement';
import { traceTiers } from './results/tiers';
import { type TraceNode } from './traceNode';
import { type ResultCell, type ResultTracer, type TracedCall } from './tracedResult';

interface Traced {
  /** How many arguments stand before the tables. */
  readonly before: number;
  readonly trace: ResultTracer;
}

/** The functions whose answers are taken apart down to the rows of the plan's tables. */
const TRACED: Readonly<Record<string, Traced>> = {
  FUNDING: { before: 1, trace: traceFunding },
  POOLS: { before: 1, trace: tracePools },
  SERVICES: { before: 1, trace: traceServices },
  TIERS: { before: 1, trace: traceTiers },
  COMMITMENTS: { before: 1, trace: traceCommitments },
  CHECKS: { before: 1, trace: traceChecks },
  REGISTER: { before: 1, trace: traceRegister },
  SETTLEMENT: { before: 2, trace: traceSettlement },
  ACCOUNT: { before: 2, trace: traceAccount },
  LEDGER: { before: 2, trace: traceLedger },
  COMPARE: { before: 3, trace: traceCompare },
};

/**
 * How many arguments a function is given before the plan's tables; null for one whose answer is not taken apart.
 *
 * @example
 * ['FUNDING', 'SETTLEMENT', 'CUT'].map(argumentsBefore) // => [1, 2, null]
 */
export const argumentsBefore = (name: string): number | null => TRACED[name]?.before ?? null;

/**
 * What a cell of a function's answer is made of, down to the rows of the tables that the function was given, with
 * their evidence: the leaves of an amount add up to it to the penny. Null where the cell is a name or a heading, or
 * cannot be calculated.
 *
 * @example
 * explainResult({ name: 'CUT', given: [], plan: { tables: {} }, whole: { tables: {} } }, { grid: [['Cut'], [5]], row: 1, column: 0 }) // => null
 */
export function explainResult(call: TracedCall, cell: ResultCell): TraceNode | null {
  if (cell.row < 1) return null;
  try {
    return TRACED[call.name]?.trace(call, cell) ?? null;
  } catch (error) {
    if (error instanceof PoolError) return null;
    throw error;
  }
}
