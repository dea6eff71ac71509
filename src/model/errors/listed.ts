/**
 * All of several things as a sentence has them: an agreement leaves none out.
 *
 * @example
 * listed(['the Council', 'the PCT', 'the colleges']) // => "the Council, the PCT and the colleges"
 */
export function listed(things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return things.length > 1 ? `${things.slice(0, -1).join(', ')} and ${last}` : last;
}
