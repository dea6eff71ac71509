import { type Relation } from '../book/relation';
import { WORKBOOK_ORDER } from '../xml/elementOrder';
import { elements, everyNode, withAttributes, type XmlNode } from '../xml/xmlNode';

/** What is said again whenever a file is written: the sheet that is shown, the calendar, the calculation engine. */
const OF_THE_MOMENT: Readonly<Record<string, readonly string[]>> = {
  workbookPr: ['date1904'],
  calcPr: ['calcId', 'fullCalcOnLoad', 'forceFullCalc'],
  workbookView: ['activeTab'],
};

function withoutMoment(of: XmlNode): XmlNode {
  const names = OF_THE_MOMENT[of.name] ?? [];
  const kept = withAttributes(of, Object.fromEntries(names.map((name) => [name, null])));
  if (of.name !== 'bookViews') return kept;
  const views = elements(of).map(withoutMoment);
  const says = views.some(({ attributes }) => Object.keys(attributes).length > 0);
  return { ...kept, children: says ? views : [] };
}

const UNDERSTOOD = ['sheets', 'definedNames', 'fileVersion'];

/**
 * The elements of the workbook's part that are saved as they came; pivot tables and slicers are named as lost
 * already.
 */
export function keptWorkbookNodes(
  workbook: XmlNode,
  relations: readonly Relation[],
  lost: Set<string>,
): readonly XmlNode[] {
  const ids = new Set(relations.map(({ id }) => id));
  const leadsOn = (one: XmlNode) =>
    [...everyNode(one)].every(
      ({ attributes }) => attributes['r:id'] === undefined || ids.has(attributes['r:id']),
    );
  return elements(workbook).flatMap((one): XmlNode[] => {
    // where it was saved, and by which version
    if (UNDERSTOOD.includes(one.name) || /^(mc|xr\d*):/.test(one.name)) return [];
    if (!WORKBOOK_ORDER.includes(one.name)) {
      lost.add(`“${one.name}” of the workbook`);
      return [];
    }
    const children = one.children.filter((inside) => typeof inside === 'string' || leadsOn(inside));
    const kept = withoutMoment({ ...one, children });
    return kept.children.length > 0 || Object.keys(kept.attributes).length > 0 ? [kept] : [];
  });
}
