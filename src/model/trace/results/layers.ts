import { placeOf } from '../../plan/readPlan';
import { layerWords } from '../../pools/riskShare/layerWords';
import { RISK_SHARE } from '../../pools/riskShare/rowsInForce';
import { type Layer, type LayerTaken } from '../../pools/settlement/layer';
import { type PoolLayer } from '../../pools/riskShare/poolLayer';
import { rowOfBearer } from '../../pools/settled/settlementTerms';
import { comparable } from '../../table/heading';
import { knownSum, moneyNode, type TraceNode } from '../traceNode';
import { placeOfRule, type TracedSettlement } from './settlement';

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
  const nodes = layers.flatMap((taken, i) => (borne[i] ? [layerNode(given, taken, borne[i])] : []));
  const left = who === 'Unallocated' && !due ? borne.reduce((rest, amount) => rest - amount, unallocated) : 0;
  const rest = moneyNode('Left after the last layer', knownSum(left), {
    rule: 'No layer takes it, or the caps of those that would are reached.',
  });
  return left ? [...nodes, rest] : nodes;
}

function layerNode(given: TracedSettlement, taken: LayerTaken<PoolLayer>, borne: number): TraceNode {
  const { layer } = taken;
  const [row] = layer.rows;
  return moneyNode(layer.name, knownSum(borne), {
    rule: layerWords(taken, given.settled.parties),
    place: row === undefined ? placeOfRule(given) : placeOf(given.traced.whole, RISK_SHARE, row),
  });
}
