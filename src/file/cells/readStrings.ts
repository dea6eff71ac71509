import { shownText } from '../xml/escapes';
import { child, elements, named, textOf, type XmlNode } from '../xml/xmlNode';

/** A text of the workbook, and its pieces where they do not all look alike. */
export interface SharedText {
  readonly text: string;
  readonly runs?: readonly XmlNode[];
}

/** The texts that cells refer to by their position. */
export const readStrings = (root: XmlNode): readonly SharedText[] => named(root, 'si').map(sharedText);

/**
 * The text of an element with plain or rich text: pieces are joined, readings of its sounds are left out.
 *
 * @example
 * sharedText(node('si', {}, node('t', {}, 'Sure Start'))) // => { text: 'Sure Start' }
 */
export function sharedText(of: XmlNode): SharedText {
  const runs = named(of, 'r');
  const plain = child(of, 't');
  const pieces = plain ? [plain, ...runs] : runs.map((run) => child(run, 't') ?? run);
  const text = shownText(pieces.map((piece) => textOf(piece)).join(''));
  const rich = elements(of).some(({ name }) => name !== 't');
  return rich ? { text, runs: elements(of) } : { text };
}
