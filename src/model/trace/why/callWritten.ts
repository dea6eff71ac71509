import { FUNCTION_CARDS } from '../functionCards';
import { type Answered } from './answered';
import { argumentValue, type ArgumentValue, type Where } from './argumentValue';
import { type WrittenCall } from './callsIn';

/** An answer, or why an argument of the call could not be read. */
export type Called = Answered | { readonly kind: 'unread'; readonly why: string };

/** Calls the function that a formula calls, with the values of its arguments. */
export function callWritten(call: WrittenCall, where: Where): Called {
  return callWith(
    call.name,
    call.args.map(({ text }) => argumentValue(text, where)),
    where,
  );
}

/** Calls a function with arguments that were read: one value as itself, cells as rows, the tables together. */
export function callWith(name: string, values: readonly ArgumentValue[], { call }: Where): Called {
  const unread = values.find((value) => value.kind === 'unread');
  if (unread?.kind === 'unread') return unread;
  const grids = values.flatMap((value) => (value.kind === 'value' ? [value.grid] : []));
  const before = FUNCTION_CARDS[name]?.tablesFrom ?? grids.length;
  const given: unknown[] = grids
    .slice(0, before)
    .map((grid) => (grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : grid));
  if (FUNCTION_CARDS[name]?.tablesFrom === null) return call(name, given);
  while (given.length < before) given.push(null);
  return call(name, [...given, grids.slice(before)]);
}
