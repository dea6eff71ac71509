import { type Pence } from '../../money/pence';
import { type BearerIs, type Layer, type LayerTaken } from './layer';
import { takeLayer } from './takeLayer';

/** Where a variance goes. Shares, reserve, carried, other pools and unallocated add up to it exactly. */
export interface Settlement<L extends Layer = Layer> {
  /** What each partner bears; negative is returned to it. Pence, in the order of the partners. */
  readonly shares: readonly Pence[];
  /** The part of each share that is due with the next contribution. */
  readonly deferred: readonly Pence[];
  /** What no layer takes, and what is left to the board: it is never given to an invented owner. */
  readonly unallocated: Pence;
  /** The part of it that the partners left to the board. */
  readonly toBoard: Pence;
  /** Taken from the reserve; what is put into it is negative. */
  readonly reserve: Pence;
  /** Next year's opening balance. */
  readonly carried: Pence;
  /** What other pools bear of it. */
  readonly pools: readonly { readonly pool: string; readonly amount: Pence }[];
  /** Layer by layer, in the order in which they acted. */
  readonly layers: readonly LayerTaken<L>[];
}

/**
 * Settles a variance layer by layer: first the layers of lines, each on its line's variance; then those of the pool, on
 * what the lines leave with their signs and what belongs to no line. (docs/calculations.md#6-settlement.)
 *
 * @param variance pence of the whole pool; negative is an underspend
 * @param lines pence of each line; what they do not add up to belongs to no line
 * @param layers in the order in which they act
 * @param partners how many there are
 *
 * @example
 * settleLayers(-100, [], [{ name: 'Reserve', line: null, side: 'underspend', limit: 30, counted: 'this layer', bearers: [{ is: 'reserve', weight: 1, cap: null, capCounts: 'all layers' }], due: 'year end' }], 2).unallocated // => -70
 */
export function settleLayers<L extends Layer>(
  variance: Pence,
  lines: readonly Pence[],
  layers: readonly L[],
  partners: number,
): Settlement<L> {
  const borne = new Map<string, Pence>();
  const takenOf = new Map<number | null, Pence>();
  const act = (layer: L, left: Pence): LayerTaken<L> => {
    const before = takenOf.get(layer.line) ?? 0;
    const result = takeLayer(layer, left, before, borne);
    takenOf.set(layer.line, before + Math.abs(result.taken));
    return result;
  };
  const leftOf = [...lines];
  const taken: LayerTaken<L>[] = [];
  let left = variance;
  for (const layer of layers.filter(({ line }) => line !== null)) {
    const line = layer.line ?? -1;
    const result = act(layer, leftOf[line] ?? 0);
    leftOf[line] = (leftOf[line] ?? 0) - result.taken;
    left -= result.taken;
    taken.push(result);
  }
  for (const layer of layers.filter(({ line }) => line === null)) {
    const result = act(layer, left);
    left -= result.taken;
    taken.push(result);
  }
  return { ...addedUp(taken, partners, left), layers: taken };
}

/** What each bearer bears over all layers. */
function addedUp(taken: readonly LayerTaken[], partners: number, left: Pence): Omit<Settlement, 'layers'> {
  const shares: Pence[] = Array.from({ length: partners }, () => 0);
  const deferred: Pence[] = Array.from({ length: partners }, () => 0);
  const others = { reserve: 0, 'next year': 0, board: 0, nobody: 0 };
  const pools = new Map<string, Pence>();
  const give = (is: BearerIs, amount: Pence, due: Layer['due']) => {
    if (typeof is === 'object') pools.set(is.pool, (pools.get(is.pool) ?? 0) + amount);
    else if (typeof is === 'string') others[is] += amount;
    else {
      shares[is] = (shares[is] ?? 0) + amount;
      if (due === 'next contribution') deferred[is] = (deferred[is] ?? 0) + amount;
    }
  };
  for (const { layer, shares: borne } of taken)
    borne.forEach((amount, i) => give(layer.bearers[i]?.is ?? 'nobody', amount, layer.due));
  return {
    shares,
    deferred,
    unallocated: left + others.board + others.nobody || 0,
    toBoard: others.board,
    reserve: others.reserve,
    carried: others['next year'],
    pools: [...pools].map(([pool, amount]) => ({ pool, amount })).filter(({ amount }) => amount !== 0),
  };
}
