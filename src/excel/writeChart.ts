import { type CellArea, type ChartLayout } from '../workbook/layout/layout';

/** Draws bars over cells of the sheet; the chart is Excel's own and follows the cells that it is made of. */
export function writeChart(
  sheet: Excel.Worksheet,
  { name, title, of, over, numberFormat, colors }: ChartLayout,
): void {
  const cells = ({ row, column, rows, columns }: CellArea) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const chart = sheet.charts.add(Excel.ChartType.barClustered, cells(of), Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.valueAxis.numberFormat = numberFormat;
  // bars from the top in the order of the table, with the scale still below them
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.position = Excel.ChartAxisPosition.maximum;
  colors.forEach((color, at) => chart.series.getItemAt(at).format.fill.setSolidColor(color));
  const whole = cells(over);
  chart.setPosition(whole.getCell(0, 0), whole.getLastCell());
}
