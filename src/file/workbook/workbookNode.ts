import { type Book } from '../book/book';
import { WORKBOOK_ORDER } from '../xml/elementOrder';
import { keptAttribute } from '../xml/escapes';
import { inOrder } from '../xml/inOrder';
import { elements, node, withAttributes, type XmlNode } from '../xml/xmlNode';
import { namesNode } from './namesNode';

const SET_ANEW = ['workbookPr', 'bookViews', 'calcPr'];
/** The calculation engine of Excel since 2019: with an older number Excel recalculates on opening. */
const ENGINE = 191029;

/**
 * The part of the workbook.
 *
 * @param ids the relations of the workbook to its sheets, in their order
 */
export function workbookNode(book: Book, ids: readonly string[]): XmlNode {
  const { carried, sheets, from1904 } = book;
  const kept = (name: string) => carried.nodes.find((one) => one.name === name);
  return node(
    'workbook',
    {},
    inOrder(
      [
        withAttributes(kept('workbookPr') ?? node('workbookPr'), { date1904: from1904 ? 1 : null }),
        viewsNode(book, kept('bookViews')),
        node(
          'sheets',
          {},
          sheets.map(({ name, state }, at) =>
            node('sheet', {
              ...{ name: keptAttribute(name), sheetId: at + 1 },
              ...{ state: state === 'visible' ? null : state, 'r:id': ids[at] },
            }),
          ),
        ),
        namesNode(book),
        calculation(kept('calcPr')),
        ...carried.nodes.filter(({ name }) => !SET_ANEW.includes(name)),
      ],
      WORKBOOK_ORDER,
    ),
  );
}

/** Nothing is calculated on opening: without the add-in every result of its functions would become an error. */
const calculation = (kept: XmlNode | undefined): XmlNode =>
  withAttributes(kept ?? node('calcPr'), { calcId: ENGINE, fullCalcOnLoad: null, forceFullCalc: null });

function viewsNode({ sheets, opens }: Book, kept: XmlNode | undefined): XmlNode {
  const [first = node('workbookView'), ...others] = kept ? elements(kept) : [];
  const active = Math.max(
    0,
    sheets.findIndex(({ name }) => name === opens),
  );
  const firstTab = Number(first.attributes.firstSheet ?? 0) < sheets.length ? {} : { firstSheet: null };
  const view = withAttributes(first, { activeTab: active || null, ...firstTab });
  const all = [view, ...others.filter(({ name }) => name === 'workbookView')];
  return { ...(kept ?? node('bookViews')), children: all };
}
