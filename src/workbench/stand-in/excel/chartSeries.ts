import { itemNotFound, notImplemented } from '../protocol/apiError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { type CellValue } from './cellValue';
import { type Chart } from './chart';
import { valuesOf } from './rangeReading';

/** The cells of a chart with a series in each column: headings first, the names of the categories at the left. */
function cellsOf(chart: Chart): CellValue[][] {
  const cells = valuesOf(chart.$source);
  if (chart.$data.seriesBy === 'Columns') return cells;
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? ''));
}

/** Excel's ChartSeriesCollection. */
export class ChartSeriesCollection extends HostCollection {
  readonly $type = 'ChartSeriesCollection';
  override readonly $scalars = ['count'];
  readonly #chart: Chart;
  constructor(chart: Chart) {
    super();
    this.#chart = chart;
  }
  get count() {
    const { rows, columns } = this.#chart.$data.source;
    return (this.#chart.$data.seriesBy === 'Columns' ? columns : rows) - 1;
  }
  $items() {
    return Array.from({ length: this.count }, (_, i) => new ChartSeries(this.#chart, i));
  }
  getCount() {
    return this.count;
  }
  getItemAt(index: number) {
    if (index < 0 || index >= this.count) throw itemNotFound();
    return new ChartSeries(this.#chart, index);
  }
}

class ChartSeries extends HostObject {
  readonly $type = 'ChartSeries';
  override readonly $scalars = ['name'];
  readonly #chart: Chart;
  readonly #index: number;
  constructor(chart: Chart, index: number) {
    super();
    this.#chart = chart;
    this.#index = index;
  }
  get name() {
    return String(cellsOf(this.#chart)[0]?.[this.#index + 1] ?? '');
  }
  get format() {
    return new ChartSeriesFormat(this.#chart, this.#index);
  }
  /** The names of the categories, or what is charted: a cell that holds no number stands for zero, as in Excel. */
  getDimensionValues(dimension: string) {
    if (dimension === 'Categories') return this.#column(0).map(String);
    if (dimension !== 'Values') throw notImplemented(`ChartSeries.getDimensionValues('${dimension}')`);
    return this.#column(this.#index + 1).map((value) => (typeof value === 'number' ? value : 0));
  }
  #column(position: number): CellValue[] {
    return cellsOf(this.#chart)
      .slice(1)
      .map((row) => row[position] ?? '');
  }
}

class ChartSeriesFormat extends HostObject {
  readonly $type = 'ChartSeriesFormat';
  readonly #chart: Chart;
  readonly #index: number;
  constructor(chart: Chart, index: number) {
    super();
    this.#chart = chart;
    this.#index = index;
  }
  get fill() {
    return new ChartFill(this.#chart, this.#index);
  }
}

class ChartFill extends HostObject {
  readonly $type = 'ChartFill';
  readonly #chart: Chart;
  readonly #index: number;
  constructor(chart: Chart, index: number) {
    super();
    this.#chart = chart;
    this.#index = index;
  }
  setSolidColor(color: string) {
    this.#chart.$keep({ colors: { ...this.#chart.$data.colors, [this.#index]: color } });
  }
}
