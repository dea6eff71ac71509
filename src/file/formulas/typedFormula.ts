/**
 * A formula as a person types it, from how a file holds it; with `=`. Functions of add-ins are understood, also where
 * Excel put a wrong workbook before them. Text in quotes is left alone.
 *
 * @example
 * typedFormula('_xldudf_POOL_FUNDING("Base",_xlfn.ANCHORARRAY(A1))') // => '=POOL.FUNDING("Base",A1#)'
 * @example
 * typedFormula('_xlfn._xlws.FILTER(T[A],T[B]="_xlfn.")') // => '=FILTER(T[A],T[B]="_xlfn.")'
 */
export function typedFormula(stored: string): string {
  if (!stored.includes('_xl')) return `=${stored}`;
  const pieces = stored.split(/("(?:[^"]|"")*")/);
  return `=${unwrapped(pieces.map((piece, at) => (at % 2 ? piece : plainNames(piece))).join(''))}`;
}

const CUSTOM =
  /(?:\[\d+\]!|(?:'[^']*'|[\w.-]+\.xla[mx]?)!)?_xldudf_([A-Za-z0-9]+)_([A-Za-z0-9_.]+)(?=\s*\()/gi;

const plainNames = (piece: string): string =>
  piece
    .replace(CUSTOM, '$1.$2')
    .replace(/_xlfn\.(?:_xlws\.)?(?!ANCHORARRAY\(|SINGLE\()/gi, '')
    .replace(/_xlpm\./gi, '');

const WRAPPERS = /_xlfn\.(ANCHORARRAY|SINGLE)\(/gi;

/** What `#` and `@` stand for in a file, innermost first. */
function unwrapped(formula: string): string {
  let text = formula;
  for (;;) {
    const last = [...text.matchAll(WRAPPERS)].at(-1);
    if (!last) return text;
    const from = last.index + last[0].length;
    const to = closing(text, from);
    if (to < 0) return text;
    const inside = text.slice(from, to);
    const typed = /ANCHORARRAY/i.test(last[0]) ? `${inside}#` : `@${inside}`;
    text = text.slice(0, last.index) + typed + text.slice(to + 1);
  }
}

/** Where the bracket closes that is open at a position; brackets in quotes do not count. -1 where it does not. */
function closing(text: string, from: number): number {
  let depth = 1;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at;
  }
  return -1;
}
