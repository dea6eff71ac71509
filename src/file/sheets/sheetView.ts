import { cellText } from '../address/address';
import { type BookSheet } from '../book/book';
import { child, elements, isNo, named, node, withAttributes, type XmlNode } from '../xml/xmlNode';

type Frozen = BookSheet['frozen'];

const frozenIn = (view: XmlNode | undefined): Frozen => {
  const { xSplit = '0', ySplit = '0', state = '' } = child(view, 'pane')?.attributes ?? {};
  return state.startsWith('frozen')
    ? { rows: Number(ySplit) || 0, columns: Number(xSplit) || 0 }
    : { rows: 0, columns: 0 };
};

/** What of a sheet's first view is read: lines between cells, and what stays in view. */
export function readView(views: XmlNode | undefined): {
  readonly gridlines: boolean;
  readonly frozen: Frozen;
} {
  const view = child(views, 'sheetView');
  return { gridlines: !isNo(view?.attributes.showGridLines), frozen: frozenIn(view) };
}

/** The element `sheetViews`: what the file says of how the sheet is shown, with what may have changed set again. */
export function viewsNode(
  { gridlines, frozen, carried }: Pick<BookSheet, 'gridlines' | 'frozen' | 'carried'>,
  opens: boolean,
): XmlNode | null {
  const kept = carried.nodes.find(({ name }) => name === 'sheetViews') ?? node('sheetViews');
  const [first, ...others] = named(kept, 'sheetView');
  const view = withAttributes(first ?? node('sheetView', { workbookViewId: 0 }), {
    ...(gridlines
      ? isNo(first?.attributes.showGridLines)
        ? { showGridLines: null }
        : {}
      : { showGridLines: 0 }),
    tabSelected: opens ? 1 : null,
  });
  const same = frozenIn(first).rows === frozen.rows && frozenIn(first).columns === frozen.columns;
  return keptViews(
    { ...kept, children: [same ? view : { ...view, children: paned(view, frozen) }, ...others] },
    opens,
  );
}

/** The views of a sheet without what says which sheet is shown; null where they say nothing else. */
export function keptViews(views: XmlNode, opens = false): XmlNode | null {
  const kept = elements(views).map((one) => (opens ? one : withAttributes(one, { tabSelected: null })));
  const says = ({ attributes, children }: XmlNode) =>
    Object.keys(attributes).length > 1 || children.length > 0;
  return kept.length > 1 || kept.some(says) ? { ...views, children: kept } : null;
}

function paned(view: XmlNode, { rows, columns }: Frozen): readonly XmlNode[] {
  const others = elements(view).filter(({ name }) => name !== 'pane' && name !== 'selection');
  if (rows === 0 && columns === 0) return others;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const [xSplit, ySplit] = [columns || null, rows || null];
  const topLeftCell = cellText(rows, columns);
  return [
    node('pane', { xSplit, ySplit, topLeftCell, activePane: pane, state: 'frozen' }),
    node('selection', { pane }),
    ...others,
  ];
}
