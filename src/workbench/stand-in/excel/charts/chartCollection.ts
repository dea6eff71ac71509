import { type FWorksheet } from '@univerjs/sheets/facade';
import { ApiError, itemNotFound, notImplemented } from '../../protocol/apiError';
import { HostCollection } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { Chart } from './chart';
import { bareSeries, headedSeries, isHeaded } from './chartedSeries';
import { type ChartAxisData, chartsOf, keepCharts } from './charts';
import { type Range } from '../ranges/range';
import { valuesOf } from '../ranges/rangeReading';

const ORDINARY: ChartAxisData = { numberFormat: 'General', position: 'Automatic', reversePlotOrder: false };
const KNOWN = /^(Column|Bar)(Clustered|Stacked|Stacked100)$|^Line(Markers)?$/;

/** Excel's ChartCollection. They are kept with the sheet, and read back. */
export class ChartCollection extends HostCollection {
  readonly $type = 'ChartCollection';
  override readonly $scalars = ['count'];
  readonly #session: Session;
  readonly #sheet: FWorksheet;
  constructor(session: Session, sheet: FWorksheet) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }

  get count() {
    return chartsOf(this.#sheet).length;
  }
  $items() {
    return chartsOf(this.#sheet).map(({ id }) => new Chart(this.#session, this.#sheet, id));
  }
  override $item(key: string) {
    const wanted = key.toLowerCase();
    return this.$items().find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }
  getItem(key: string) {
    const chart = this.$item(key);
    if (!chart) throw itemNotFound();
    return chart;
  }
  getItemOrNullObject(key: string) {
    return this.$item(key);
  }
  getCount() {
    return this.count;
  }
  /** Errors: NotImplemented for a type that Poolbook does not use, InvalidArgument for cells of another sheet. */
  async add(type: string, sourceData: Range, seriesBy = 'Auto') {
    if (!KNOWN.test(type)) throw notImplemented(`a chart of type '${type}'`);
    if (seriesBy !== 'Columns' && seriesBy !== 'Rows')
      throw notImplemented(`a chart whose series are by '${seriesBy}'`);
    if (sourceData.$sheet.getSheetId() !== this.#sheet.getSheetId())
      throw new ApiError('InvalidArgument', 'The cells of the chart are on another sheet.');
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const charts = chartsOf(this.#sheet);
    const readsNow = this.#session.harsh.chartsReadAtOnce;
    if (readsNow) await this.#session.settled();
    const headed = !readsNow || isHeaded(valuesOf(sourceData));
    const series = (headed ? headedSeries : bareSeries)(sourceData.$rect, seriesBy);
    keepCharts(this.#sheet, [
      ...charts,
      {
        id,
        name: `Chart ${charts.length + 1}`,
        type,
        source: sourceData.$rect,
        series,
        over: null,
        title: null,
        legend: { position: 'Right', visible: true },
        axes: { category: ORDINARY, value: ORDINARY },
        colors: {},
      },
    ]);
    return new Chart(this.#session, this.#sheet, id);
  }
}
