import { type Pence } from '../../money/pence';

/** What part of a layer goes to: a partner by position, or money that is no partner's. */
export type BearerIs =
  | number
  | 'reserve'
  /** Next year's opening balance. */
  | 'next year'
  /** Left for the board to decide, as the partners agreed. */
  | 'board'
  /** Someone whom the plan does not name, such as the host of a pool that has none. */
  | 'nobody'
  /** Another pool, whose variance has the other sign. */
  | { readonly pool: string };

export interface Bearer {
  readonly is: BearerIs;
  /** Its part of the layer beside the weights of the others, exact as Excel shows it; zero or more. */
  readonly weight: number;
  /** The most that it bears, in pence; null where there is no cap. */
  readonly cap: Pence | null;
  /** Whether what it bore in earlier layers counts towards its cap. */
  readonly capCounts: 'all layers' | 'this layer';
  /** The only sign of which it bears anything; both where it is left out. */
  readonly side?: 'overspend' | 'underspend';
  /** Pence that are in it before any layer: it gives no more than these with what it receives. No end where left out. */
  readonly holds?: Pence;
}

/**
 * One layer of a variance: how much it takes, and who shares that. A cap's excess is not shared again in the layer:
 * it is left for the next. (docs/calculations.md#6-settlement.)
 */
export interface Layer {
  /** What the layer is called where it is listed. */
  readonly name: string;
  /** Position of the line on whose variance it acts; null for what the lines leave of the pool's. */
  readonly line: number | null;
  /** The sign of the variance on which it acts; `both` for either. */
  readonly side: 'overspend' | 'underspend' | 'both';
  /** The most that it takes, in pence; null for all that is left. */
  readonly limit: Pence | null;
  /** Whether what earlier layers of the same line took counts towards the limit. */
  readonly counted: 'this layer' | 'from the first pound';
  readonly bearers: readonly Bearer[];
  /** Borne this year and due with the contribution of the next. */
  readonly due: 'year end' | 'next contribution';
}

/** What a layer took, with the sign of the variance. */
export interface LayerTaken<L extends Layer = Layer> {
  readonly layer: L;
  /** What there was to take of. */
  readonly before: Pence;
  readonly taken: Pence;
  /** By position of the bearer. */
  readonly shares: readonly Pence[];
  /** What each cap kept from its bearer, by position. */
  readonly refused: readonly Pence[];
}

/** A bearer without a cap that takes what is left, or its part of it. */
export const bearer = (is: BearerIs, weight = 1, cap: Pence | null = null): Bearer => ({
  is,
  weight,
  cap,
  capCounts: 'all layers',
});

/** Tells bearers apart: one that is in several layers has one cap. */
export const bearerKey = (is: BearerIs): string => (typeof is === 'object' ? `pool ${is.pool}` : String(is));

/** A rule as layers, with the variances of the lines on which they act. */
export interface Layered {
  readonly lines: readonly Pence[];
  readonly layers: readonly Layer[];
}

/**
 * A layer of the pool that takes all that is left, whatever its sign, but for what is said otherwise.
 *
 * @example
 * poolLayer('Host', [bearer(0)], { limit: 500 }).limit // => 500
 */
export const poolLayer = (
  name: string,
  bearers: readonly Bearer[],
  otherwise: Partial<Layer> = {},
): Layer => ({
  name,
  line: null,
  side: 'both',
  limit: null,
  counted: 'this layer',
  bearers,
  due: 'year end',
  ...otherwise,
});

/**
 * Partners by position, each with its weight and cap.
 *
 * @example
 * byWeight([2, 1], [null, 50]).map(({ is, weight, cap }) => [is, weight, cap]) // => [[0, 2, null], [1, 1, 50]]
 */
export const byWeight = (weights: readonly number[], caps: readonly (Pence | null)[] = []): Bearer[] =>
  weights.map((weight, partner) => bearer(partner, weight, caps[partner] ?? null));
