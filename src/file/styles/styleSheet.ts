import { type Book } from '../book/book';
import { type BookStyle, type Look, type RuleLook } from '../book/look';
import { elementXml } from '../xml/writeXml';
import { keptAttribute } from '../xml/escapes';
import { node, withAttributes, type XmlNode } from '../xml/xmlNode';
import { inOrder } from '../xml/inOrder';
import { BUILT_IN, FIRST_OWN, NUMBERS } from './numberFormats';
import { borderNode, fillNode, fontNode } from './lookNodes';
import { PLAIN } from './readStyles';
import { ruleLookNode } from './ruleLook';

/** The style sheet that is being written: each look once, cells and rules refer to it by position. */
export interface StyleSheet {
  /** The position in the file of a format of the book. */
  formatAt(format: number): number;
  lookAt(look: RuleLook): number;
  /** The whole of it, when all looks have been asked for. */
  node(): XmlNode;
}

const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const NORMAL: BookStyle = { name: 'Normal', builtIn: 0, numberFormat: 'General', font: {}, lines: {} };

export function styleSheet({ formats, styles, carried }: Book): StyleSheet {
  const ids = new Map<string, number>();
  const numFmtId = (code: string): number => {
    const known = NUMBERS.get(code) ?? ids.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN + ids.size;
    ids.set(code, id);
    return id;
  };
  const [fonts, borders] = [new Distinct(), new Distinct()];
  const fills = new Distinct();
  for (const patternType of ['none', 'gray125'])
    fills.at(node('fill', {}, node('patternFill', { patternType })));
  const xf = (look: Look, xfId: number | null): XmlNode => {
    const { kept } = look;
    const id = kept?.attributes.numFmtId ?? '';
    const keeps = id !== '' && (BUILT_IN[id] ?? 'General') === look.numberFormat;
    // only the format of a cell, not that of a named style, says that its number format is its own
    const applyNumberFormat = xfId === null ? null : 1;
    const own = kept ? {} : { applyNumberFormat, applyFont: 1, applyFill: 1, applyBorder: 1 };
    const alignment = alignmentNode(look);
    return node(
      'xf',
      {
        ...own,
        ...kept?.attributes,
        numFmtId: keeps ? id : numFmtId(look.numberFormat),
        fontId: fonts.at(kept?.font ?? fontNode(look.font)),
        fillId: fills.at(kept?.fill ?? fillNode(look.fill)),
        borderId: borders.at(kept?.border ?? borderNode(look.lines)),
        ...{ xfId, ...(alignment && !kept ? { applyAlignment: 1 } : {}) },
      },
      kept ? kept.children : alignment,
    );
  };
  const all = styles.some(({ name }) => name === 'Normal') ? styles : [NORMAL, ...styles];
  const ordered = [
    ...all.filter(({ name }) => name === 'Normal'),
    ...all.filter(({ name }) => name !== 'Normal'),
  ];
  const at = new Map(ordered.map(({ name }, position) => [name, position]));
  const styleXfs = ordered.map((style) => xf(style, null));
  const cellXfs = (formats.length > 0 ? formats : [PLAIN]).map((format) =>
    xf(format, at.get(format.style) ?? 0),
  );
  const differentials = new Distinct(carried.differentials);

  return {
    formatAt: (format) => (format < cellXfs.length ? format : 0),
    lookAt: (look) => differentials.at(ruleLookNode(look, numFmtId)),
    node: () =>
      node(
        'styleSheet',
        {},
        inOrder(
          [
            ids.size > 0 &&
              counted(
                'numFmts',
                [...ids].map(([formatCode, id]) =>
                  node('numFmt', { numFmtId: id, formatCode: keptAttribute(formatCode) }),
                ),
              ),
            ...[counted('fonts', fonts.all), counted('fills', fills.all), counted('borders', borders.all)],
            ...[counted('cellStyleXfs', styleXfs), counted('cellXfs', cellXfs)],
            counted(
              'cellStyles',
              ordered.map((style, xfId) => namedStyle(style, xfId)),
            ),
            counted('dxfs', differentials.all),
            ...(carried.styleNodes.some(({ name }) => name === 'tableStyles') ? [] : [TABLE_STYLES]),
            ...carried.styleNodes,
          ],
          ORDER,
        ),
      ),
  };
}

const TABLE_STYLES = node('tableStyles', {
  count: 0,
  defaultTableStyle: 'TableStyleMedium2',
  defaultPivotStyle: 'PivotStyleLight16',
});
const alignmentNode = ({ wraps, alignsRight }: Look): XmlNode | false =>
  (wraps || alignsRight) === true &&
  node('alignment', {
    ...(alignsRight ? { horizontal: 'right' } : {}),
    ...(wraps ? { vertical: 'top', wrapText: 1 } : {}),
  });
const counted = (name: string, all: readonly XmlNode[]): XmlNode => node(name, { count: all.length }, all);
const namedStyle = ({ name, builtIn, keptStyle }: BookStyle, xfId: number): XmlNode =>
  withAttributes(node('cellStyle', { name: keptAttribute(name), xfId, builtinId: builtIn }), keptStyle ?? {});

/** Elements by position, equal ones once. */
class Distinct {
  readonly all: XmlNode[] = [];
  private readonly places = new Map<string, number>();

  /** @param first those of the file, which keep their positions even where they are equal */
  constructor(first: readonly XmlNode[] = []) {
    for (const one of first) {
      const text = elementXml(one);
      if (!this.places.has(text)) this.places.set(text, this.all.length);
      this.all.push(one);
    }
  }

  at(one: XmlNode): number {
    const text = elementXml(one);
    const place = this.places.get(text);
    if (place !== undefined) return place;
    this.places.set(text, this.all.length);
    return this.all.push(one) - 1;
  }
}
