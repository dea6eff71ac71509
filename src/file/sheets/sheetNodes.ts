import { usedArea } from '../cells/writeCells';
import { type BookSheet } from '../book/book';
import { type StyleSheet } from '../styles/styleSheet';
import { elements, type Inside, node, type XmlNode } from '../xml/xmlNode';
import { columnsNode } from './columnDress';
import { conditionalNodes } from './conditionalFormats';
import { mergedNode } from './mergedCells';
import { printNodes } from './printSetup';
import { propertiesNode } from './sheetProperties';
import { viewsNode } from './sheetView';
import { extendedValidationsNode, validationsNode } from './validations';

const SET_ANEW = ['sheetPr', 'sheetViews', 'extLst', 'drawing', 'legacyDrawing'];
/** The extension in which Excel 2010 and later look for lists on other sheets. */
const LISTS = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}';

/**
 * The elements of a sheet's part besides its rows.
 *
 * @param linked those that refer to other parts: tables and drawings
 */
export function sheetNodes(
  sheet: BookSheet,
  styles: StyleSheet,
  opens: boolean,
  linked: readonly Inside[],
): readonly Inside[] {
  const { carried, protection } = sheet;
  const others = carried.nodes.filter(({ name }) => !SET_ANEW.includes(name));
  return [
    propertiesNode(sheet),
    node('dimension', { ref: usedArea(sheet) }),
    viewsNode(sheet, opens),
    columnsNode(sheet.columns, styles.formatAt),
    protection && node('sheetProtection', protection),
    mergedNode(sheet.merged),
    ...conditionalNodes(sheet.conditional, styles.lookAt),
    validationsNode(sheet.validations),
    ...printNodes(sheet.print),
    ...others,
    extensions(sheet),
    ...linked,
  ];
}

function extensions({ carried, validations }: BookSheet): XmlNode | null {
  const kept = carried.nodes.find(({ name }) => name === 'extLst');
  const lists = extendedValidationsNode(validations);
  const all = [...(lists ? [node('ext', { uri: LISTS }, lists)] : []), ...(kept ? elements(kept) : [])];
  return all.length > 0 ? node('extLst', {}, all) : null;
}
