/** What a chart of bars shows: names down the side, and a series of amounts for each of them. */
export interface Charted {
  readonly title: string;
  /** Series one after another in one bar; beside each other unless it is said. */
  readonly stacked?: boolean;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly number[];
  }[];
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}
export interface Bars {
  readonly bars: readonly Bar[];
  /** The middle of each name's row. */
  readonly rows: readonly number[];
  /** The scale: its amounts and their places. */
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

/** How much of a row its bars take. */
const FILLED = 0.7;
const TICKS = 4;

/**
 * Where the bars of a chart are in an area of so many pixels; bars begin at zero.
 *
 * @example
 * barsIn({ title: '', categories: ['Play'], series: [{ name: 'Base', color: 'blue', values: [50] }] }, 100, 10).bars // => [{ x: 0, y: 1.5000000000000002, width: 100, height: 7, color: "blue" }]
 */
export function barsIn(
  { categories, series, stacked = false }: Charted,
  width: number,
  height: number,
): Bars {
  const values = stacked
    ? categories.map((_, c) => series.reduce((sum, one) => sum + (one.values[c] ?? 0), 0))
    : series.flatMap((one) => one.values);
  const step = niceStep((Math.max(0, ...values) - Math.min(0, ...values)) / TICKS);
  const low = Math.floor(Math.min(0, ...values) / step) * step;
  const high = Math.max(Math.ceil(Math.max(0, ...values) / step) * step, low + step);
  const at = (value: number) => ((value - low) / (high - low)) * width;
  const row = height / Math.max(1, categories.length);
  const thick = (row * FILLED) / Math.max(1, stacked ? 1 : series.length);
  const before = (s: number, c: number) =>
    stacked ? series.slice(0, s).reduce((sum, one) => sum + (one.values[c] ?? 0), 0) : 0;
  return {
    bars: series.flatMap(({ color, values: own }, s) =>
      own.map((value, c) => ({
        x: Math.min(at(before(s, c)), at(before(s, c) + value)),
        y: row * (c + (1 - FILLED) / 2) + (stacked ? 0 : thick * s),
        width: Math.abs(at(before(s, c) + value) - at(before(s, c))),
        height: thick,
        color,
      })),
    ),
    rows: categories.map((_, c) => row * (c + 0.5)),
    ticks: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => ({
      value: low + i * step,
      x: at(low + i * step),
    })),
  };
}

/**
 * One, two, two and a half or five times a power of ten, not less than is wanted.
 *
 * @example
 * [0, 3, 230, 4_100_000].map(niceStep) // => [1, 5, 250, 5000000]
 */
export function niceStep(wanted: number): number {
  if (wanted <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return power * ([1, 2, 2.5, 5].find((times) => times * power >= wanted) ?? 10);
}
