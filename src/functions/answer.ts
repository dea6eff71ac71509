import { PoolError } from '../model/errors/poolError';

/** The errors that Excel lets a custom function show; any other cell error is shown as #VALUE! with its sentence. */
const SHOWN = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#NAME?', '#REF!']);

/**
 * Runs the work of a custom function. What the model cannot answer becomes the cell's error with its sentence;
 * anything unforeseen becomes #VALUE! rather than an exception.
 */
export function answer<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const known = error instanceof PoolError;
    const code = known && SHOWN.has(error.code) ? error.code : '#VALUE!';
    const sentence = known ? error.message : `Poolbook could not work this out: ${String(error)}.`;
    throw new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence);
  }
}
