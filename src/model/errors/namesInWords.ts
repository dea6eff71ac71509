import { listed } from './listed';

/** So many names are written out in a sentence. */
const NAMED = 12;

/**
 * Names as a sentence has them: all, or the first few and how many others.
 *
 * @example
 * namesInWords(['family support', 'behaviour', 'participation']) // => "family support, behaviour and participation"
 * @example
 * namesInWords(['play', 'care', 'respite', 'transport'], 2) // => "play, care and 2 others"
 */
export function namesInWords(names: readonly string[], most = NAMED): string {
  const more = names.length - most;
  const parts = more > 1 ? [...names.slice(0, most), `${more.toLocaleString('en-GB')} others`] : names;
  return listed(parts);
}
