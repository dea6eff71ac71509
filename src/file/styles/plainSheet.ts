import { node, type XmlNode } from '../xml/xmlNode';
import { borderNode, fillNode, fontNode } from './lookNodes';

const IDS = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** The style sheet of a file that has none. */
export const PLAIN_SHEET: XmlNode = node(
  'styleSheet',
  {},
  node('fonts', {}, fontNode({})),
  node('fills', {}, fillNode(undefined)),
  node('borders', {}, borderNode({})),
  node('cellStyleXfs', {}, node('xf', IDS)),
  node('cellXfs', {}, node('xf', { ...IDS, xfId: 0 })),
  node('cellStyles', {}, node('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
);
