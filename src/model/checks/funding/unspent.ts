import { formatAmount } from '../../money/format';
import { balanceFindings } from './balanceFindings';
import { type Check } from '../declared/check';
import { missingRows } from '../declared/needs';
import { yearInWords } from '../../findings/yearInWords';

/**
 * A stream or pool has money that nothing draws on. Before the first allocation that is not said: it is to do.
 *
 * @means A stream or pool has more in a year than its uses come to.
 * @remedy Allocate it, or leave it as a reserve and say so in its evidence.
 * @title % is not all spent
 * @order 310
 */
export const unspent: Check = {
  name: 'Money unspent',
  needs: [
    ['Stream', 'Pool'],
    ['Allocation', 'Contribution'],
  ],
  alsoMissing: (plan) => missingRows(plan, 'Allocation'),
  find: balanceFindings((source, { year, available, used }) => {
    const left = available.pence - used.pence;
    if (left <= 0 || used.atLeast) return null;
    return {
      severity: 'Warning',
      check: unspent.name,
      subject: source,
      year,
      amount: left,
      sentence: `${source} has ${available.atLeast ? 'at least ' : ''}${formatAmount(available.pence)} ${yearInWords(year)}, of which ${formatAmount(used.pence)} is used: ${formatAmount(left)} is unspent.`,
    };
  }),
};
