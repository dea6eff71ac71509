import { type WrittenCall } from './callsIn';

/**
 * A formula with other words for one argument of a call; '' leaves the argument out.
 *
 * @param at position of the argument, which may be after the last
 * @example
 * [rewritten('=POOL.CUT(A1:A3, 9, "protected", B1:B3)', callsIn('=POOL.CUT(A1:A3, 9, "protected", B1:B3)')[0], 3, ''), rewritten('=POOL.CUT(A1:A3, 9)', callsIn('=POOL.CUT(A1:A3, 9)')[0], 3, 'B1:B3')] // => ["=POOL.CUT(A1:A3, 9, \"protected\")", "=POOL.CUT(A1:A3, 9,,B1:B3)"]
 */
export function rewritten(formula: string, call: WrittenCall, at: number, words: string): string {
  const argument = call.args[at];
  const last = call.args.at(-1);
  if (argument && !(words === '' && argument === last))
    return formula.slice(0, argument.from) + words + formula.slice(argument.to);
  if (argument) {
    let kept = at - 1;
    while (kept >= 0 && call.args[kept]?.text === '') kept--;
    const from = call.args[kept]?.to ?? formula.indexOf('(', call.from) + 1;
    return `${formula.slice(0, from)}${formula.slice(call.to - 1)}`;
  }
  const commas = ','.repeat(at - Math.max(0, call.args.length - 1));
  const to = last?.to ?? call.to - 1;
  return `${formula.slice(0, to)}${commas}${words}${formula.slice(call.to - 1)}`;
}
