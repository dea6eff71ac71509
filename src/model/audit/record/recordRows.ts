import { nameOf } from '../ranges';
import { type CarriedTick, type TickState } from './carriedTicks';

const STATES: Readonly<Record<TickState, string>> = {
  unchanged: 'unchanged',
  moved: 'unchanged, moved',
  changed: 'changed since',
  gone: 'its sheet is gone',
};

/**
 * The ticks of a record as rows, one a cell: sheet, cell, label, mark, by, on, note, the figure then, and what it is now.
 *
 * @example
 * recordRows([]) // => []
 */
export const recordRows = (ticks: readonly CarriedTick[]): string[][] =>
  ticks.map(({ tick, state, row, column, sheet, shows }) => [
    ...[sheet, nameOf({ row, column }), tick.label, tick.mark, tick.by, tick.on, tick.note, tick.shown],
    state === 'changed' ? `${STATES.changed}: ${shows || 'blank'}` : STATES[state],
  ]);
