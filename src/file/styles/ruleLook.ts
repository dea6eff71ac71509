import { type RuleLook } from '../book/look';
import { shownText } from '../xml/escapes';
import { child, isNo, node, type XmlNode } from '../xml/xmlNode';
import { colorOf, type Palette } from './palette';

const flag = (parent: XmlNode | undefined, name: string): boolean | undefined => {
  const found = child(parent, name);
  return found && !isNo(found.attributes.val);
};

/** How cells look that meet a condition, from an element `dxf`. */
export function readRuleLook(kept: XmlNode, palette: Palette): RuleLook {
  const font = child(kept, 'font');
  const pattern = child(child(kept, 'fill'), 'patternFill');
  const code = child(kept, 'numFmt')?.attributes.formatCode;
  // a solid pattern of a rule is coloured by its background, the other way round than that of a cell
  const fill = child(pattern, 'bgColor') ?? child(pattern, 'fgColor');
  const look = {
    bold: flag(font, 'b'),
    italic: flag(font, 'i'),
    color: colorOf(child(font, 'color')?.attributes, palette),
    fill: colorOf(fill?.attributes, palette),
    numberFormat: code === undefined ? undefined : shownText(code),
  };
  return {
    ...(Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as RuleLook),
    kept,
  };
}

const rgb = (color: string) => ({ rgb: `FF${color.slice(1)}` });

/** The element `dxf` of a look. */
export function ruleLookNode(look: RuleLook, numFmtId: (code: string) => number): XmlNode {
  if (look.kept) return look.kept;
  const { bold, italic, color, fill, numberFormat } = look;
  const mark = (name: string, on: boolean | undefined) =>
    on !== undefined && node(name, { val: on ? null : 0 });
  const font = node('font', {}, mark('b', bold), mark('i', italic), color && node('color', rgb(color)));
  return node(
    'dxf',
    {},
    font.children.length > 0 && font,
    numberFormat !== undefined &&
      node('numFmt', { numFmtId: numFmtId(numberFormat), formatCode: numberFormat }),
    fill &&
      node(
        'fill',
        {},
        node('patternFill', { patternType: 'solid' }, node('fgColor', rgb(fill)), node('bgColor', rgb(fill))),
      ),
  );
}
