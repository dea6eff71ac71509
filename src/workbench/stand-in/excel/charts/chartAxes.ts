import { HostObject } from '../../protocol/hostObject';
import { type Chart } from './chart';
import { type ChartAxisData } from './charts';

/** Excel's ChartAxes. */
export class ChartAxes extends HostObject {
  readonly $type = 'ChartAxes';
  readonly #chart: Chart;
  constructor(chart: Chart) {
    super();
    this.#chart = chart;
  }
  get categoryAxis() {
    return new ChartAxis(this.#chart, 'category');
  }
  get valueAxis() {
    return new ChartAxis(this.#chart, 'value');
  }
}

class ChartAxis extends HostObject {
  readonly $type = 'ChartAxis';
  override readonly $scalars = ['numberFormat', 'position', 'reversePlotOrder'];
  readonly #chart: Chart;
  readonly #which: 'category' | 'value';
  constructor(chart: Chart, which: 'category' | 'value') {
    super();
    this.#chart = chart;
    this.#which = which;
  }
  get #axis(): ChartAxisData {
    return this.#chart.$data.axes[this.#which];
  }
  #keep(change: Partial<ChartAxisData>) {
    this.#chart.$keep({ axes: { ...this.#chart.$data.axes, [this.#which]: { ...this.#axis, ...change } } });
  }
  get numberFormat() {
    return this.#axis.numberFormat;
  }
  set numberFormat(numberFormat: string) {
    this.#keep({ numberFormat });
  }
  /** Where the other axis crosses this one. */
  get position() {
    return this.#axis.position;
  }
  set position(position: string) {
    this.#keep({ position });
  }
  get reversePlotOrder() {
    return this.#axis.reversePlotOrder;
  }
  set reversePlotOrder(reversePlotOrder: boolean) {
    this.#keep({ reversePlotOrder });
  }
}
