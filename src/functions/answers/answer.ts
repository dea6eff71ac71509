import { PoolError } from '../../model/errors/poolError';
import { keepRefusal } from '../../model/errors/refusals';

/** What a user reads where an exception was never foreseen: its own text would help nobody. */
const UNFORESEEN = 'Poolbook could not calculate this. Please report it, with the formula and its tables.';

/**
 * Runs the work of a custom function. What the model cannot answer becomes the cell's error with its sentence. Excel
 * shows a sentence with #VALUE! and #N/A alone, so any other error, such as that of a cell in the range, is shown as
 * #VALUE!, and the sentence names it.
 */
export function answer<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const known = error instanceof PoolError;
    const code = known && error.code === '#N/A' ? '#N/A' : '#VALUE!';
    const thrown = new CustomFunctions.Error(
      code as CustomFunctions.ErrorCode,
      known ? error.message : UNFORESEEN,
    );
    if (known) keepRefusal(thrown, error);
    throw thrown;
  }
}
