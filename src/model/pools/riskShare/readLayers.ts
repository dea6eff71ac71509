import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { type PoolYear } from '../year/poolYear';
import { amountIn } from './amountIn';
import { bearersOf, type Weighing } from './bearersOf';
import { layerName } from './layerName';
import { oneOf, wordOf, wordsOf } from './layerSays';
import { lineVariances } from './lineVariances';
import { type PoolLayer } from './poolLayer';
import { RISK_SHARE, sideOf } from './rowsInForce';

/** Layers as the Risk share table has them, with the variances of the lines on which they act. */
export interface RowLayers {
  readonly lines: readonly Pence[];
  readonly layers: readonly PoolLayer[];
}

/**
 * Reads rows of the Risk share table into layers: rows of one line, side, order and years are one layer, and each is
 * one bearer in it. What is said in one row of a layer holds for the layer.
 *
 * @param year the pool's year, its parties with those that only the rows name
 * @param rows in the order in which they act
 * @param variance pence of the pool before any layer
 * @param weighing what caps and weights may rest on
 * @throws `#VALUE!` for a row that cannot be read, or rows of one layer that differ
 */
export function readLayers(
  plan: Plan,
  year: PoolYear,
  rows: readonly number[],
  variance: Pence,
  weighing: Weighing,
): RowLayers {
  const table = plan.tables[RISK_SHARE];
  const said = (row: number, heading: 'Line' | 'From year' | 'To year') => table?.words[heading][row] ?? '';
  const names = new Map<string, string>();
  for (const row of rows) {
    const line = said(row, 'Line');
    if (line && !names.has(comparable(line))) names.set(comparable(line), line);
  }
  const keys = [...names.keys()];
  const lines = lineVariances(plan, year, [...names.values()]);
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = [
      comparable(said(row, 'Line')),
      sideOf(plan, row),
      table?.numbers.Order[row] || 0,
      said(row, 'From year'),
      said(row, 'To year'),
    ].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const pool = year.contributions.reduce((sum, amount) => sum + amount, 0);
  const layers = [...groups.values()].map((group): PoolLayer => {
    const [first = 0] = group;
    const position = keys.indexOf(comparable(said(first, 'Line')));
    const line = lines[position];
    const bases = {
      '% of pool': () => pool,
      ...(line ? { '% of line': () => line.budget } : {}),
      '% of variance': () => Math.abs(line ? line.variance : variance),
    };
    const limits = group.map((row) => amountIn(plan, row, 'Limit', bases));
    return {
      name: layerName(plan, group),
      line: line ? position : null,
      lineName: line?.line ?? '',
      side: sideOf(plan, first),
      limit: oneOf(plan, group, 'Limit', limits),
      counted:
        wordOf(plan, group, 'Counted') === 'from the first pound' ? 'from the first pound' : 'this layer',
      bearers: bearersOf(plan, year, group, line?.line ?? '', weighing),
      due: wordOf(plan, group, 'When') === 'next contribution' ? 'next contribution' : 'year end',
      rows: group,
      use: wordsOf(plan, group, 'Use'),
      decision: wordsOf(plan, group, 'Decision'),
    };
  });
  return { lines: lines.map((line) => line.variance), layers };
}
