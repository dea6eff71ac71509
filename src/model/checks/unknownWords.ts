import { placeOf, rowNamed } from '../plan/readPlan';
import { TABLE_KINDS, TABLES, type Column } from '../plan/schema';
import { comparable } from '../table/heading';
import { type Check } from './check';

/** A column that takes one of a list of words holds another, so that nothing is done with it. */
export const unknownWords: Check = {
  name: 'Unknown word',
  needs: [],
  find: (plan) =>
    TABLE_KINDS.flatMap((kind) => {
      const columns: Readonly<Record<string, Column>> = TABLES[kind].columns;
      const words: Readonly<Record<string, readonly string[]>> = plan.tables[kind]?.words ?? {};
      return Object.entries(columns).flatMap(([heading, column]) => {
        if (column.type !== 'choice') return [];
        const known = new Set(column.words.map(comparable));
        return (words[heading] ?? []).flatMap((word, row) => {
          const ownTier = heading === 'Tier' && rowNamed(plan.tables.Tier, word) !== undefined;
          if (!word || ownTier || known.has(comparable(word))) return [];
          return {
            severity: 'Warning' as const,
            check: unknownWords.name,
            subject: plan.tables[kind]?.names[row] ?? '',
            year: '',
            amount: null,
            sentence: `${word} stands under ${heading} in the ${kind} table, row ${plan.tables[kind]?.rowInTable[row]}, where one of these is understood: ${column.words.join(', ')}.`,
            place: placeOf(plan, kind, row, heading),
          };
        });
      });
    }),
};
