/** Runs the jobs of one bench file and hands each outcome to the process that asked for it. */
import { pathToFileURL } from 'node:url';
import { type AnyBench, type BenchModule, type ByItself, type Limit } from './bench';
import { alone, type Duel, duel } from './measure';

/** What came of one job. */
export interface Outcome {
  readonly job: string;
  readonly size: string;
  readonly ours: string;
  readonly duels: readonly Duel[];
  readonly atMost: (Limit & { readonly taken: number }) | null;
  readonly byItself: ByItself | null;
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
}

async function jobsOf(file: string): Promise<readonly AnyBench[]> {
  const { default: exported } = (await import(pathToFileURL(file).href)) as { default: BenchModule };
  const made = typeof exported === 'function' ? await exported() : exported;
  return Array.isArray(made) ? made : [made as AnyBench];
}

const [file = ''] = process.argv.slice(2);
for (const bench of await jobsOf(file)) {
  const duels: Duel[] = [];
  for (const peer of bench.peers) duels.push(await duel(bench, peer));
  const { job, size, ours, leftOut = [] } = bench;
  const atMost = bench.atMost ? { ...bench.atMost, taken: await alone(bench) } : null;
  const byItself = bench.alone?.() ?? null;
  const outcome: Outcome = { job, size, ours: ours.name, duels, atMost, byItself, leftOut };
  process.send?.(outcome);
}
if (process.connected) process.disconnect();
