import { type LineEdge, type Look } from '../book/look';
import { node, type XmlNode } from '../xml/xmlNode';

const rgb = (color: string) => ({ rgb: `FF${color.slice(1)}` });

/** The elements of a look that no file had before: Calibri 11 unless it is said. */
export const fontNode = ({ bold, italic, size = 11, color, name = 'Calibri' }: Look['font']): XmlNode =>
  node(
    'font',
    {},
    bold && node('b'),
    italic && node('i'),
    node('sz', { val: size }),
    color && node('color', rgb(color)),
    node('name', { val: name }),
    node('family', { val: 2 }),
  );

export const fillNode = (fill: string | undefined): XmlNode =>
  fill === undefined
    ? node('fill', {}, node('patternFill', { patternType: 'none' }))
    : node(
        'fill',
        {},
        node(
          'patternFill',
          { patternType: 'solid' },
          node('fgColor', rgb(fill)),
          node('bgColor', { indexed: 64 }),
        ),
      );

export function borderNode(lines: Look['lines']): XmlNode {
  const edge = (name: LineEdge) => {
    const color = lines[name];
    return color === undefined ? node(name) : node(name, { style: 'thin' }, node('color', rgb(color)));
  };
  return node('border', {}, edge('left'), edge('right'), edge('top'), edge('bottom'), node('diagonal'));
}
