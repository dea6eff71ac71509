import { type FWorksheet } from '@univerjs/sheets/facade';
import { type BookChart } from '../../file/book/book';
import { type ChartData, chartsOf, keepCharts } from '../stand-in/excel/charts/charts';
import { headedSeries } from '../stand-in/excel/charts/chartedSeries';

const KIND = 'BarClustered';
const STACKED = 'BarStacked';
const GREY = '#7A8594';

/** Draws the charts of a file that are bars beside their names. */
export function takeInCharts(sheet: FWorksheet, charts: readonly BookChart[]): void {
  if (charts.length === 0) return;
  keepCharts(
    sheet,
    charts.map(({ name, title, of, over, numberFormat, colors, stacked }): ChartData => ({
      ...{ id: `{${crypto.randomUUID().toUpperCase()}}`, name },
      ...{ type: stacked ? STACKED : KIND, source: of, over, title },
      series: headedSeries(of, 'Columns'),
      legend: { position: 'Bottom', visible: true },
      axes: {
        category: { numberFormat: 'General', position: 'Maximum', reversePlotOrder: true },
        value: { numberFormat, position: 'Automatic', reversePlotOrder: false },
      },
      colors: Object.fromEntries(colors.map((color, at) => [at, color])),
    })),
  );
}

/** The charts of a sheet of the grid, and the names of those that a file cannot have from it. */
export function chartsOfGrid(sheet: FWorksheet): {
  readonly charts: readonly BookChart[];
  readonly left: readonly string[];
} {
  const [charts, left]: [BookChart[], string[]] = [[], []];
  for (const { name, type, source, series, over, title, axes, colors } of chartsOf(sheet)) {
    if (![KIND, STACKED].includes(type) || !over) {
      left.push(name);
      continue;
    }
    charts.push({
      ...{ name, title: title ?? '', of: source, over, numberFormat: axes.value.numberFormat },
      colors: series.map((_, at) => colors[at] ?? GREY),
      ...(type === STACKED ? { stacked: true } : {}),
    });
  }
  return { charts, left };
}
