import { UNDATED } from '../../calendar/financialYear';
import { type PooledBreach, pooledBreaches } from '../../funding/fences/pooledBreaches';
import { mayPay, meaningsOfService } from '../../funding/fences/ringFence';
import { namesInWords } from '../../errors/namesInWords';
import { formatAmount } from '../../money/format';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { numbered, sourcesOf } from '../../plan/sources';
import { listOf } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/**
 * Ring-fenced money pays for a service that it may not pay for, by itself or through a pool.
 *
 * @means Money of a stream goes to a service that its ring-fence does not name, neither by the service’s name nor by
 * its purposes or tier. Money that is put into a pool stays ring-fenced there: year by year what the pool has of it
 * is matched with what the pool pays for. What is beyond all that it may pay for, less what the pool has left over,
 * is spent on something else, whatever the lines say. The sentence names the streams, the pool and the amount. A
 * line whose service is not in the Service table rules out nothing, and a year of a pool with an amount that nobody
 * knows is left out.
 * @remedy Pay for the service from another source, or correct the Ring-fence of the stream or the Purpose of the
 * service where they are wrong.
 * @title Money of % pays for what it may not
 * @order 30
 */
export const ringFenceBreached: Check = {
  name: 'Ring-fence breached',
  needs: ['Stream.Ring-fence', 'Allocation', 'Service'],
  find: (plan) => {
    const { Stream, Allocation, Service } = plan.tables;
    if (!Stream || !Allocation || !Service) return [];
    const { streams, sourceOfAllocation } = sourcesOf(plan);
    const serviceOf = numbered(Allocation.words.Service, Service.rowOf);
    const mayPayFor = allowances(plan);
    const findings: Finding[] = [];
    for (let row = 0; row < Allocation.rows; row++) {
      const stream = sourceOfAllocation[row] as number;
      const service = serviceOf[row] as number;
      if (stream < 0 || stream >= streams || service < 0) continue;
      const ringFence = Stream.words['Ring-fence'][stream] ?? '';
      if (!ringFence || mayPayFor(ringFence, service)) continue;
      findings.push(
        ...breaches(plan, row, Stream.names[stream] ?? '', Service.names[service] ?? '', ringFence),
      );
    }
    return [...findings, ...pooledBreaches(plan).map((breach) => throughPool(plan, breach))];
  },
};

/** So many services are named that ring-fenced money pays for through a pool. */
const NAMED = 3;

/** Money that is ring-fenced stays so inside a pool. */
function throughPool(plan: Plan, { pool, year, pence, parts, spentOn }: PooledBreach): Finding {
  const { Allocation, Contribution } = plan.tables;
  const services = [...new Set(spentOn.map((row) => Allocation?.words.Service[row] ?? ''))].filter(Boolean);
  const others = services.length > NAMED ? `${services.length} other services` : namesInWords(services);
  const whose = parts.map(
    ({ stream, ringFence, pence: part }) =>
      `${formatAmount(part)} of ${stream}, which may pay only for ${listOf(ringFence).join(', ')}`,
  );
  return {
    severity: 'Error',
    check: ringFenceBreached.name,
    subject: [...new Set(parts.map(({ stream }) => stream))].join('; '),
    year,
    amount: pence,
    sentence: `${pool} spends ${formatAmount(pence)} of ring-fenced money on ${others || 'something else'}${year === UNDATED ? '' : ` in ${year}`}: ${namesInWords(whose)}. Spend more of the pool on that, or put in other money.`,
    place: placeOf(
      plan,
      'Contribution',
      parts[0]?.row ?? 0,
      yearColumn(Contribution, year)?.column ?? 'Pool',
    ),
  };
}

/** Asks of each ring-fence once whether it lets money through to a service. */
function allowances(plan: Plan): (ringFence: string, service: number) => boolean {
  const known = new Map<string, Map<number, boolean>>();
  return (ringFence, service) => {
    const byService = known.get(ringFence) ?? new Map<number, boolean>();
    known.set(ringFence, byService);
    const allowed = byService.get(service) ?? mayPay(ringFence, meaningsOfService(plan, service));
    byService.set(service, allowed);
    return allowed;
  };
}

/** One finding for each year in which the allocation carries money, or may carry it. */
function breaches(plan: Plan, row: number, stream: string, service: string, ringFence: string): Finding[] {
  return tableOf(plan, 'Allocation').years.flatMap(({ label, column, pence, missing }) => {
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
