import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { placeOf } from '../../plan/readPlan';
import { layerWords } from '../../pools/settled/layerWords';
import { RISK_SHARE } from '../../pools/riskShare/rowsInForce';
import { type Layer, type LayerTaken } from '../../pools/settlement/layer';
import { type PoolLayer } from '../../pools/riskShare/poolLayer';
import { rowOfBearer } from '../../pools/settled/settlementTerms';
import { comparable } from '../../table/heading';
import { knownSum, moneyNode, type TraceNode } from '../nodes/traceNode';
import { placeOfRule, type TracedSettlement } from './tracedSettlement';

/**
 * What a row of a settlement bears in each layer, in their order; null where one layer of a rule is all there is, of
 * which there is no more to say.
 *
 * @param due only the layers that are due then; all of them where it is left out
 */
export function layersBornBy(
  given: TracedSettlement,
  who: string,
  due?: Layer['due'],
): readonly TraceNode[] | null {
  const { layers, parties, unallocated } = given.settled;
  const ofRows = layers.some(({ layer }) => layer.rows.length > 0);
  if (!ofRows && layers.filter(({ taken }) => taken !== 0).length < 2) return null;
  const borne = layers.map(({ layer, shares }) =>
    due && layer.due !== due
      ? 0
      : layer.bearers.reduce(
          (sum, { is }, i) =>
            comparable(rowOfBearer(is, parties)) === comparable(who) ? sum + (shares[i] ?? 0) : sum,
          0,
        ),
  );
  const nodes = layers.flatMap((taken, i) => (borne[i] ? [layerNode(given, taken, borne[i], who)] : []));
  const left = who === 'Unallocated' && !due ? borne.reduce((rest, amount) => rest - amount, unallocated) : 0;
  const rest = moneyNode('Left after the last layer', knownSum(left), {
    rule: 'No layer takes it, or the caps of those that would are reached.',
  });
  return left ? [...nodes, rest] : nodes;
}

function layerNode(
  given: TracedSettlement,
  taken: LayerTaken<PoolLayer>,
  borne: number,
  who: string,
): TraceNode {
  const { layer } = taken;
  const [row] = layer.rows;
  return moneyNode(layer.name, knownSum(borne), {
    rule: `${layerWords(taken, given.settled.parties)}${bearerWords(layer, given.settled.parties, who)}`,
    place: row === undefined ? placeOfRule(given) : placeOf(given.traced.whole, RISK_SHARE, row),
  });
}

/** What the one layer of a rule did, and by which weight and cap; '' where there are several, which are shown apart. */
export function oneLayerWords({ settled: { layers, parties } }: TracedSettlement, who: string): string {
  const [only, ...more] = layers.filter(({ taken }) => taken !== 0);
  return only && more.length === 0
    ? ` ${layerWords(only, parties)}${bearerWords(only.layer, parties, who)}`
    : '';
}

/** The weight and the cap of a bearer among those of its layer, as sentences with a space before each. */
function bearerWords({ bearers }: Layer, parties: readonly string[], who: string): string {
  const own = bearers.filter(({ is }) => comparable(rowOfBearer(is, parties)) === comparable(who));
  const of = (some: readonly (typeof own)[number][]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const all = of(bearers);
  const most = Math.min(...own.map(({ cap, holds }) => Math.min(cap ?? Infinity, holds ?? Infinity)));
  return [
    bearers.length > 1 && all > 0 && own.length > 0
      ? ` The weight of ${who} is ${formatShare(of(own) / all)} of all.`
      : '',
    most === Infinity ? '' : ` Its cap is ${formatAmount(most)}.`,
  ].join('');
}
