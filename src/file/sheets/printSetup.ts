import { type PrintSetup } from '../book/book';
import { keptText, shownText } from '../xml/escapes';
import { child, elements, node, textOf, withAttributes, type XmlNode } from '../xml/xmlNode';

const NODES = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'];
export const isPrintNode = ({ name }: XmlNode): boolean => NODES.includes(name);

/**
 * How a sheet is printed, from its elements.
 *
 * @param fitting whether the sheet's properties say that it is shrunk to pages
 */
export function readPrintSetup(nodes: readonly XmlNode[], fitting: boolean): PrintSetup {
  const kept = Object.fromEntries(nodes.filter(isPrintNode).map((one) => [one.name, one]));
  const { orientation, fitToWidth = '1', fitToHeight = '1' } = kept.pageSetup?.attributes ?? {};
  const text = (name: string) => {
    const found = child(kept.headerFooter, name);
    return found ? shownText(textOf(found)) : undefined;
  };
  const [header, footer] = [text('oddHeader'), text('oddFooter')];
  return {
    landscape: orientation === 'landscape',
    ...(fitting ? { fits: { wide: Number(fitToWidth), tall: Number(fitToHeight) } } : {}),
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
    kept,
  };
}

const A4 = 9;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** The elements that say how a sheet is printed: those of the file, with what may have changed set again. */
export function printNodes(print: PrintSetup): readonly XmlNode[] {
  const { kept } = print;
  const before = readPrintSetup(Object.values(kept ?? {}), Boolean(print.fits));
  const setUp = kept ? kept.pageSetup : node('pageSetup', { paperSize: A4 });
  const same = before.landscape === print.landscape && fitsSame(before, print);
  const paper =
    same && kept
      ? setUp
      : withAttributes(setUp ?? node('pageSetup', { paperSize: A4 }), {
          orientation: print.landscape ? 'landscape' : 'portrait',
          ...(print.fits ? { fitToWidth: print.fits.wide, fitToHeight: print.fits.tall } : {}),
        });
  const margins = kept ? kept.pageMargins : node('pageMargins', MARGINS);
  return [kept?.printOptions, margins, paper, headerFooter(print, before)].filter(
    (one): one is XmlNode => one !== undefined,
  );
}

const fitsSame = (a: PrintSetup, b: PrintSetup): boolean =>
  a.fits?.wide === b.fits?.wide && a.fits?.tall === b.fits?.tall;

function headerFooter({ header, footer, kept }: PrintSetup, before: PrintSetup): XmlNode | undefined {
  if (kept && before.header === header && before.footer === footer) return kept.headerFooter;
  const others = kept?.headerFooter
    ? elements(kept.headerFooter).filter(({ name }) => !/^odd(Header|Footer)$/.test(name))
    : [];
  const made = node(
    'headerFooter',
    kept?.headerFooter?.attributes,
    header !== undefined && node('oddHeader', {}, keptText(header)),
    footer !== undefined && node('oddFooter', {}, keptText(footer)),
    others,
  );
  return made.children.length > 0 ? made : undefined;
}
