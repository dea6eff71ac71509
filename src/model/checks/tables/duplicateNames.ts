import { type Plan } from '../../plan/plan';
import { placeOf, rowNamed } from '../../plan/readPlan';
import { TABLE_KINDS, TABLES } from '../../plan/declared/schema';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';

/** The tables whose first column names each row once. */
const NAMED_ONCE = TABLE_KINDS.filter((kind) => TABLES[kind].unique);

/**
 * Two rows of a table have one name, or a stream and a pool share one, so that a reference could mean either.
 *
 * @means Two rows of a table have the same name, or a stream and a pool have, so a reference may mean either.
 * @remedy Give one of them another name.
 * @title % is there twice
 * @order 280
 */
export const duplicateNames: Check = {
  name: 'Duplicate name',
  needs: [NAMED_ONCE],
  byNames: true,
  find: (plan) => [...twice(plan), ...streamAndPool(plan)],
};

function twice(plan: Plan): Finding[] {
  return NAMED_ONCE.flatMap((kind) => {
    const table = plan.tables[kind];
    return (table?.names ?? []).flatMap((name, row) => {
      const first = table?.rowOf.get(comparable(name));
      if (!name || first === row) return [];
      return finding(
        name,
        `${name} is twice in the ${kind} table, in rows ${table?.rowInTable[first ?? 0]} and ${table?.rowInTable[row]}: references mean the first, so give the second a name of its own.`,
        placeOf(plan, kind, row),
      );
    });
  });
}

function streamAndPool(plan: Plan): Finding[] {
  const { Stream, Pool } = plan.tables;
  return (Pool?.names ?? []).flatMap((name, row) => {
    if (!name || rowNamed(Stream, name) === undefined) return [];
    return finding(
      name,
      `${name} is both a stream and a pool: an allocation from it means the stream, so give the pool a name of its own.`,
      placeOf(plan, 'Pool', row),
    );
  });
}

const finding = (subject: string, sentence: string, place: Finding['place']): Finding => ({
  severity: 'Error',
  check: duplicateNames.name,
  subject,
  year: '',
  amount: null,
  sentence,
  place,
});
