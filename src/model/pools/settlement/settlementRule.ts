import { type Pence } from '../../money/pence';

/** Who bears the variance of one line of a pool: one partner by position, the host, all by contribution, or nobody. */
export type LineOwner = number | 'host' | 'shared' | 'nobody';

export interface PoolLine {
  /** Outturn less budget of this line, in pence. */
  readonly variance: Pence;
  readonly owner: LineOwner;
}

/** A band of the variance, up to a cumulative amount, and who bears it in what proportion. */
export interface Band {
  /** Pence from zero, always positive. */
  readonly upTo: Pence;
  /** One for each partner; one more is nobody's. */
  readonly weights: readonly number[];
}

/**
 * The forms in which partners share an overspend or an underspend (docs/calculations.md#6-settlement): by
 * contribution, in fixed shares, by the host alone, by contribution up to caps, in bands, from a reserve first, line
 * by line (with an owner for each line: ring-fenced to a lead, fixed and variable, or own risk), or carried forward
 * to next year.
 */
export type SettlementRule =
  | { readonly form: 'contribution' }
  | { readonly form: 'fixed'; readonly shares: readonly number[] }
  | { readonly form: 'host'; readonly host: number }
  /** A cap of null is none. What exceeds the caps is the host's; without a host nobody's. */
  | { readonly form: 'capped'; readonly caps: readonly (Pence | null)[]; readonly host: number | null }
  | { readonly form: 'bands'; readonly bands: readonly Band[] }
  | { readonly form: 'reserve'; readonly reserve: Pence; readonly then: SettlementRule }
  | { readonly form: 'lines'; readonly lines: readonly PoolLine[]; readonly host: number | null }
  | { readonly form: 'carry forward' };

/** No partner is said to bear any of it. */
export const NOBODY_BEARS: SettlementRule = { form: 'bands', bands: [] };
