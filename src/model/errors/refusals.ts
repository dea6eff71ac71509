import { type PoolError } from './poolError';

/** Excel is given a code and a sentence only; what else is known of the refusal is kept beside the error it is given. */
const refusals = new WeakMap<object, PoolError>();

/** Keeps the refusal for which a function throws an error of Excel's. */
export function keepRefusal(thrown: object, refusal: PoolError): void {
  refusals.set(thrown, refusal);
}

/**
 * The refusal behind an error that a function threw; null where it is none of ours.
 *
 * @example
 * refusalOf(new Error('of another add-in')) // => null
 */
export const refusalOf = (thrown: unknown): PoolError | null =>
  typeof thrown === 'object' && thrown !== null ? (refusals.get(thrown) ?? null) : null;
