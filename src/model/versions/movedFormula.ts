import { fromCol, toCol, tokenize, tokenTypes } from '@borgar/fx';
import { type Moves } from './moves';
import { type SavedSheet } from './kept/version';

const ADDRESSES: readonly string[] = [tokenTypes.REF_RANGE, tokenTypes.REF_BEAM, tokenTypes.REF_TERNARY];

/**
 * A formula as it must be now, when nothing but the places and the names of what it refers to has changed.
 *
 * @param sheet on which it stood
 */
export function movedFormula(text: string, sheet: SavedSheet, moves: Moves): string {
  return tokenize(text)
    .map(({ type, value }) => {
      if (ADDRESSES.includes(type)) return movedAddress(value, sheet, moves);
      if (type === tokenTypes.REF_STRUCT || type === tokenTypes.REF_NAMED)
        return value.replace(/^[^[\s!]+/, (name) => moves.tableNow(name));
      return value;
    })
    .join('');
}

function movedAddress(reference: string, own: SavedSheet, moves: Moves): string {
  const mark = reference.lastIndexOf('!');
  const prefix = reference.slice(0, mark + 1);
  const name = prefix
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  const sheet = prefix ? moves.sheetNamed(name) : own;
  if (!sheet) return reference;
  const now = moves.sheetNow(sheet)?.name ?? name;
  const quoted = !prefix || now === name ? prefix : `${quote(now)}!`;
  const cells = reference
    .slice(mark + 1)
    .replace(
      /(\$?)([A-Z]{1,3})(?![A-Z])|(\$?)(\d+)/gi,
      (part, _dollar: string, letters: string | undefined, _other: string, digits: string | undefined) => {
        const fixed = part.startsWith('$') ? '$' : '';
        if (letters !== undefined) return fixed + toCol(moves.column(sheet, fromCol(letters)));
        return `${fixed}${moves.row(sheet, Number(digits) - 1) + 1}`;
      },
    );
  return quoted + cells;
}

const quote = (name: string): string =>
  /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
