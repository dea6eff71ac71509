import { wrongInput } from '../errors/poolError';
import { fundingSchedule } from '../funding/schedule';
import { NOTHING, type Sum, sumOf } from '../funding/sum';
import { oncePerPlan } from '../plan/oncePerPlan';
import { type Plan } from '../plan/plan';
import { rowNamed } from '../plan/readPlan';
import { placesOfWords, type RuleNames, wordOf } from '../rules/ruleNames';
import { serviceSchedule } from '../services/serviceSchedule';
import { tierSchedule } from '../services/tierSchedule';
import { commitmentSchedule } from './commitmentSchedule';

/** What an amount comes to in a year, for the commitment of a row whose rule names it. */
export type AmountInYear = (year: string, row: number) => Sum;

/** An amount that a word may mean. */
interface Meant {
  /** As a sentence says it; blank for the words that mean one thing in every plan. */
  readonly what: string;
  /** The word that means nothing else. */
  readonly word: string;
  readonly inYear: AmountInYear;
}

/**
 * The amounts that the words of a commitment's rule mean. In every plan these are `funded` and `floor` of the
 * commitment itself, `total` of all allocations, `prevention`, and `funding` of all streams. Besides, each service,
 * tier, stream and commitment is there under its name, and under its kind and name.
 *
 * @throws `#VALUE!` for a word that means nothing in the plan, or more than one thing
 *
 * @example
 * ruleAmounts(readPlan([[['Commitment'], ['Play']], [['Service'], ['Play']], [['Allocation', '2010/11']]]), ['play']) // => throws "which is the service Play and the commitment Play: write service_play or commitment_play"
 */
export function ruleAmounts(plan: Plan, words: readonly string[]): AmountInYear[] {
  const { places, meant } = meanings(plan);
  return placesOfWords(words, places).map((place, i) => {
    const all = meant[place] ?? [];
    if (all.length > 1)
      throw wrongInput(
        `The rule uses ${words[i]}, which is ${all.map(({ what }) => what).join(' and ')}: write ${all.map(({ word }) => word).join(' or ')}.`,
      );
    return all[0]?.inYear ?? (() => NOTHING);
  });
}

/**
 * Whether a word means something in a plan.
 *
 * @example
 * ['total', 'play'].map((word) => isRuleAmount(readPlan([[['Allocation', '2010/11']]]), word)) // => [true, false]
 */
export const isRuleAmount = (plan: Plan, word: string): boolean => meanings(plan).places.has(word);

/** What each word means, and where that is. */
interface Meanings {
  readonly places: RuleNames;
  readonly meant: readonly (readonly Meant[])[];
}

const meanings = oncePerPlan((plan: Plan): Meanings => {
  const { Allocation, Commitment, Stream } = plan.tables;
  const services = serviceSchedule(plan);
  const tiers = tierSchedule(plan);
  const streams = fundingSchedule(plan);
  const lines = new Map((commitmentSchedule(plan) ?? []).map((line) => [`${line.row} ${line.year}`, line]));
  const meant = new Map<string, Meant[]>();

  const own = (word: string, inYear: AmountInYear) => meant.set(word, [{ what: '', word, inYear }]);
  own('funded', (year, row) => lines.get(`${row} ${year}`)?.funded ?? NOTHING);
  own('floor', (year, row) => lines.get(`${row} ${year}`)?.floor ?? NOTHING);
  const columns = Allocation?.years ?? [];
  own('total', from(columns.map(({ label }) => label), columns.map((column) => sumOf(column)))); // prettier-ignore
  if (tiers) own('prevention', from(tiers.years, tiers.prevention.amounts));
  if (streams) own('funding', from(streams.years, streams.total));

  const add = (kind: string, name: string, inYear: AmountInYear) => {
    const named: Meant = { what: `the ${kind} ${name}`, word: wordOf(`${kind} ${name}`), inYear };
    for (const word of [wordOf(name), named.word]) {
      const before = meant.get(word);
      if (!before) meant.set(word, [named]);
      else if (before[0]?.what) before.push(named);
    }
  };
  for (const { service, amounts } of services?.lines ?? [])
    add('service', service, from(services?.years, amounts));
  for (const { tier, amounts } of tiers?.lines ?? []) add('tier', tier, from(tiers?.years, amounts));
  streams?.lines.forEach(({ stream, amounts }, row) => {
    if (rowNamed(Stream, stream) === row) add('stream', stream, from(streams.years, amounts));
  });
  Commitment?.names.forEach((name, of) => {
    if (rowNamed(Commitment, name) === of)
      add('commitment', name, (year) => lines.get(`${of} ${year}`)?.funded ?? NOTHING);
  });
  return { places: new Map([...meant.keys()].map((word, i) => [word, i])), meant: [...meant.values()] };
});

/** The same for every commitment; a year that a table has not is one without money. */
const from =
  (years: readonly string[] = [], amounts: readonly Sum[]): AmountInYear =>
  (year) =>
    amounts[years.indexOf(year)] ?? NOTHING;
