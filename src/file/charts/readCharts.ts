import { readArea } from '../address/address';
import { type BookChart, type BookSheet } from '../book/book';
import { kindOf, type Relation } from '../book/relation';
import { type OpenPackage } from '../package/openPackage';
import { partXml } from '../xml/writeXml';
import { child, everyNode, named, textOf, type XmlNode } from '../xml/xmlNode';
import { chartNode } from './chartNodes';
import { drawingNode } from './drawingNode';

/**
 * The charts of a drawing that is exactly as it is written here, so that they follow their cells again. Any other
 * drawing is for the caller to carry unread: undefined.
 */
export function readCharts(
  { target }: Relation,
  sheet: Pick<BookSheet, 'name' | 'cells'>,
  pack: OpenPackage,
): readonly BookChart[] | undefined {
  if (!pack.has(target) || pack.relations(target).some((one) => kindOf(one) !== 'chart')) return undefined;
  const text = (path: string) => new TextDecoder().decode(pack.bytes(path));
  const relations = pack.relations(target);
  const [charts, ids]: [BookChart[], string[]] = [[], []];
  for (const anchor of named(pack.tree(target, 'xdr:wsDr'), 'xdr:twoCellAnchor')) {
    const id = first(anchor, 'c:chart')?.attributes['r:id'] ?? '';
    const part = relations.find((one) => one.id === id && !one.external)?.target;
    if (part === undefined || !pack.has(part)) return undefined;
    const chart = chartOf(anchor, pack.tree(part, 'c:chartSpace'));
    if (!chart || partXml(chartNode(chart, sheet)) !== text(part)) return undefined;
    charts.push(chart);
    ids.push(id);
  }
  return charts.length > 0 && partXml(drawingNode(charts, ids)) === text(target) ? charts : undefined;
}

const first = (of: XmlNode | undefined, name: string): XmlNode | undefined =>
  of && [...everyNode(of)].find((one) => one.name === name);

/** What an anchor and its chart seem to be; whether they are is seen when they are written again. */
function chartOf(anchor: XmlNode, space: XmlNode): BookChart | null {
  const series = [...everyNode(space)].filter(({ name }) => name === 'c:ser');
  const names = areaIn(child(series[0], 'c:cat'));
  const from = cornerOf(child(anchor, 'xdr:from'));
  const to = cornerOf(child(anchor, 'xdr:to'));
  const title = first(space, 'c:title');
  if (!names || !title) return null;
  return {
    name: first(anchor, 'xdr:cNvPr')?.attributes.name ?? '',
    title: textOf(title),
    of: { ...names, row: names.row - 1, rows: names.rows + 1, columns: series.length + 1 },
    over: { ...from, rows: to.row - from.row, columns: to.column - from.column },
    numberFormat: first(first(space, 'c:valAx'), 'c:numFmt')?.attributes.formatCode ?? '',
    ...(first(space, 'c:grouping')?.attributes.val === 'stacked' && { stacked: true }),
    colors: series.map((one) => `#${first(child(one, 'c:spPr'), 'a:srgbClr')?.attributes.val ?? ''}`),
  };
}

/** The cells that a reference of a chart names, on whichever sheet. */
function areaIn(reference: XmlNode | undefined) {
  const formula = first(reference, 'c:f');
  return formula ? readArea(textOf(formula).split('!').at(-1) ?? '') : null;
}

const cornerOf = (corner: XmlNode | undefined) => {
  const at = (name: string) => Number(textOf(child(corner, name) ?? { name, attributes: {}, children: [] }));
  return { row: at('xdr:row'), column: at('xdr:col') };
};
