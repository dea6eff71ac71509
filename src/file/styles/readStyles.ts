import { type BookStyle, type CellFormat, type LineEdge, type Look } from '../book/look';
import { damaged } from '../refusals/notReadable';
import { shownText } from '../xml/escapes';
import { child, elements, isNo, isYes, named, type XmlNode } from '../xml/xmlNode';
import { FIRST_OWN, readNumberFormats } from './numberFormats';
import { colorOf, type Palette } from './palette';

export interface Styles {
  readonly formats: readonly CellFormat[];
  readonly styles: readonly BookStyle[];
  readonly differentials: readonly XmlNode[];
  /** What else the style sheet says: colours, looks of tables, extensions. */
  readonly others: readonly XmlNode[];
}

const UNDERSTOOD = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs'.split(' ');
const EDGES: readonly LineEdge[] = ['left', 'right', 'top', 'bottom'];

/** The formats and named styles of a workbook, from its style sheet. */
export function readStyles(sheet: XmlNode, palette: Palette): Styles {
  const list = (name: string) => elements(child(sheet, name) ?? EMPTY);
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  const numberFormat = readNumberFormats(sheet);
  const look = (xf: XmlNode): Look => {
    const {
      numFmtId = '0',
      fontId = '0',
      fillId = '0',
      borderId = '0',
      xfId: _,
      ...attributes
    } = xf.attributes;
    const [font, fill, border] = [fonts[Number(fontId)], fills[Number(fillId)], borders[Number(borderId)]];
    if ((!font && fonts.length > 0) || (!fill && fills.length > 0) || (!border && borders.length > 0))
      throw damaged('a format refers to a font, fill or border that the file does not hold');
    return {
      numberFormat: numberFormat(numFmtId),
      font: fontOf(font, palette),
      ...fillOf(fill, palette),
      lines: linesOf(border, palette),
      ...(isYes(child(xf, 'alignment')?.attributes.wrapText) ? { wraps: true } : {}),
      kept: {
        // a number of its own is given again whenever a file is written
        attributes: Number(numFmtId) < FIRST_OWN ? { ...attributes, numFmtId } : attributes,
        ...{ font, fill, border, children: elements(xf) },
      },
    };
  };
  const names = named(child(sheet, 'cellStyles'), 'cellStyle');
  const looks = named(child(sheet, 'cellStyleXfs'), 'xf').map(look);
  const styles = names.flatMap(({ attributes }): BookStyle[] => {
    const { name = '', xfId = '0', builtinId, ...kept } = attributes;
    const of = looks[Number(xfId)];
    if (!of) throw damaged(`the style “${name}” has no look`);
    const builtIn = builtinId === undefined ? {} : { builtIn: Number(builtinId) };
    return [{ ...of, name: shownText(name), ...builtIn, keptStyle: kept }];
  });
  const nameOf = new Map(names.map(({ attributes: { xfId = '0', name = '' } }) => [xfId, shownText(name)]));
  const formats = named(child(sheet, 'cellXfs'), 'xf').map((xf) => ({
    ...look(xf),
    style: nameOf.get(xf.attributes.xfId ?? '0') ?? 'Normal',
  }));
  return {
    formats: formats.length > 0 ? formats : [PLAIN],
    styles: [
      ...styles.filter(({ name }) => name === 'Normal'),
      ...styles.filter(({ name }) => name !== 'Normal'),
    ],
    differentials: elements(child(sheet, 'dxfs') ?? EMPTY),
    others: elements(sheet).filter(({ name }) => !UNDERSTOOD.includes(name)),
  };
}

const EMPTY: XmlNode = { name: '', attributes: {}, children: [] };
/** How a cell looks of which nothing is said. */
export const PLAIN: CellFormat = { numberFormat: 'General', style: 'Normal', font: {}, lines: {} };

const has = (font: XmlNode | undefined, name: string) => {
  const found = child(font, name);
  return found !== undefined && !isNo(found.attributes.val);
};

function fontOf(font: XmlNode | undefined, palette: Palette): Look['font'] {
  const size = child(font, 'sz')?.attributes.val;
  const color = colorOf(child(font, 'color')?.attributes, palette);
  const name = child(font, 'name')?.attributes.val;
  return {
    ...(has(font, 'b') ? { bold: true } : {}),
    ...(has(font, 'i') ? { italic: true } : {}),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(color === undefined ? {} : { color }),
    ...(name === undefined ? {} : { name }),
  };
}

function fillOf(fill: XmlNode | undefined, palette: Palette): { readonly fill?: string } {
  const pattern = child(fill, 'patternFill');
  const color = colorOf(child(pattern, 'fgColor')?.attributes, palette);
  return pattern?.attributes.patternType === 'solid' && color !== undefined ? { fill: color } : {};
}

function linesOf(border: XmlNode | undefined, palette: Palette): Look['lines'] {
  return Object.fromEntries(
    EDGES.flatMap((edge): [LineEdge, string][] => {
      const line = child(border, edge);
      const { style = 'none' } = line?.attributes ?? {};
      return style === 'none'
        ? []
        : [[edge, colorOf(child(line, 'color')?.attributes, palette) ?? '#000000']];
    }),
  );
}
