import { itemNotFound, notImplemented } from '../../protocol/apiError';
import { HostCollection, HostObject } from '../../protocol/hostObject';
import { type Rect } from '../values/address';
import { type CellValue } from '../values/cellValue';
import { type Chart } from './chart';
import { type SeriesData } from './charts';
import { type Range } from '../ranges/range';
import { valuesOf } from '../ranges/rangeReading';

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
    return this.#chart.$data.series.length;
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
  /** A series without cells, which are set afterwards. */
  add(name = '') {
    const { series, source } = this.#chart.$data;
    const values = { ...source, rows: 1, columns: 1 };
    this.#chart.$keep({ series: [...series, { name, values, categories: null }] });
    return new ChartSeries(this.#chart, series.length);
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
  get #data(): SeriesData {
    const data = this.#chart.$data.series[this.#index];
    if (!data) throw itemNotFound();
    return data;
  }
  #keep(change: Partial<SeriesData>) {
    const changed = { ...this.#data, ...change };
    this.#chart.$keep({
      series: this.#chart.$data.series.map((one, i) => (i === this.#index ? changed : one)),
    });
  }
  #cells(rect: Rect): CellValue[] {
    return valuesOf(this.#chart.$cells(rect)).flat();
  }

  get name() {
    const { name } = this.#data;
    return typeof name === 'string' ? name : String(this.#cells(name)[0] ?? '');
  }
  set name(name: string) {
    this.#keep({ name });
  }
  get format() {
    return new ChartSeriesFormat(this.#chart, this.#index);
  }
  setValues(sourceData: Range) {
    this.#keep({ values: sourceData.$rect });
  }
  setXAxisValues(sourceData: Range) {
    this.#keep({ categories: sourceData.$rect });
  }
  delete() {
    this.#chart.$keep({ series: this.#chart.$data.series.filter((_, i) => i !== this.#index) });
  }
  /** The names of the categories, or what is charted: a cell that holds no number stands for zero, as in Excel. */
  getDimensionValues(dimension: string) {
    const { values, categories } = this.#data;
    const charted = this.#cells(values);
    if (dimension === 'Categories')
      return categories ? this.#cells(categories).map(String) : charted.map((_, i) => String(i + 1));
    if (dimension !== 'Values') throw notImplemented(`ChartSeries.getDimensionValues('${dimension}')`);
    return charted.map((value) => (typeof value === 'number' ? value : 0));
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
