import { type Token } from '@borgar/fx';

/**
 * The names that a formula gives to values by LET and LAMBDA, in capitals: files mark them, or Excel takes them for
 * names of the workbook.
 */
export function parameters(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open: { readonly names: boolean; argument: number; first: boolean }[] = [];
  for (const [at, { type, value }] of tokens.entries()) {
    const inner = open.at(-1);
    if (value === '(' || value === '{') {
      const call = /^(LET|LAMBDA)$/i.exec(tokens[at - 1]?.value ?? '');
      open.push({ names: value === '(' && call !== null, argument: 0, first: true });
      continue;
    }
    if (value === ')' || value === '}') open.pop();
    else if (inner && value === ',') Object.assign(inner, { argument: inner.argument + 1, first: true });
    else if (inner?.first && type !== 'whitespace' && type !== 'newline') {
      inner.first = false;
      const alone = /^[,)]$/.test(tokens.slice(at + 1).find((one) => !/^\s*$/.test(one.value))?.value ?? '');
      if (inner.names && type === 'range_named' && alone) found.add(value.toUpperCase());
    }
  }
  return found;
}
