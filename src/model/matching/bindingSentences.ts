import { formatAmount } from '../money/format';
import { type Binding, type BindingGroup, type Relaxation, type Stranded } from './binding';

/** What supplies and demands are called in a sentence. */
export interface MatchingNames {
  readonly supply: (line: number) => string;
  readonly demand: (line: number) => string;
}

/** So many names are written out in a sentence. */
const NAMED = 12;

/**
 * Names as a sentence has them.
 *
 * @example
 * inWords(['family support', 'behaviour', 'participation']) // => "family support, behaviour and participation"
 */
export function inWords(names: readonly string[]): string {
  const more = names.length - NAMED;
  const parts = more > 1 ? [...names.slice(0, NAMED), `${more.toLocaleString('en-GB')} others`] : names;
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}

/** Which demands can use which supplies only, what they need, what is there, and what is short. */
export function groupSentence(
  { demands, supplies, needed, available, short }: BindingGroup,
  names: MatchingNames,
): string {
  const who = capitalised(inWords(demands.map(names.demand)));
  const what = supplies.length
    ? `can only use ${inWords(supplies.map(names.supply))}`
    : 'can use none of the supplies';
  return `${who} ${what}: ${formatAmount(needed)} needed, ${formatAmount(available)} there, ${formatAmount(short)} short.`;
}

/** What is left of a supply, and that nothing that is short may use it. */
export function strandedSentence({ supply, left, unusable }: Stranded, names: MatchingNames): string {
  const why = unusable
    ? 'cannot be used: it may pay for nothing that is needed'
    : 'is left, and nothing that is short may use it';
  return `${formatAmount(left)} of ${names.supply(supply)} ${why}.`;
}

/** What one more permission would bring. */
export const relaxationSentence = ({ supply, demand, recovers }: Relaxation, names: MatchingNames): string =>
  `Allowing ${names.supply(supply)} for ${names.demand(demand)} would recover ${formatAmount(recovers)}.`;

/** That everything can be met. */
export const metSentence = ({ needed, available }: Binding): string =>
  `All demand can be met: ${formatAmount(needed)} needed, ${formatAmount(available)} there, ${formatAmount(available - needed)} left over.`;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
