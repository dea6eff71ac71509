import { type Book } from '../book/book';
import { fileFormula } from '../formulas/fileFormula';
import { keptAttribute } from '../xml/escapes';
import { node, type XmlNode } from '../xml/xmlNode';
import { inNameOrder } from './inNameOrder';

/** The element `definedNames`; null where there are none. */
export function namesNode({ names, sheets }: Book): XmlNode | null {
  if (names.length === 0) return null;
  const titles = sheets.map(({ name }) => name);
  return node(
    'definedNames',
    {},
    inNameOrder(names, titles).map((one) =>
      node(
        'definedName',
        {
          name: keptAttribute(one.name),
          localSheetId: one.sheet === null ? null : titles.indexOf(one.sheet),
          hidden: one.hidden ? 1 : null,
          ...one.kept,
        },
        fileFormula(one.formula),
      ),
    ),
  );
}
