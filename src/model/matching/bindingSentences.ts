import { formatAmount } from '../money/format';
import { type Binding, type BindingGroup, type Relaxation, type Stranded } from './binding';
import { namesInWords } from '../errors/namesInWords';

/** What supplies and demands are called in a sentence. */
export interface MatchingNames {
  readonly supply: (line: number) => string;
  readonly demand: (line: number) => string;
}

/** Which demands can use which supplies only, what they need, what is there, and what is short. */
export function groupSentence(
  { demands, supplies, needed, available, short }: BindingGroup,
  names: MatchingNames,
): string {
  const who = capitalised(namesInWords(demands.map(names.demand)));
  const what = supplies.length
    ? `can only use ${namesInWords(supplies.map(names.supply))}`
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
