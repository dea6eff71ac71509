import { formatAmount } from '../../money/format';
import { listed } from '../../errors/listed';
import { rowOfBearer } from './settlementTerms';
import { type LayerTaken } from '../settlement/layer';
import { type PoolLayer } from '../riskShare/poolLayer';

/**
 * What a layer did, in words: how much there was, its limit, what it took, and whose caps kept some of it away.
 *
 * @param parties the pool's partners by position
 *
 * @example
 * layerWords({ layer: { lineName: '', limit: 5000, counted: 'this layer', bearers: [{ is: 0 }, { is: 1 }] }, before: 9000, taken: 4000, shares: [2500, 1500], refused: [0, 1000] }, ['ICB', 'Council']) // => "£90 was left; this layer takes up to £50. ICB bears £25 and Council £15. The cap of Council is reached, which leaves £10 for the next layer."
 */
export function layerWords(
  { layer, before, taken, shares, refused }: LayerTaken<PoolLayer>,
  parties: readonly string[],
): string {
  const of = layer.lineName ? ` of ${layer.lineName}` : '';
  const first = layer.counted === 'from the first pound' ? ', counted from the first pound' : '';
  const limit =
    layer.limit === null
      ? 'this layer takes all of it'
      : `this layer takes up to ${pounds(layer.limit)}${first}`;
  const named = layer.bearers.map(({ is }) => rowOfBearer(is, parties));
  const bearers = shares.flatMap((share, i) => (share ? [{ who: named[i] ?? '', share }] : []));
  const bears = bearers.map(({ who, share }, i) => `${who}${i ? '' : ' bears'} ${pounds(share)}`);
  const capped = refused.flatMap((amount, i) => (amount ? [named[i] ?? ''] : []));
  const kept = refused.reduce((sum, amount) => sum + amount, 0);
  return [
    `${pounds(before)} was left${of}; ${limit}.`,
    taken ? `${listed(bears)}.` : 'It takes nothing.',
    capped.length
      ? `The cap of ${listed(capped)} is reached, which leaves ${pounds(kept)} for the next layer.`
      : '',
    layer.due === 'next contribution' ? 'It is due with the next contribution.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const pounds = (pence: number): string => formatAmount(Math.abs(pence));
