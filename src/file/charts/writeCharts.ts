import { type BookSheet } from '../book/book';
import { type PackageWriter } from '../package/packageWriter';
import { partXml } from '../xml/writeXml';
import { chartNode } from './chartNodes';
import { drawingNode } from './drawingNode';

const TYPE = 'application/vnd.openxmlformats-officedocument';

/** Writes the charts of a sheet; the id of the sheet's relation to their drawing. */
export function writeCharts(sheet: BookSheet, path: string, writer: PackageWriter): string {
  const drawing = writer.free('xl/drawings/drawing', '.xml');
  const ids = sheet.charts.map((chart) => {
    const part = writer.free('xl/charts/chart', '.xml');
    writer.put(part, `${TYPE}.drawingml.chart+xml`, partXml(chartNode(chart, sheet)));
    return writer.relate(drawing, 'chart', part);
  });
  writer.put(drawing, `${TYPE}.drawing+xml`, partXml(drawingNode(sheet.charts, ids)));
  return writer.relate(path, 'drawing', drawing);
}
