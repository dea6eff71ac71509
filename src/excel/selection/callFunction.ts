import { PoolError } from '../../model/errors/poolError';
import { refusalOf } from '../../model/errors/refusals';
import { type Answered } from '../../model/trace/why/answered';
import { associatedFunctions, functionAssociated } from '../pane/associatedFunctions';

/** Calls the very function that Excel calls under a name, such as CUT. */
export function callFunction(name: string, given: readonly unknown[]): Answered {
  const answers = functionAssociated(name);
  if (!answers) return { kind: 'unknown', names: associatedFunctions() };
  try {
    return { kind: 'answer', value: answers(...given) };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { kind: 'refused', refusal: refusalOf(thrown) ?? new PoolError('#VALUE!', message) };
  }
}
