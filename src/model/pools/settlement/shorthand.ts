import { type Pence } from '../../money/pence';
import { bearer, byWeight, type Layer, type Layered, poolLayer } from './layer';
import { lineLayers } from './lineLayers';
import { mustBeWhole } from './mustBeWhole';
import { type Band, type SettlementRule } from './settlementRule';

/**
 * One of the nine forms as layers, so that one engine settles them all. Where nobody contributes, a layer that shares
 * by contribution has weights of zero and takes nothing; caps then have nothing to exceed, so the host bears nothing
 * either.
 *
 * @param weights what each partner's contribution counts for
 * @param variance pence; negative is an underspend
 * @throws `#VALUE!` for fixed shares that are not 100%, and for lines that do not add up to the variance
 *
 * @example
 * layersOf({ form: 'reserve', reserve: 30, then: { form: 'host', host: 1 } }, [2, 1], 100).layers.map(({ name, limit }) => [name, limit]) // => [["Reserve", 30], ["Host", null]]
 */
export function layersOf(rule: SettlementRule, weights: readonly number[], variance: Pence): Layered {
  const pool = (...layers: Layer[]): Layered => ({ lines: [], layers });
  switch (rule.form) {
    case 'contribution':
      return pool(poolLayer('By contribution', byWeight(weights)));
    case 'fixed':
      mustBeWhole(rule.shares);
      return pool(poolLayer('Fixed shares', byWeight(rule.shares)));
    case 'host':
      return pool(poolLayer('Host', [bearer(rule.host)]));
    case 'capped':
      return pool(...cappedLayers(rule, weights));
    case 'bands':
      return pool(...bandLayers(rule.bands, weights.length));
    case 'reserve': {
      if (rule.then.form === 'lines') return lineLayers(rule.then, weights, variance, rule.reserve);
      const taken = Math.min(Math.abs(variance), rule.reserve);
      const { lines, layers } = layersOf(rule.then, weights, variance - Math.sign(variance) * taken);
      const first = poolLayer('Reserve', [bearer('reserve')], { limit: rule.reserve });
      return { lines, layers: [first, ...layers.map((layer) => beyondReserve(layer, taken))] };
    }
    case 'lines':
      return lineLayers(rule, weights, variance);
    case 'carry forward':
      return pool(poolLayer('Next year', [bearer('next year')]));
  }
}

function cappedLayers(
  { caps, host }: SettlementRule & { readonly form: 'capped' },
  weights: readonly number[],
): Layer[] {
  if (!weights.some(Boolean)) return [];
  const shared = poolLayer('By contribution, each up to its cap', byWeight(weights, caps));
  if (host === null) return [shared];
  return [shared, poolLayer('Host, beyond the caps', [bearer(host, 1, caps[host] ?? null)])];
}

/** Bands reach so far from the first pound; a weight beyond those of the partners is nobody's. */
const bandLayers = (bands: readonly Band[], partners: number): Layer[] =>
  bands.map(({ upTo, weights }, i) =>
    poolLayer(
      `Band ${i + 1}`,
      weights.map((weight, partner) => bearer(partner < partners ? partner : 'nobody', weight)),
      { limit: upTo === Infinity ? null : upTo, counted: 'from the first pound' },
    ),
  );

/** Bands after a reserve begin where the reserve ends. */
const beyondReserve = (layer: Layer, taken: Pence): Layer =>
  layer.counted === 'from the first pound' && layer.limit !== null
    ? { ...layer, limit: layer.limit + taken }
    : layer;
