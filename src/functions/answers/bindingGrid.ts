import { type Binding } from '../../model/matching/binding';
import {
  groupSentence,
  type MatchingNames,
  metSentence,
  relaxationSentence,
  strandedSentence,
} from '../../model/matching/bindingSentences';

const HEADINGS = ['Demands', 'Supplies', 'Needed', 'Available', 'Short', 'Recovers', 'Finding'];
/** So many single permissions are listed, those that recover most. */
const LISTED = 20;
/** A cell holds 32,767 characters. */
const LONGEST = 32_000;

/** What binds as the grid of POOL.BINDING: pounds, with the headings first. */
export function bindingGrid(binding: Binding, names: MatchingNames): unknown[][] {
  const { groups, stranded, relaxations } = binding;
  const met = ['All', '', binding.needed / 100, binding.available / 100, 0, '', metSentence(binding)];
  return [
    HEADINGS,
    ...(groups.length ? [] : [met]),
    ...groups.map((group) => [
      joined(group.demands.map(names.demand)),
      joined(group.supplies.map(names.supply)),
      group.needed / 100,
      group.available / 100,
      group.short / 100,
      '',
      groupSentence(group, names),
    ]),
    ...stranded.map((money) => [
      money.unusable ? 'Unusable' : 'Stranded',
      names.supply(money.supply),
      '',
      money.left / 100,
      '',
      '',
      strandedSentence(money, names),
    ]),
    ...relaxations
      .slice(0, LISTED)
      .map((relaxation) => [
        names.demand(relaxation.demand),
        names.supply(relaxation.supply),
        '',
        '',
        '',
        relaxation.recovers / 100,
        relaxationSentence(relaxation, names),
      ]),
    ...unlisted(relaxations.length - LISTED),
  ];
}

const unlisted = (count: number): unknown[][] =>
  count > 0
    ? [
        [
          'Others',
          '',
          '',
          '',
          '',
          '',
          `Allowing any of ${count.toLocaleString('en-GB')} other payments would recover as much as the last, or less.`,
        ],
      ]
    : [];

/** Names in one cell, the last left out where they would not fit. */
function joined(names: readonly string[]): string {
  const all = names.join('; ');
  if (all.length <= LONGEST) return all;
  const fitting = all.slice(0, all.lastIndexOf('; ', LONGEST)).split('; ').length;
  return `${names.slice(0, fitting).join('; ')}; and ${(names.length - fitting).toLocaleString('en-GB')} more`;
}
