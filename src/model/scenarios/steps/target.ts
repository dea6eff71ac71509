import { isInKind } from '../../plan/inKind';
import { type Plan } from '../../plan/plan';
import { countedTier } from '../../services/tierCrosswalk';
import { comparable } from '../../table/heading';
import { numberWords, rowsThatAre } from '../../table/numberWords';
import { type Target } from './step';
import { rowsNaming } from '../../plan/rowsNaming';
import { tableOf } from '../../plan/tableOf';

/** The tiers that a service counts as: its own, and what the tier table says of it. */
function tiersOfService(plan: Plan, row: number): string[] {
  const { Service, Tier } = plan.tables;
  const own = comparable(Service?.words.Tier[row] ?? '');
  const counted = Tier?.rowOf.get(own);
  return [own, counted === undefined ? '' : comparable(Tier?.words['Counts as'][counted] ?? '')];
}

/** All tiers together that count as prevention, unless the plan has a tier of that name. */
export const PREVENTION = 'Prevention';

/** The allocation lines of the services of a tier, or of all that count as prevention. */
export function linesOfTier(plan: Plan, tier: string): number[] {
  const { Service } = plan.tables;
  const wanted = comparable(tier);
  const rowsOf = (counts: (row: number) => boolean) =>
    Array.from({ length: Service?.rows ?? 0 }, (_, row) => row).filter(counts);
  const own = rowsOf((row) => tiersOfService(plan, row).includes(wanted));
  const prevents = wanted === comparable(PREVENTION) && !own.length;
  const rows = prevents
    ? rowsOf((row) => countedTier(plan, Service?.words.Tier[row] ?? '').prevention === true)
    : own;
  const services = new Set(rows.map((row) => comparable(Service?.names[row] ?? '')));
  return matching(tableOf(plan, 'Allocation').words.Service, (service) => services.has(service));
}

/**
 * What a step acts on, from its target and name. A stream's partner, kind and certainty choose streams; a service or
 * tier chooses the lines that pay for it, a pool the money that is contributed to it, and not what is given in kind.
 *
 * @param target as the scenario table writes it
 * @returns null where there is no such target
 */
export function targetOf(plan: Plan, target: string, name: string): Target | null {
  const { Stream, Contribution, Allocation } = plan.tables;
  const having = (words: readonly string[] = []) => (comparable(name) ? rowsNaming(words, name) : []);
  const streams = (words: readonly string[] | undefined, said: string): Target => ({
    table: 'Stream',
    rows: having(words),
    said,
  });
  switch (comparable(target)) {
    case 'all':
      return { table: 'Stream', rows: matching(Stream?.names, () => true), said: 'all streams' };
    case 'stream':
      return streams(Stream?.names, name);
    case 'partner':
      return streams(Stream?.words.Partner, `the streams of ${name}`);
    case 'kind':
      return streams(Stream?.words.Kind, `the streams of the kind ${name}`);
    case 'certainty':
      return streams(Stream?.words.Certainty, `the streams that are ${name}`);
    case 'service':
      return { table: 'Allocation', rows: having(Allocation?.words.Service), said: name };
    case 'tier':
      return { table: 'Allocation', rows: linesOfTier(plan, name), said: `the tier ${name}` };
    case 'pool':
      return {
        table: 'Contribution',
        rows: having(Contribution?.words.Pool).filter((row) => !isInKind(plan, row)),
        said: name,
      };
    default:
      return null;
  }
}

/**
 * The names that a target can have in a plan, each once.
 *
 * @example
 * namesToChoose(readPlan([[['Stream', 'Kind'], ['ABG', 'Grant'], ['EIG', 'Grant']]]), 'Kind') // => ["Grant"]
 */
export function namesToChoose({ tables }: Plan, target: string): string[] {
  const { Stream, Pool, Service, Contribution } = tables;
  const names: Readonly<Record<string, readonly string[] | undefined>> = {
    stream: Stream?.names,
    partner: Stream?.words.Partner,
    kind: Stream?.words.Kind,
    certainty: Stream?.words.Certainty,
    service: Service?.names,
    tier: Service?.words.Tier.some(Boolean) ? [...Service.words.Tier, PREVENTION] : [],
    pool: [...(Pool?.names ?? []), ...(Contribution?.words.Pool ?? [])],
  };
  return [...new Set((names[comparable(target)] ?? []).filter(Boolean))];
}

/** Rows whose word, in comparable form, is meant; each distinct word is asked once. */
function matching(words: readonly string[] = [], meant: (word: string) => boolean): number[] {
  return rowsThatAre(numberWords(words, (word) => Number(word !== '' && meant(comparable(word)))));
}
