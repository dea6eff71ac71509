/**
 * What a name stands for, as the grid keeps it. The grid puts the text of the name into each formula, so that
 * `=Rate*2` with Rate `=2+3` made 8: anything but a reference is kept in brackets.
 */
export function kept(formula: string): string {
  const body = formula.replace(/^=/, '');
  return isReference(body) ? body : `=(${body})`;
}

/** What a name stands for, as Excel shows it. */
export function shown(kept: string): string {
  const body = kept.replace(/^=/, '');
  return `=${isBracketed(body) ? body.slice(1, -1) : body}`;
}

const isReference = (body: string) =>
  /^(?:'(?:[^']|'')+'|[^'!"()+\-*/^&=<>,; ]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i.test(body);

/** True when the first bracket closes with the last. */
function isBracketed(body: string): boolean {
  if (!body.startsWith('(') || !body.endsWith(')')) return false;
  let depth = 0;
  for (let i = 0; i < body.length - 1; i++) {
    if (body[i] === '(') depth++;
    if (body[i] === ')') depth--;
    if (depth === 0) return false;
  }
  return true;
}
