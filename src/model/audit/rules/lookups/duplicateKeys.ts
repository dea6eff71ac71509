import { comparable } from '../../../table/heading';
import { nameOf } from '../../ranges';
import { type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewFinding, type ReviewRule } from '../../reviewRule';
import { type Key, keyLists } from './keyColumns';

/** A list in which more than this share of the names come again is not a list of keys. */
const SHARE = 0.34;

/** Names of a list that come two times, case and spaces aside. */
export const duplicateKeys: ReviewRule = {
  name: 'Duplicate key',
  kind: 'risk',
  reason: 'A look-up finds the first of the two only, and SUMIF adds both.',
  source: 'Audit practice on keys of lists',
  remedy: 'Give each line a name of its own, or join the two.',
  find: (sheet) => keyLists(sheet).flatMap((list) => duplicatesIn(list, sheet)),
};

/** A code has a digit; words alone may well come again, as headings of sections do. */
const isCode = (text: string): boolean =>
  /\d/.test(text) && /[a-z]/i.test(text) && !/\s\S+\s/.test(text.trim());

function duplicatesIn(list: readonly Key[], sheet: ReviewedSheet): ReviewFinding[] {
  const byName = new Map<string, Key[]>();
  for (const key of list) {
    const name = comparable(key.text);
    byName.set(name, [...(byName.get(name) ?? []), key]);
  }
  const twice = [...byName.values()].filter(
    (keys) => keys.length === 2 && keys.every(({ text }) => isCode(text)),
  );
  if (list.length > 3 && twice.length * 2 > Math.max(2, list.length * SHARE)) return [];
  return twice.flatMap((keys) => {
    const [first, second] = keys;
    if (!first || !second) return [];
    const sentence = `${nameOf(second)} holds ${second.text.trim()}, as ${nameOf(first)} does.`;
    return [findingAt(duplicateKeys, sheet, { at: first, cells: keys, sentence, likelihood: 0.6 })];
  });
}
