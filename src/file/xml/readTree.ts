import { damaged } from '../refusals/notReadable';
import { readEvents } from './readEvents';
import { TreeBuilder } from './treeBuilder';
import { type XmlNode } from './xmlNode';

/**
 * The whole of a part as one element.
 *
 * @param root what its outermost element is called; a part that holds another is refused
 */
export function readTree(bytes: Uint8Array, path: string, root: string): XmlNode {
  const builder = new TreeBuilder();
  let whole: XmlNode | null = null;
  readEvents(bytes, path, {
    open: (name, attributes) => builder.open(name, attributes),
    text: (piece) => builder.text(piece),
    close: () => {
      whole = builder.close() ?? whole;
    },
  });
  return holding(whole, path, root);
}

/** The element, where it is the one that its part should hold. */
function holding(whole: XmlNode | null, path: string, root: string): XmlNode {
  if (whole?.name !== root) throw damaged(`“${path}” does not hold what it should (${root})`);
  return whole;
}
