import { type CellArea, type ChartLayout } from '../../workbook/layout/layout';
import { untilCalculated } from '../exchange/untilCalculated';

/** A chart and the sheet on which it is drawn. */
export interface ChartToWrite {
  readonly page: Excel.Worksheet;
  readonly chart: ChartLayout;
}

/**
 * Draws bars over cells of sheets, when the cells are calculated: Excel decides what is a heading by what a cell holds
 * when the chart is made. Each series is then set to its own cells, whatever Excel made of them; the charts are
 * Excel's own and follow those cells.
 */
export async function writeCharts(
  context: Excel.RequestContext,
  charts: readonly ChartToWrite[],
): Promise<void> {
  if (charts.length === 0) return;
  const sources = charts.map(({ page, chart }) => cellsOf(page, chart.of));
  const contents = await untilCalculated(context, sources);
  const drawn = charts.map((each, at) => {
    const made = addChart(each);
    made.series.load('count');
    return { ...each, made, names: contents[at]?.[0] ?? [] };
  });
  await context.sync();
  for (const each of drawn) setSeries(each);
  await context.sync();
}

const cellsOf = (page: Excel.Worksheet, { row, column, rows, columns }: CellArea): Excel.Range =>
  page.getRangeByIndexes(row, column, rows, columns);

function addChart({ page, chart }: ChartToWrite): Excel.Chart {
  const { name, title, of, over, numberFormat, stacked } = chart;
  const type = stacked ? Excel.ChartType.barStacked : Excel.ChartType.barClustered;
  const made = page.charts.add(type, cellsOf(page, of), Excel.ChartSeriesBy.columns);
  made.name = name;
  made.title.text = title;
  made.legend.position = Excel.ChartLegendPosition.bottom;
  made.axes.valueAxis.numberFormat = numberFormat;
  // bars from the top in the order of the table, with the scale still below them
  made.axes.categoryAxis.reversePlotOrder = true;
  made.axes.categoryAxis.position = Excel.ChartAxisPosition.maximum;
  const whole = cellsOf(page, over);
  made.setPosition(whole.getCell(0, 0), whole.getLastCell());
  return made;
}

/** One series for each column after the first; where Excel made others, new ones under the names of the headings. */
function setSeries(
  drawn: ChartToWrite & { readonly made: Excel.Chart; readonly names: readonly unknown[] },
): void {
  const { page, chart, made, names } = drawn;
  const { row, column, rows, columns } = chart.of;
  const { series } = made;
  const asMeant = series.count === columns - 1;
  if (!asMeant) for (let at = series.count - 1; at >= 0; at--) series.getItemAt(at).delete();
  const body = (at: number) => page.getRangeByIndexes(row + 1, column + at, rows - 1, 1);
  for (let at = 1; at < columns; at++) {
    const one = asMeant ? series.getItemAt(at - 1) : series.add(String(names[at] ?? ''));
    one.setValues(body(at));
    one.setXAxisValues(body(0));
    const color = chart.colors[at - 1];
    if (color !== undefined) one.format.fill.setSolidColor(color);
  }
}
