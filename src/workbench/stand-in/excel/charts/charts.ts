import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Rect } from '../values/address';

/** What is kept of a chart; the workbench's page draws it over the grid, which has none. */
export interface ChartData {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly source: Rect;
  readonly series: readonly SeriesData[];
  /** The cells that it covers; null where it is left to Excel. */
  readonly over: Rect | null;
  readonly title: string | null;
  readonly legend: ChartLegendData;
  readonly axes: { readonly category: ChartAxisData; readonly value: ChartAxisData };
  /** The colours of series, by position. */
  readonly colors: Readonly<Record<number, string>>;
}
/** One series: its cells, the cells that name its categories, and its name or the cell that holds it. */
export interface SeriesData {
  readonly name: string | Rect;
  readonly values: Rect;
  readonly categories: Rect | null;
}
export interface ChartLegendData {
  readonly position: string;
  readonly visible: boolean;
}
export interface ChartAxisData {
  readonly numberFormat: string;
  readonly position: string;
  readonly reversePlotOrder: boolean;
}

/** The charts of a sheet, which stay with it. */
export const chartsOf = (sheet: FWorksheet): readonly ChartData[] =>
  (sheet.getCustomMetadata()?.charts as readonly ChartData[] | undefined) ?? [];

/** Keeps the charts of a sheet with it. */
export function keepCharts(sheet: FWorksheet, charts: readonly ChartData[]): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), charts });
}
