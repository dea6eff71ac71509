import { cellAddress } from '../../workbook/layout/address';
import { type BookChart, type BookSheet, type BookValue } from '../book/book';
import { cellKey } from '../address/address';
import { type Inside, node, type XmlNode } from '../xml/xmlNode';

const val = (name: string, value: string | number): XmlNode => node(`c:${name}`, { val: value });
const GREY = '#7A8594';

/** A native chart of clustered bars, with the values that its cells hold, so that it is drawn before Excel calculates. */
export function chartNode(chart: BookChart, sheet: Pick<BookSheet, 'name' | 'cells'>): XmlNode {
  const { of, numberFormat, colors, title, stacked } = chart;
  const rows = Array.from({ length: of.rows - 1 }, (_, at) => of.row + 1 + at);
  const cached = (kind: 'str' | 'num', column: number, from: readonly number[]): XmlNode => {
    const shown = (row: number): BookValue => sheet.cells.get(cellKey(row, column))?.value ?? null;
    const keeps = (value: BookValue) =>
      kind === 'num'
        ? typeof value === 'number'
        : ['string', 'number'].includes(typeof value) && value !== '';
    const points = from.flatMap((row, idx) =>
      keeps(shown(row)) ? [node('c:pt', { idx }, node('c:v', {}, String(shown(row))))] : [],
    );
    const format = kind === 'num' && node('c:formatCode', {}, numberFormat);
    const cache = node(`c:${kind}Cache`, {}, format, val('ptCount', from.length), points);
    return node(`c:${kind}Ref`, {}, node('c:f', {}, addressOf(sheet.name, column, from)), cache);
  };
  const series = Array.from({ length: of.columns - 1 }, (_, at) =>
    node(
      'c:ser',
      {},
      ...[val('idx', at), val('order', at), node('c:tx', {}, cached('str', of.column + 1 + at, [of.row]))],
      node('c:spPr', {}, node('a:solidFill', {}, node('a:srgbClr', { val: (colors[at] ?? GREY).slice(1) }))),
      val('invertIfNegative', 0),
      node('c:cat', {}, cached('str', of.column, rows)),
      node('c:val', {}, cached('num', of.column + 1 + at, rows)),
    ),
  );
  const bars = node(
    'c:barChart',
    {},
    ...[
      val('barDir', 'bar'),
      val('grouping', stacked ? 'stacked' : 'clustered'),
      val('varyColors', 0),
      series,
      val('gapWidth', 60),
      ...(stacked ? [val('overlap', 100)] : []),
    ],
    ...[val('axId', 1), val('axId', 2)],
  );
  return node(
    'c:chartSpace',
    {},
    val('roundedCorners', 0),
    node(
      'c:chart',
      {},
      ...[titleNode(title), val('autoTitleDeleted', 0)],
      node('c:plotArea', {}, node('c:layout'), bars, nameAxis(), amountAxis(numberFormat)),
      node('c:legend', {}, val('legendPos', 'b'), val('overlay', 0)),
      ...[val('plotVisOnly', 1), val('dispBlanksAs', 'gap')],
    ),
  );
}

const addressOf = (sheet: string, column: number, rows: readonly number[]): string => {
  const [first = 0, last = first] = [rows[0], rows.at(-1)];
  return cellAddress(first, column, sheet) + (last > first ? `:${cellAddress(last, column)}` : '');
};

const TITLE = { sz: 1200, b: 1 };
const titleNode = (title: string): XmlNode => {
  const run = node('a:r', {}, node('a:rPr', { lang: 'en-GB', ...TITLE }), node('a:t', {}, title));
  const paragraph = node('a:p', {}, node('a:pPr', {}, node('a:defRPr', TITLE)), run);
  return node(
    'c:title',
    {},
    node('c:tx', {}, node('c:rich', {}, node('a:bodyPr'), paragraph)),
    val('overlay', 0),
  );
};

const axisHead = (id: number, orientation: string, position: string): readonly Inside[] => [
  ...[val('axId', id), node('c:scaling', {}, val('orientation', orientation))],
  ...[val('delete', 0), val('axPos', position)],
];

const nameAxis = (): XmlNode =>
  node(
    'c:catAx',
    {},
    ...axisHead(1, 'maxMin', 'l'),
    ...[
      val('majorTickMark', 'none'),
      val('minorTickMark', 'none'),
      val('tickLblPos', 'low'),
      val('crossAx', 2),
    ],
    ...[val('crosses', 'autoZero'), val('auto', 1), val('lblAlgn', 'ctr'), val('lblOffset', 100)],
    val('noMultiLvlLbl', 0),
  );

const amountAxis = (numberFormat: string): XmlNode =>
  node(
    'c:valAx',
    {},
    ...axisHead(2, 'minMax', 'b'),
    ...[node('c:majorGridlines'), node('c:numFmt', { formatCode: numberFormat, sourceLinked: 0 })],
    ...[
      val('majorTickMark', 'none'),
      val('minorTickMark', 'none'),
      val('tickLblPos', 'nextTo'),
      val('crossAx', 1),
    ],
    ...[val('crosses', 'max'), val('crossBetween', 'between')],
  );
