import { type RowDress } from '../book/book';
import { type Attributes, isYes } from '../xml/xmlNode';

/** What a row's own attributes are called here; `spans` and `r` say nothing that its cells do not. */
const OWN = ['r', 'spans', 'ht', 'hidden', 's', 'customFormat'];
const NAMES_ONLY = new Set(['r', 'spans']);

/** The height of a row, whether it is hidden and its format; null where the file says nothing of it. */
export function readRowDress(attributes: Attributes): RowDress | null {
  if (saysNothing(attributes)) return null; // most rows of a long list
  const { ht, hidden, s } = attributes;
  const kept = Object.fromEntries(Object.entries(attributes).filter(([key]) => !OWN.includes(key)));
  const says = Object.keys(kept).length > 0;
  if (ht === undefined && s === undefined && !isYes(hidden) && !says) return null;
  return {
    hidden: isYes(hidden),
    ...(ht === undefined ? {} : { height: Number(ht) }),
    ...(s === undefined ? {} : { format: Number(s) }),
    ...(says ? { kept } : {}),
  };
}

function saysNothing(attributes: Attributes): boolean {
  for (const key in attributes) if (!NAMES_ONLY.has(key)) return false;
  return true;
}

/** The attributes of a row in a file. */
export const rowAttributes = (
  row: number,
  { height, hidden, format, kept }: RowDress = { hidden: false },
  formatAt: (format: number) => number,
): Readonly<Record<string, string | number | null>> => ({
  r: row + 1,
  s: format === undefined ? null : formatAt(format),
  customFormat: format === undefined ? null : 1,
  ht: height ?? null,
  hidden: hidden ? 1 : null,
  ...(height !== undefined && !kept ? { customHeight: 1 } : {}),
  ...kept,
});
