import { PoolError } from '../errors/poolError';
import { cardOf } from './ourWords';
import { type TraceNode } from './nodes/traceNode';
import { type ResultCell, type TracedCall } from './nodes/tracedResult';
import { TRACERS } from './tracers';

/**
 * How many arguments a function is given before the plan's tables; null for one whose answer is not taken apart.
 *
 * @example
 * ['FUNDING', 'SETTLEMENT', 'CUT'].map(argumentsBefore) // => [1, 2, null]
 */
export const argumentsBefore = (name: string): number | null =>
  TRACERS[name] ? (cardOf(`POOL.${name}`)?.tablesFrom ?? null) : null;

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
    return TRACERS[call.name]?.(call, cell) ?? null;
  } catch (error) {
    if (error instanceof PoolError) return null;
    throw error;
  }
}
