import { nameOf } from '../ranges';
import { type CarriedTick, type TickState } from './carriedTicks';

const STATES: Readonly<Record<TickState, string>> = {
  unchanged: 'unchanged',
  moved: 'unchanged, moved',
  changed: 'changed since',
  gone: 'its sheet is gone',
};

export const RECORD_HEADINGS = [
  'Sheet',
  'Cell',
  'Label',
  'Mark',
  'By',
  'On',
  'Note',
  'Figure then',
  'Now',
] as const;

/**
 * The ticks of a record as rows for a report or a list, one a cell.
 *
 * @example
 * recordRows([]) // => []
 */
export const recordRows = (ticks: readonly CarriedTick[]): string[][] =>
  ticks.map(({ tick, state, row, column, sheet, shows }) => [
    ...[sheet, nameOf({ row, column }), tick.label, tick.mark, tick.by, tick.on, tick.note, tick.shown],
    state === 'changed' ? `${STATES.changed}: ${shows || 'blank'}` : STATES[state],
  ]);

/**
 * Rows as CSV, which Excel and audit software open: a field with a comma, a quote or a line break is in quotes, and one
 * that Excel would take for a formula begins with an apostrophe.
 *
 * @example
 * csv([['Cell', 'Note'], ['B2', '=1, "two"']]) // => "Cell,Note\r\nB2,\"'=1, \"\"two\"\"\"\r\n"
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

function field(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
