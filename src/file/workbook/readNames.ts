import { type BookName } from '../book/book';
import { typedFormula } from '../formulas/typedFormula';
import { isYes, named, textOf, type XmlNode } from '../xml/xmlNode';
import { shownText } from '../xml/escapes';

/**
 * The names of a workbook.
 *
 * @param sheets the names of its sheets, in their order in the file
 */
export const readNames = (names: XmlNode | undefined, sheets: readonly string[]): readonly BookName[] =>
  named(names, 'definedName').map((one) => {
    const { name = '', localSheetId, hidden, ...kept } = one.attributes;
    return {
      name: shownText(name),
      formula: typedFormula(textOf(one)),
      sheet: localSheetId === undefined ? null : (sheets[Number(localSheetId)] ?? ''),
      hidden: isYes(hidden),
      ...(Object.keys(kept).length > 0 ? { kept } : {}),
    };
  });
