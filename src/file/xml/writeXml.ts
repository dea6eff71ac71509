import { xmlAttribute, xmlText } from './escapes';
import { VOCABULARIES } from './vocabularies';
import { elements, type XmlNode } from './xmlNode';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element as text, without declarations of vocabularies. */
export function elementXml({ name, attributes, children }: XmlNode): string {
  let text = `<${name}`;
  for (const key in attributes) text += ` ${key}="${xmlAttribute(attributes[key] ?? '')}"`;
  if (children.length === 0) return `${text}/>`;
  text += '>';
  for (const one of children) text += typeof one === 'string' ? xmlText(one) : elementXml(one);
  return `${text}</${name}>`;
}

/**
 * A part as text, its vocabularies declared at the outermost element.
 *
 * @param prefixes vocabularies that are used in text which the tree does not show
 */
export function partXml(root: XmlNode, prefixes: readonly string[] = []): string {
  const own = root.name.slice(0, Math.max(0, root.name.indexOf(':')));
  if (!UNPREFIXED.includes(own))
    return (
      HEAD + elementXml({ ...root, attributes: { ...declarations(root, prefixes), ...root.attributes } })
    );
  const { [`xmlns:${own}`]: _, ...others } = declarations(root, prefixes);
  const attributes = { xmlns: VOCABULARIES[own] ?? '', ...others, ...root.attributes };
  return HEAD + elementXml({ ...unprefixed(root, `${own}:`), attributes });
}

/** Parts whose own vocabulary many readers expect without a prefix. */
const UNPREFIXED = ['rel', 'ct', 'ep'];
const unprefixed = (of: XmlNode, prefix: string): XmlNode => ({
  ...of,
  name: of.name.startsWith(prefix) ? of.name.slice(prefix.length) : of.name,
  children: of.children.map((one) => (typeof one === 'string' ? one : unprefixed(one, prefix))),
});

/** A part whose outermost element holds text that is already XML. */
export const wrappedXml = (root: XmlNode, inside: string, within: readonly XmlNode[] = []): string => {
  const declared = declarations({ ...root, children: within }, []);
  const [open] = elementXml({ ...root, attributes: { ...declared, ...root.attributes }, children: [] }).split(
    '/>',
  );
  return `${HEAD}${open}>${inside}</${root.name}>`;
};

function declarations(root: XmlNode, prefixes: readonly string[]): Record<string, string> {
  const used = new Set(prefixes);
  gather(root, used);
  return Object.fromEntries(
    Object.entries(VOCABULARIES).flatMap(([prefix, uri]) =>
      used.has(prefix) ? [[prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri]] : [],
    ),
  );
}

function gather(of: XmlNode, used: Set<string>): void {
  used.add(of.name.slice(0, Math.max(0, of.name.indexOf(':'))));
  for (const key in of.attributes) {
    if (key.includes(':')) used.add(key.slice(0, key.indexOf(':')));
    if (key === 'Requires') for (const prefix of of.attributes[key]?.split(' ') ?? []) used.add(prefix);
  }
  for (const inside of elements(of)) gather(inside, used);
}
