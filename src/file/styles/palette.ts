import { type Attributes, child, elements, type XmlNode } from '../xml/xmlNode';

/** The colours to which a file refers by number. */
export interface Palette {
  /** Of the theme, in the order in which cells count them: background first. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The colours of Office's theme, for a file that has none. */
const OFFICE = ['FFFFFF', '000000', 'EEECE1', '1F497D', '4F81BD', 'C0504D', '9BBB59', '8064A2', '4BACC6', 'F79646', '0000FF', '800080']; // prettier-ignore
const EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED =
  `${EIGHT} ${EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 ` +
  'FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF ' +
  'FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 ' +
  '993366 333399 333333';

/** The colours of a workbook, from its theme and its style sheet. */
export function readPalette(theme: XmlNode | undefined, styles: XmlNode | undefined): Palette {
  const scheme = child(child(theme, 'a:themeElements'), 'a:clrScheme');
  const own = scheme ? elements(scheme).map((one) => schemeColor(one)) : [];
  // cells count light before dark, themes list dark before light
  const [dark1, light1, dark2, light2, ...accents] = own;
  const counted = [light1, dark1, light2, dark2, ...accents];
  const custom = child(child(styles, 'colors'), 'indexedColors');
  return {
    theme: OFFICE.map((color, at) => counted[at] ?? color),
    indexed: custom
      ? elements(custom).map(({ attributes }) => attributes.rgb?.slice(-6) ?? '000000')
      : INDEXED.split(' '),
  };
}

const schemeColor = (color: XmlNode): string | undefined => {
  const { lastClr, val } = elements(color)[0]?.attributes ?? {};
  return lastClr ?? (val !== undefined && /^[0-9a-f]{6}$/i.test(val) ? val : undefined);
};

/**
 * A colour as `#RRGGBB`; undefined where a file leaves it to the screen.
 *
 * @example
 * colorOf({ theme: '1', tint: '0.5' }, readPalette(undefined, undefined)) // => "#808080"
 */
export function colorOf(attributes: Attributes | undefined, palette: Palette): string | undefined {
  if (!attributes) return undefined;
  const { rgb, theme, indexed, tint } = attributes;
  const base =
    rgb?.slice(-6) ?? (theme !== undefined ? palette.theme[Number(theme)] : palette.indexed[Number(indexed)]);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  const shade = Number(tint ?? 0);
  const parts = [0, 2, 4].map((at) => tinted(parseInt(base.slice(at, at + 2), 16), shade));
  return `#${parts
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

/** Lighter for a share above zero, darker below. */
const tinted = (part: number, shade: number): number =>
  Math.round(Math.min(255, Math.max(0, shade > 0 ? part + (255 - part) * shade : part * (1 + shade))));
