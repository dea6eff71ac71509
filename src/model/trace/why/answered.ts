import { type PoolError } from '../../errors/poolError';

/** What one of Poolbook's functions gave when it was called outside Excel. */
export type Answered =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly refusal: PoolError }
  /** No function of that name answers. */
  | { readonly kind: 'unknown'; readonly names: readonly string[] };

/** Calls a function of ours by its name, such as CUT, with what Excel would give it. */
export type CallFunction = (name: string, given: readonly unknown[]) => Answered;
