import { wrongInput } from '../../model/errors/poolError';
import { type Plan } from '../../model/plan/plan';
import { type TableKind } from '../../model/plan/declared/schema';
import { mustBeReadable } from './planArgument';

/**
 * Throws where one of the tables that a function cannot do without was not given, or cannot be read. A table that
 * was not given is absent, which is not the same as empty.
 *
 * @param others tables whose figures count too where they are given
 *
 * @example
 * mustHave({ tables: {}, positions: {}, problems: [], unrecognised: [] }, ['Service']) // => throws "begins with the heading Service"
 */
export function mustHave(plan: Plan, kinds: readonly TableKind[], others: readonly TableKind[] = []): void {
  const absent = kinds.find((kind) => !plan.tables[kind]);
  if (absent)
    throw wrongInput(
      `The ${absent.toLowerCase()} table is missing: pass the table that begins with the heading ${absent}.`,
      { remedies: [{ kind: 'table', begins: absent }] },
    );
  mustBeReadable(plan, [...kinds, ...others]);
}
