import { type Plan } from '../plan/plan';
import { sourcesOf } from '../plan/sources';
import { comparable } from '../table/heading';

/** What is known of where the money of a source comes from. */
export const CONFIRMED = 1;
export const UNCONFIRMED = 0;
/** The table that would say so was not given. */
export const UNTOLD = 2;
/** Its money is that of its contributions, year by year. */
export const POOLED = 3;

/**
 * Whether a stream is one that somebody has confirmed. A stream whose certainty is not given is not.
 *
 * @param certainty as entered
 *
 * @example
 * ['confirmed', 'Indicative', ''].map(isConfirmed) // => [true, false, false]
 */
export const isConfirmed = (certainty: string): boolean => comparable(certainty) === 'confirmed';

/**
 * For each source, by its number in {@link sourcesOf}, and last for an allocation without one: confirmed or not,
 * pooled, or untold. Money that comes from nowhere in the plan is confirmed by nobody.
 */
export function certaintyOfSources(plan: Plan): Uint8Array {
  const { Stream, Contribution, Pool } = plan.tables;
  const { streams, names, poolOfContribution } = sourcesOf(plan);
  const known = new Uint8Array(names.length + 1);
  for (let source = 0; source < names.length; source++)
    if (source >= streams) known[source] = Contribution ? POOLED : UNTOLD;
    else known[source] = isConfirmed(Stream?.words.Certainty[source] ?? '') ? CONFIRMED : UNCONFIRMED;
  // contributions that name streams, of which nothing was given
  if (!Stream)
    poolOfContribution.forEach((pool, row) => {
      if (pool >= 0 && Contribution?.words.Stream[row]) known[pool] = UNTOLD;
    });
  known[names.length] = Stream && (Pool || Contribution) ? UNCONFIRMED : UNTOLD;
  return known;
}
