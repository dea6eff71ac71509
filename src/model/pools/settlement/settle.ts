import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
import { among, borneBy } from './among';
import { inBands } from './bands';
import { capped } from './capped';
import { byLine } from './byLine';
import { fixedShares } from './fixedShares';
import { type Settlement, type SettlementRule } from './settlementRule';

/**
 * Shares the variance of a pool (outturn less contributions) out among its partners. The parts, what nobody owns
 * included, add up to the variance to the penny, and an underspend mirrors an overspend.
 * (docs/calculations.md#6-settlement.)
 *
 * @param contributions pence, one for each partner
 * @param owed the variance in pence; negative is an underspend
 * @throws `#VALUE!` for fixed shares that are not 100%, `#N/A` where contributions add up to nothing and decide
 *
 * @example
 * settle([125000000, 83000000, 17000000], 8841763, { form: 'contribution' }).shares // => [4912091, 3261628, 668044]
 */
export function settle(contributions: readonly Pence[], owed: Pence, rule: SettlementRule): Settlement {
  const variance = owed || 0; // an underspend of nothing is nothing, without a minus
  const none = contributions.map(() => 0);
  switch (rule.form) {
    case 'contribution':
      return among(apportion(variance, contributions));
    case 'fixed':
      return among(fixedShares(variance, rule.shares));
    case 'host':
      return among(borneBy(rule.host, variance, contributions.length));
    case 'capped':
      return capped(contributions, variance, rule.caps, rule.host);
    case 'bands':
      return inBands(variance, rule.bands, contributions.length);
    case 'reserve': {
      const reserve = Math.sign(variance) * Math.min(Math.abs(variance), rule.reserve) || 0;
      return { ...settle(contributions, variance - reserve, rule.then), reserve };
    }
    case 'lines':
      return byLine(contributions, variance, rule.lines, rule.host);
    case 'carry forward':
      return { ...among(none), carried: variance };
  }
}
