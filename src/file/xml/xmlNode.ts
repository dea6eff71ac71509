/** An element as a file holds it. Names carry the usual prefix of their vocabulary, none for spreadsheets' own. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (XmlNode | string)[];
}

export type Attributes = Readonly<Record<string, string>>;
/** What an element is made of: what is undefined, null or false is left out. */
export type Inside = XmlNode | string | null | undefined | false;

/**
 * An element; attributes that are undefined or null are left out.
 *
 * @example
 * node('pane', { xSplit: 1, ySplit: null }) // => { name: 'pane', attributes: { xSplit: '1' }, children: [] }
 */
export function node(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  ...inside: (Inside | readonly Inside[])[]
): XmlNode {
  const given = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === null ? [] : [[key, String(value)]],
  );
  const children = inside.flat().filter((one): one is XmlNode | string => Boolean(one));
  return { name, attributes: Object.fromEntries(given), children };
}

/** The elements directly inside one. */
export const elements = ({ children }: XmlNode): readonly XmlNode[] =>
  children.filter((one): one is XmlNode => typeof one !== 'string');

/** The elements of a name directly inside one. */
export const named = (parent: XmlNode | undefined, name: string): readonly XmlNode[] =>
  parent ? elements(parent).filter((one) => one.name === name) : [];

/** The first element of a name directly inside one. */
export const child = (parent: XmlNode | undefined, name: string): XmlNode | undefined =>
  named(parent, name)[0];

/**
 * The text of an element, that of the elements inside it included.
 *
 * @example
 * textOf(node('r', {}, node('t', {}, 'Sure '), node('t', {}, 'Start'))) // => "Sure Start"
 */
export const textOf = (of: XmlNode): string =>
  of.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');

/** Whether an attribute says yes. */
export const isYes = (flag: string | undefined): boolean => flag === '1' || flag === 'true';
/** Whether an attribute says no; one that is not given does not. */
export const isNo = (flag: string | undefined): boolean => flag === '0' || flag === 'false';

/** The same element with some attributes set again; null takes one away. */
export const withAttributes = (
  of: XmlNode,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
): XmlNode => ({ ...of, attributes: node('', { ...of.attributes, ...attributes }).attributes });

/** All elements of a tree, itself first. */
export function* everyNode(of: XmlNode): Generator<XmlNode> {
  yield of;
  for (const inside of elements(of)) yield* everyNode(inside);
}
