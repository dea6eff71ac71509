import { yearInWords } from '../../findings/yearInWords';
import { formatAmount } from '../../money/format';
import { balanceFindings } from './balanceFindings';
import { type Check } from '../declared/check';

/**
 * The uses of a stream or pool come to more than it has.
 *
 * @means What is allocated and contributed from a stream or pool in a year comes to more than it has. Undated money
 * is compared with undated money alone. If the amount of the source is not known, there is no finding.
 * @remedy Lower an allocation or contribution of that source, move it to another source, or correct the source’s
 * amount.
 * @title % is used for more than it has
 * @order 20
 */
export const overdrawn: Check = {
  name: 'Uses beyond a source',
  needs: [
    ['Stream', 'Pool'],
    ['Allocation', 'Contribution'],
  ],
  find: balanceFindings((source, { year, available, used }) => {
    const short = used.pence - available.pence;
    if (short <= 0 || available.atLeast) return null;
    return {
      severity: 'Error',
      check: overdrawn.name,
      subject: source,
      year,
      amount: short,
      sentence: `${source} has ${formatAmount(available.pence)} ${yearInWords(year)}, and ${used.atLeast ? 'at least ' : ''}${formatAmount(used.pence)} is drawn on it: ${formatAmount(short)} too much.`,
    };
  }),
};
