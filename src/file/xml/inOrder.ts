import { type Inside, type XmlNode } from './xmlNode';

/** Elements in the order of a list; those of one name stay in theirs, and what the list does not name goes last. */
export function inOrder(nodes: readonly Inside[], order: readonly string[]): readonly XmlNode[] {
  const place = ({ name }: XmlNode) => {
    const at = order.indexOf(name === 'mc:AlternateContent' ? 'controls' : name);
    return at < 0 ? order.length : at;
  };
  return nodes
    .filter((one): one is XmlNode => typeof one === 'object' && one !== null)
    .sort((a, b) => place(a) - place(b));
}
