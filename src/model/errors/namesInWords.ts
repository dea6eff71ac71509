/** So many names are written out in a sentence. */
const NAMED = 12;

/**
 * Names as a sentence has them.
 *
 * @example
 * namesInWords(['family support', 'behaviour', 'participation']) // => "family support, behaviour and participation"
 */
export function namesInWords(names: readonly string[]): string {
  const more = names.length - NAMED;
  const parts = more > 1 ? [...names.slice(0, NAMED), `${more.toLocaleString('en-GB')} others`] : names;
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}
