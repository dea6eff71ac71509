import { quoted } from '../../errors/quoted';
import { type Plan } from '../../plan/plan';
import { placeOf, rowNamed } from '../../plan/readPlan';
import { TABLE_KINDS, TABLES, type Column, type TableKind } from '../../plan/declared/schema';
import { lawOfPlan } from '../../pools/law/lawTable';
import { wordsForBodies } from '../../pools/law/typeChain';
import { comparable } from '../../table/heading';
import { numberWords, rowsThatAre } from '../../table/numberWords';
import { type Check } from '../declared/check';
import { tableOf } from '../../plan/tableOf';

/** A column that takes one of a list of words. */
interface ChoiceColumn {
  readonly kind: TableKind;
  readonly heading: string;
  readonly choices: readonly string[];
}

const CHOICES = TABLE_KINDS.flatMap((kind) => {
  const columns: Readonly<Record<string, Column>> = TABLES[kind].columns;
  return Object.entries(columns).flatMap(([heading, column]): ChoiceColumn[] =>
    column.type === 'choice' ? [{ kind, heading, choices: column.words }] : [],
  );
});

/**
 * A column that takes one of a list of words holds another, so that nothing is done with it.
 *
 * @means A column of choices holds a word that is not among them, so it counts as blank.
 * @remedy Choose a word of the list.
 * @title % has a word that is not known
 * @order 300
 */
export const unknownWords: Check = {
  name: 'Unknown word',
  needs: [],
  alsoMissing: (plan) =>
    CHOICES.some((column) => wordsIn(plan, column).some(Boolean))
      ? null
      : 'No column with a word that is chosen from a list',
  byWordsOf: ['Stream', 'Contribution', 'Allocation', 'Commitment'],
  find: (plan) => {
    let named: ReadonlySet<string> | undefined;
    const bodies = () =>
      (named ??= new Set(wordsForBodies(lawOfPlan(plan).rules).map((word) => comparable(word))));
    return CHOICES.flatMap((column) => {
      const { kind, heading, choices } = column;
      const known = new Set(choices.map(comparable));
      const words = wordsIn(plan, column);
      const isUnknown = numberWords(words, (word) => {
        const ownTier = heading === 'Tier' && rowNamed(plan.tables.Tier, word) !== undefined;
        if (!word || ownTier || known.has(comparable(word))) return 0;
        return Number(!(kind === 'Partner' && heading === 'Type' && bodies().has(comparable(word))));
      });
      return rowsThatAre(isUnknown).map((row) => ({
        severity: 'Warning' as const,
        check: unknownWords.name,
        subject: tableOf(plan, kind).names[row] ?? '',
        year: '',
        amount: null,
        sentence: `${quoted(words[row] ?? '')} is under ${heading} in the ${kind} table, row ${tableOf(plan, kind).rowInTable[row]}, where one of these is understood: ${choices.join(', ')}.`,
        place: placeOf(plan, kind, row, heading),
      }));
    });
  },
};

function wordsIn(plan: Plan, { kind, heading }: ChoiceColumn): readonly string[] {
  const words: Readonly<Record<string, readonly string[]>> = tableOf(plan, kind).words;
  return words[heading] ?? [];
}
