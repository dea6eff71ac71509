import { placeOf } from '../../plan/readPlan';
import { stated } from '../../pools/agreement/stated';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';
import { tableOf } from '../../plan/tableOf';

/**
 * A pooled fund has no host: nobody keeps its accounts, and nobody appoints its pool manager.
 *
 * @means A pooled fund names no host, so nobody keeps its account, and no rule can charge the host.
 * @remedy Type the hosting partner under Host.
 * @title % has no host
 * @order 60
 */
export const poolHost: Check = {
  name: 'Pool without a host',
  needs: ['Pool.Kind'],
  find: (plan) => {
    const Pool = tableOf(plan, 'Pool');
    return Pool.names.flatMap((pool, row) => {
      const pooled = comparable(Pool.words.Kind[row] ?? '') === 'pooled fund';
      if (!pooled || stated(Pool.words.Host[row] ?? '')) return [];
      return {
        severity: 'Error' as const,
        check: poolHost.name,
        subject: pool,
        year: '',
        amount: null,
        sentence: `${pool} is a pooled fund without a host: name under Host the partner that keeps its accounts.`,
        place: placeOf(plan, 'Pool', row, 'Host'),
      };
    });
  },
};
