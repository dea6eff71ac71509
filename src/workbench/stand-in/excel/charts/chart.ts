import { type FWorksheet } from '@univerjs/sheets/facade';
import { itemNotFound } from '../../protocol/apiError';
import { HostObject } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { parseA1, type Rect } from '../values/address';
import { ChartAxes } from './chartAxes';
import { ChartSeriesCollection } from './chartSeries';
import { type ChartData, type ChartLegendData, chartsOf, keepCharts } from './charts';
import { extentOf } from '../values/extentOf';
import { Range } from '../ranges/range';

/** Excel's Chart, so far as one is kept. */
export class Chart extends HostObject {
  readonly $type = 'Chart';
  override readonly $scalars = ['chartType', 'id', 'name'];
  readonly #session: Session;
  readonly #sheet: FWorksheet;
  readonly #id: string;
  constructor(session: Session, sheet: FWorksheet, id: string) {
    super();
    this.#session = session;
    this.#sheet = sheet;
    this.#id = id;
  }
  override get $id() {
    return this.#id;
  }
  get $data(): ChartData {
    const data = chartsOf(this.#sheet).find(({ id }) => id === this.#id);
    if (!data) throw itemNotFound();
    return data;
  }
  $keep(change: Partial<ChartData>) {
    const changed = { ...this.$data, ...change };
    keepCharts(
      this.#sheet,
      chartsOf(this.#sheet).map((data) => (data.id === this.#id ? changed : data)),
    );
  }
  /** Cells of the chart's sheet. */
  $cells(rect: Rect) {
    return new Range(this.#session, this.#sheet, rect);
  }

  get id() {
    return this.#id;
  }
  get name() {
    return this.$data.name;
  }
  set name(name: string) {
    this.$keep({ name });
  }
  get chartType() {
    return this.$data.type;
  }
  get title() {
    return new ChartTitle(this);
  }
  get legend() {
    return new ChartLegend(this);
  }
  get axes() {
    return new ChartAxes(this);
  }
  get series() {
    return new ChartSeriesCollection(this);
  }
  /** Puts the chart over cells, from the first to the last. */
  setPosition(start: Range | string, end?: Range | string) {
    const rectOf = (cell: Range | string) =>
      typeof cell === 'string' ? parseA1(cell, extentOf(this.#sheet)) : cell.$rect;
    const from = rectOf(start);
    const to = rectOf(end ?? start);
    const [rows, columns] = [to.row + to.rows - from.row, to.column + to.columns - from.column];
    this.$keep({ over: { row: from.row, column: from.column, rows, columns } });
  }
  delete() {
    keepCharts(
      this.#sheet,
      chartsOf(this.#sheet).filter(({ id }) => id !== this.#id),
    );
  }
}

class ChartTitle extends HostObject {
  readonly $type = 'ChartTitle';
  override readonly $scalars = ['text', 'visible'];
  readonly #chart: Chart;
  constructor(chart: Chart) {
    super();
    this.#chart = chart;
  }
  get text() {
    return this.#chart.$data.title ?? '';
  }
  set text(title: string) {
    this.#chart.$keep({ title });
  }
  get visible() {
    return this.#chart.$data.title !== null;
  }
}

class ChartLegend extends HostObject {
  readonly $type = 'ChartLegend';
  override readonly $scalars = ['position', 'visible'];
  readonly #chart: Chart;
  constructor(chart: Chart) {
    super();
    this.#chart = chart;
  }
  #keep(change: Partial<ChartLegendData>) {
    this.#chart.$keep({ legend: { ...this.#chart.$data.legend, ...change } });
  }
  get position() {
    return this.#chart.$data.legend.position;
  }
  set position(position: string) {
    this.#keep({ position });
  }
  get visible() {
    return this.#chart.$data.legend.visible;
  }
  set visible(visible: boolean) {
    this.#keep({ visible });
  }
}
