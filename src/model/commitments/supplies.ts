import { mayPay, meaningsOfService } from '../funding/fences/ringFence';
import { type Allowed } from '../matching/equalRingFences';
import { namesAndWords, onceFor } from '../plan/onceFor';
import { intervalAt } from '../plan/interval';
import { type YearColumn } from '../plan/reading/planTable';
import { mayBeMore } from '../plan/quality';
import { type Plan } from '../plan/plan';
import { isInKind } from '../plan/inKind';
import { numbered, sourcesOf } from '../plan/sources';
import { comparable } from '../table/heading';
import { isConfirmed } from './confirmed';
import { tableOf } from '../plan/tableOf';
import { yearColumn } from '../plan/yearColumn';

/** What there is to keep commitments with, and what of it may pay for which. */
export interface Supplies {
  /** As a sentence names each. */
  readonly names: readonly string[];
  /** 1 where it is confirmed. */
  readonly confirmed: Uint8Array;
  /** A row for each supply and a column for each row of the commitment table. */
  readonly allowed: Allowed;
}

/** What the supplies go by: names and words, and no amount. */
const wordsOf = namesAndWords('Stream', 'Pool', 'Service', 'Commitment', 'Contribution', 'Allocation');

/** The amounts of a year by supply. */
export interface SupplyAmounts {
  /** Zero where none is given; money to be paid back is no supply. */
  readonly pence: Float64Array;
  /** 1 where an amount is missing or a bound, so that there may be more. */
  readonly missing: Uint8Array;
}

/**
 * The money of a plan: first each stream, whether it is spent directly or through a pool; then what partners put into
 * each pool from no stream. A stream may keep a commitment where its ring-fence lets it pay for one of the services
 * whose allocations name that commitment; what partners put into a pool, where the pool pays for one of these. Where
 * no service is named nothing is ruled out.
 */
export const suppliesOf = onceFor(wordsOf, (plan: Plan): Supplies => {
  const { Stream, Service, Commitment } = plan.tables;
  const streams = Stream?.rows ?? 0;
  const { pools } = ownMoneyOfPools(plan);
  const names = [...(Stream?.names ?? []), ...pools.map(({ name }) => `what partners put into ${name}`)];
  const confirmed = Uint8Array.from(names, (_, supply) =>
    Number(isConfirmed(Stream?.words.Certainty[supply] ?? '')),
  );
  const demands = Commitment?.rows ?? 0;
  const cells = new Uint8Array(names.length * demands);
  const { ofCommitment, ofSource } = servicesNamed(plan);
  const meanings = (Service?.names ?? []).map((_, row) => meaningsOfService(plan, row));
  const allowedTo = (paysFor: (service: number) => boolean) =>
    ofCommitment.map((services) => Number(!services || [...services].some(paysFor)));

  const byRingFence = new Map<string, readonly number[]>();
  for (let stream = 0; stream < streams; stream++) {
    const ringFence = Stream?.words['Ring-fence'][stream] ?? '';
    const row =
      byRingFence.get(ringFence) ?? allowedTo((service) => mayPay(ringFence, meanings[service] ?? new Set()));
    byRingFence.set(ringFence, row);
    cells.set(row, stream * demands);
  }
  pools.forEach(({ source }, pool) => {
    const services = ofSource[source];
    cells.set(
      allowedTo((service) => services?.has(service) ?? true),
      (streams + pool) * demands,
    );
  });
  return { names, confirmed, allowed: { supplies: names.length, demands, cells } };
});

/** The supplies of a year, in the order of {@link suppliesOf}. */
export function suppliesInYear(plan: Plan, label: string): SupplyAmounts {
  const { Stream, Contribution } = plan.tables;
  const streams = Stream?.rows ?? 0;
  const { pools, poolOf } = ownMoneyOfPools(plan);
  const pence = new Float64Array(streams + pools.length);
  const missing = new Uint8Array(streams + pools.length);
  const own = yearColumn(Stream, label);
  if (own) {
    pence.set(own.pence);
    for (let row = 0; row < streams; row++) missing[row] = Number(isOpen(own, row));
  }
  const put = yearColumn(Contribution, label);
  for (let row = 0; put && row < poolOf.length; row++) {
    if ((poolOf[row] as number) < 0) continue;
    const supply = streams + (poolOf[row] as number);
    pence[supply] = (pence[supply] as number) + (put.pence[row] as number);
    if (isOpen(put, row)) missing[supply] = 1;
  }
  return { pence: pence.map((amount) => Math.max(0, amount)), missing };
}

/**
 * The pools into which partners put money from no stream of the plan, and the contributions that do. A budget that is a
 * partner's own or only aligned, and of which nothing is allocated, is none of the plan's money.
 */
const ownMoneyOfPools = onceFor(wordsOf, (plan: Plan) => {
  const { names, streams, sourceOfAllocation, poolOfContribution, streamOfContribution } = sourcesOf(plan);
  const paying = new Set(sourceOfAllocation);
  const isApart = (pool: number) => {
    const kind = comparable(tableOf(plan, 'Pool').words.Kind[pool - streams] ?? '');
    return (kind === 'own' || kind === 'aligned') && !paying.has(pool);
  };
  const place = new Map<number, number>();
  const poolOf = poolOfContribution.map((pool, row) => {
    if (pool < 0 || (streamOfContribution[row] as number) >= 0 || isInKind(plan, row) || isApart(pool))
      return -1;
    const at = place.get(pool) ?? place.size;
    place.set(pool, at);
    return at;
  });
  const pools = [...place.keys()].map((source) => ({ source, name: names[source] ?? '' }));
  return { pools, poolOf };
});

/**
 * The services, by their rows, that the allocations of each commitment and of each source name; nothing where none is
 * named, or one that the service table does not have.
 */
function servicesNamed(plan: Plan) {
  const { Allocation, Commitment, Service } = plan.tables;
  const none = new Map<string, number>();
  const commitmentOf = numbered(Allocation?.words.Commitment, Commitment?.rowOf ?? none);
  const serviceOf = numbered(Allocation?.words.Service, Service?.rowOf ?? none);
  const { sourceOfAllocation, names } = sourcesOf(plan);
  const ofCommitment = Array.from({ length: Commitment?.rows ?? 0 }, () => new Set<number>());
  const ofSource = Array.from(names, () => new Set<number>());
  for (let row = 0; row < serviceOf.length; row++) {
    ofCommitment[commitmentOf[row] as number]?.add(serviceOf[row] as number);
    ofSource[sourceOfAllocation[row] as number]?.add(serviceOf[row] as number);
  }
  const told = (services: ReadonlySet<number>) => (services.size && !services.has(-1) ? services : null);
  return { ofCommitment: ofCommitment.map(told), ofSource: ofSource.map(told) };
}

/** Whether the true amount may be another than the one that is entered. */
const isOpen = (column: YearColumn, row: number): boolean =>
  mayBeMore(column, row) || intervalAt(column, row) !== null;
