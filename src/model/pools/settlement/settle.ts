import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
import { sharesByContribution } from './basis';
import { settleLayers, type Settlement } from './settleLayers';
import { type SettlementRule } from './settlementRule';
import { layersOf } from './shorthand';

/**
 * Shares the variance of a pool (outturn less contributions) out among its partners, by one of the nine forms. The
 * parts, what nobody owns included, add up to the variance to the penny, and an underspend mirrors an overspend.
 * (docs/calculations.md#6-settlement.)
 *
 * @param contributions pence, one for each partner
 * @param owed the variance in pence; negative is an underspend
 * @throws `#VALUE!` for fixed shares that are not 100%, `#N/A` where contributions add up to nothing and decide
 *
 * @example
 * settle([125000000, 83000000, 17000000], 8841763, { form: 'contribution' }).shares // => [4912091, 3261628, 668044]
 * @example
 * settle([0, 0], 100, { form: 'contribution' }) // => throws "no basis"
 */
export function settle(contributions: readonly Pence[], owed: Pence, rule: SettlementRule): Settlement {
  const variance = owed || 0; // an underspend of nothing is nothing, without a minus
  if (sharesByContribution(rule)) apportion(variance, contributions); // refuses what has no basis
  const { lines, layers } = layersOf(rule, contributions, variance);
  return settleLayers(variance, lines, layers, contributions.length);
}
