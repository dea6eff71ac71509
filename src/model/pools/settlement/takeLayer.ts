import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
import { bearerKey, type Layer, type LayerTaken } from './layer';

/**
 * What one layer takes of a variance: at most its limit, shared by largest remainder, each bearer's share then cut to
 * its cap. A layer whose weights are all zero takes nothing.
 *
 * @param left pence that are left of the variance of its line or pool, with their sign
 * @param takenBefore pence that earlier layers of the same line took, zero or more
 * @param borne pence that each bearer bore in earlier layers, by its key; what this layer adds is added here
 *
 * @example
 * takeLayer({ name: '', line: null, side: 'both', limit: 100, counted: 'this layer', bearers: [{ is: 0, weight: 1, cap: 20, capCounts: 'all layers' }, { is: 1, weight: 1, cap: null, capCounts: 'all layers' }], due: 'year end' }, 150, 0, new Map()).shares // => [20, 50]
 */
export function takeLayer<L extends Layer>(
  layer: L,
  left: Pence,
  takenBefore: Pence,
  borne: Map<string, Pence>,
): LayerTaken<L> {
  const { bearers } = layer;
  const sign = Math.sign(left);
  const none = bearers.map(() => 0);
  const side = sign > 0 ? 'overspend' : 'underspend';
  const acts = layer.side === 'both' || layer.side === side;
  const weighs = bearers.some(({ weight }) => weight > 0);
  if (!sign || !acts || !weighs) return { layer, before: left, taken: 0, shares: none, refused: none };
  const room = layer.limit ?? Infinity;
  const counted = layer.counted === 'from the first pound' ? takenBefore : 0;
  const size = Math.min(Math.abs(left), Math.max(0, room - counted));
  const exact = apportion(
    size,
    bearers.map(({ weight }) => weight),
  );
  const shares = bearers.map(({ is, cap, capCounts, side: only = side, holds }, i) => {
    const key = bearerKey(is);
    const before = borne.get(key) ?? 0;
    const within = (cap ?? Infinity) - (capCounts === 'all layers' ? sign * before : 0);
    const held = sign > 0 ? (holds ?? Infinity) - before : Infinity;
    const most = only === side ? Math.max(0, Math.min(within, held)) : 0;
    const share = sign * Math.min(exact[i] ?? 0, most) || 0;
    borne.set(key, before + share);
    return share;
  });
  const refused = shares.map((share, i) => sign * (exact[i] ?? 0) - share || 0);
  return { layer, before: left, taken: shares.reduce((sum, share) => sum + share, 0), shares, refused };
}
