import { type Book, type BookSheet } from '../book/book';
import { type CellWriting, rowsXml } from '../cells/writeCells';
import { writeCharts } from '../charts/writeCharts';
import { commentsNode } from '../comments/commentsNode';
import { drawsComments, noteShapes } from '../comments/noteShapes';
import { type PackageWriter } from '../package/packageWriter';
import { kindOf } from '../book/relation';
import { type StyleSheet } from '../styles/styleSheet';
import { tableNode } from '../tables/tableNode';
import { inOrder } from '../xml/inOrder';
import { elementXml, partXml, wrappedXml } from '../xml/writeXml';
import { type Inside, node, type XmlNode } from '../xml/xmlNode';
import { sheetNodes } from './sheetNodes';
import { SHEET_ORDER } from '../xml/elementOrder';

const TYPE = 'application/vnd.openxmlformats-officedocument';

export interface SheetWriting extends CellWriting {
  readonly writer: PackageWriter;
  readonly styles: StyleSheet;
  readonly book: Book;
  /** The number that the next table gets. */
  nextTable: number;
}

/** Writes a sheet's part with its tables, charts and comments. */
export function writeSheet(sheet: BookSheet, path: string, writing: SheetWriting): void {
  const { writer, styles, book } = writing;
  const vml = sheet.carried.nodes.find(({ name }) => name === 'legacyDrawing');
  const vmlRelation = sheet.carried.relations.find(({ id }) => id === vml?.attributes['r:id']);
  const vmlPart = vmlRelation && book.carried.parts.get(vmlRelation.target);
  const keepsBoxes = vmlPart !== undefined && drawsComments(vmlPart.bytes, sheet.comments);
  const kept = sheet.carried.relations.filter(
    (relation) => kindOf(relation) !== 'vmlDrawing' || relation !== vmlRelation || keepsBoxes,
  );
  writer.carry(path, kept);
  const linked: Inside[] = [tableParts(sheet, path, writing)];
  if (sheet.comments.length > 0) {
    const comments = writer.free('xl/comments', '.xml');
    writer.put(comments, `${TYPE}.spreadsheetml.comments+xml`, partXml(commentsNode(sheet.comments)));
    writer.relate(path, 'comments', comments);
  }
  linked.push(
    sheet.charts.length > 0
      ? node('drawing', { 'r:id': writeCharts(sheet, path, writer) })
      : sheet.carried.nodes.find(({ name }) => name === 'drawing'),
  );
  if (keepsBoxes) linked.push(vml);
  else if (sheet.comments.length > 0) linked.push(boxes(sheet, path, writer));

  const opens = sheet.name === (book.opens ?? book.sheets[0]?.name);
  const nodes = inOrder([...sheetNodes(sheet, styles, opens, linked), node('sheetData')], SHEET_ORDER);
  const rows = rowsXml(sheet, writing);
  const xml = nodes.map((one) =>
    one.name === 'sheetData' && rows !== '' ? `<sheetData>${rows}</sheetData>` : elementXml(one),
  );
  const type = `${TYPE}.spreadsheetml.worksheet+xml`;
  writer.put(path, type, wrappedXml(node('worksheet'), xml.join(''), nodes));
}

function tableParts(sheet: BookSheet, path: string, writing: SheetWriting): XmlNode | null {
  if (sheet.tables.length === 0) return null;
  const parts = sheet.tables.map((table) => {
    const id = writing.nextTable++;
    const part = `xl/tables/table${id}.xml`;
    writing.writer.put(part, `${TYPE}.spreadsheetml.table+xml`, partXml(tableNode(table, id)));
    return node('tablePart', { 'r:id': writing.writer.relate(path, 'table', part) });
  });
  return node('tableParts', { count: parts.length }, parts);
}

function boxes(sheet: BookSheet, path: string, writer: PackageWriter): XmlNode {
  const part = writer.free('xl/drawings/vmlDrawing', '.vml');
  writer.put(part, `${TYPE}.vmlDrawing`, noteShapes(sheet.comments));
  return node('legacyDrawing', { 'r:id': writer.relate(path, 'vmlDrawing', part) });
}
