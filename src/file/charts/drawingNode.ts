import { type BookChart } from '../book/book';
import { node, type XmlNode } from '../xml/xmlNode';

const corner = (name: string, row: number, column: number): XmlNode =>
  node(
    `xdr:${name}`,
    {},
    ...[node('xdr:col', {}, String(column)), node('xdr:colOff', {}, '0')],
    ...[node('xdr:row', {}, String(row)), node('xdr:rowOff', {}, '0')],
  );

/**
 * The drawing of a sheet: where its charts lie.
 *
 * @param ids the relations of the drawing to its charts, in their order
 */
export const drawingNode = (charts: readonly BookChart[], ids: readonly string[]): XmlNode =>
  node(
    'xdr:wsDr',
    {},
    charts.map(({ name, over }, at) =>
      node(
        'xdr:twoCellAnchor',
        {},
        ...[
          corner('from', over.row, over.column),
          corner('to', over.row + over.rows, over.column + over.columns),
        ],
        node(
          'xdr:graphicFrame',
          { macro: '' },
          node(
            'xdr:nvGraphicFramePr',
            {},
            node('xdr:cNvPr', { id: at + 2, name, descr: name }),
            node('xdr:cNvGraphicFramePr'),
          ),
          node('xdr:xfrm', {}, node('a:off', { x: 0, y: 0 }), node('a:ext', { cx: 0, cy: 0 })),
          node(
            'a:graphic',
            {},
            node(
              'a:graphicData',
              { uri: 'http://schemas.openxmlformats.org/drawingml/2006/chart' },
              node('c:chart', { 'r:id': ids[at] }),
            ),
          ),
        ),
        node('xdr:clientData'),
      ),
    ),
  );
