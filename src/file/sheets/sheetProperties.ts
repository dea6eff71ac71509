import { type BookSheet } from '../book/book';
import { child, elements, isYes, node, withAttributes, type XmlNode } from '../xml/xmlNode';

/** The colour of a sheet's tab, where the file gives it as red, green and blue. */
export function readTabColor(properties: XmlNode | undefined): string | undefined {
  const rgb = child(properties, 'tabColor')?.attributes.rgb;
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

export const fitsToPages = (properties: XmlNode | undefined): boolean =>
  isYes(child(properties, 'pageSetUpPr')?.attributes.fitToPage);

/** The element `sheetPr`: what the file says of the sheet, with its tab's colour and how it is printed. */
export function propertiesNode({ tabColor, print, carried }: BookSheet): XmlNode | null {
  const kept = carried.nodes.find(({ name }) => name === 'sheetPr');
  const keptColor = child(kept, 'tabColor');
  const color =
    readTabColor(kept) === tabColor
      ? keptColor
      : tabColor && node('tabColor', { rgb: `FF${tabColor.slice(1)}` });
  const setUp = child(kept, 'pageSetUpPr') ?? node('pageSetUpPr');
  const fits = fitsToPages(kept) === Boolean(print.fits) ? {} : { fitToPage: print.fits ? 1 : null };
  const page = withAttributes(setUp, fits);
  const says = child(kept, 'pageSetUpPr') !== undefined || Object.keys(page.attributes).length > 0;
  const others = kept ? elements(kept).filter(({ name }) => !['tabColor', 'pageSetUpPr'].includes(name)) : [];
  const made = node('sheetPr', kept?.attributes, color, others, says && page);
  return made.children.length > 0 || Object.keys(made.attributes).length > 0 ? made : null;
}
