import { UNDATED } from '../calendar/financialYear';
import { mayPay, meaningsOfService } from '../funding/ringFence';
import { formatAmount } from '../money/format';
import { type Plan, placeOf, rowNamed } from '../plan/readPlan';
import { listOf } from '../table/heading';
import { type Check } from './check';
import { type Finding } from './finding';

/** Ring-fenced money pays for a service that it may not pay for. */
export const ringFenceBreached: Check = {
  name: 'Ring-fence breached',
  needs: ['Stream', 'Allocation', 'Service'],
  find: (plan) => {
    const { Stream, Allocation, Service } = plan.tables;
    if (!Stream || !Allocation || !Service) return [];
    const meanings = Service.names.map((_, row) => meaningsOfService(plan, row));
    return Allocation.names.flatMap((_, row) => {
      const stream = rowNamed(Stream, Allocation.words.Source[row] ?? '');
      const service = rowNamed(Service, Allocation.words.Service[row] ?? '');
      if (stream === undefined || service === undefined) return [];
      const ringFence = Stream.words['Ring-fence'][stream] ?? '';
      if (mayPay(ringFence, meanings[service] ?? new Set())) return [];
      return breaches(plan, row, Stream.names[stream] ?? '', Service.names[service] ?? '', ringFence);
    });
  },
};

/** One finding for each year in which the allocation carries money, or may carry it. */
function breaches(plan: Plan, row: number, stream: string, service: string, ringFence: string): Finding[] {
  return (plan.tables.Allocation?.years ?? []).flatMap(({ label, column, pence, missing }) => {
    const amount = pence[row] ?? 0;
    if (amount === 0 && !missing[row]) return [];
    const paid = missing[row] ? 'An amount not given' : formatAmount(amount);
    return {
      severity: 'Error' as const,
      check: ringFenceBreached.name,
      subject: stream,
      year: label,
      amount: missing[row] ? null : amount,
      sentence: `${paid} of ${stream} goes to ${service}${label === UNDATED ? '' : ` in ${label}`}, but ${stream} may pay only for ${listOf(ringFence).join(', ')}.`,
      place: placeOf(plan, 'Allocation', row, column),
    };
  });
}
