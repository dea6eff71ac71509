import { namesAndWords, onceFor } from '../../plan/onceFor';
import { type Plan } from '../../plan/plan';
import { numbered, rowsOf, sourcesOf } from '../../plan/sources';
import { mayPay, meaningsOfService } from './ringFence';

/** Money in a pool that may pay only for some of what the pool pays for. */
export interface PooledFence {
  /** As entered; of several that come to the same, one after the other. */
  readonly ringFence: string;
  /** Rows of the contribution table that bring such money. */
  readonly contributions: readonly number[];
  /** By row of the allocation table: 1 where it may pay. */
  readonly allowed: Uint8Array;
  /** How many of the pool's lines it may pay for. */
  readonly choices: number;
}

/**
 * The ring-fenced money of each pool, by the number of its source: contributions from streams with a ring-fence, those
 * together that may pay for the same lines, the most restricted first. What may pay for all that the pool pays for is
 * held by nothing, and is left out. A line whose service is not named, or is not in the service table, rules out
 * nothing.
 */
export const pooledFences = onceFor(
  namesAndWords('Stream', 'Pool', 'Contribution', 'Allocation', 'Service'),
  findFences,
);

function findFences(plan: Plan): ReadonlyMap<number, readonly PooledFence[]> {
  const { Stream, Allocation, Service } = plan.tables;
  const found = new Map<number, readonly PooledFence[]>();
  const fences = Stream?.words['Ring-fence'] ?? [];
  if (!fences.some(Boolean)) return found;
  const { streams, names, moneyTo, allocationsFrom, streamOfContribution } = sourcesOf(plan);
  const serviceOf = numbered(Allocation?.words.Service, Service?.rowOf ?? new Map<string, number>());
  for (let pool = streams; pool < names.length; pool++) {
    const ringFenceOf = (row: number) => fences[streamOfContribution[row] ?? -1] ?? '';
    const fenced = rowsOf(moneyTo, pool).filter(ringFenceOf);
    if (!fenced.length) continue;
    const lines = Array.from(rowsOf(allocationsFrom, pool));
    const byChoice = new Map<string, { said: string[]; contributions: number[]; allowed: Uint8Array }>();
    for (const row of fenced) {
      const ringFence = ringFenceOf(row);
      const allowed = new Uint8Array(Allocation?.rows ?? 0);
      for (const line of lines) {
        const service = serviceOf[line] ?? -1;
        allowed[line] = Number(service < 0 || mayPay(ringFence, meaningsOfService(plan, service)));
      }
      const key = lines.map((line) => allowed[line]).join('');
      const same = byChoice.get(key) ?? { said: [], contributions: [], allowed };
      byChoice.set(key, same);
      same.said.push(ringFence);
      same.contributions.push(row);
    }
    const held = [...byChoice.values()]
      .map(({ said, ...fence }) => ({
        ...fence,
        ringFence: [...new Set(said)].join('; '),
        choices: lines.filter((line) => fence.allowed[line]).length,
      }))
      .filter(({ choices }) => choices < lines.length)
      .sort((a, b) => a.choices - b.choices);
    if (held.length) found.set(pool, held);
  }
  return found;
}
