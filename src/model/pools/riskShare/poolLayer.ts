import { type Layer } from '../settlement/layer';

/** A layer of a pool, and where it comes from. */
export interface PoolLayer extends Layer {
  /** The line's name; '' where it is of the whole pool. */
  readonly lineName: string;
  /** Its rows of the Risk share table, 0 the first; none where the pool's rule is its source. */
  readonly rows: readonly number[];
  /** What an underspend may be used for, in the words of the table; they change no figure. */
  readonly use: string;
  /** Whose consent is needed. */
  readonly decision: string;
}
