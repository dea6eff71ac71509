import { meetMost } from '../../matching/meetMost';
import { type Pence } from '../../money/pence';

/** Money, and the lines that it may pay for by row. */
export type Payers = readonly { readonly pence: Pence; readonly rows: readonly number[] }[];

/** A cut of lines, all by row. */
export interface LinesCut {
  readonly planned: Float64Array;
  readonly floor: Float64Array;
  readonly kept: Float64Array;
  /** Harm for each £ that is cut. */
  readonly harms: readonly number[];
}

/** At most so many payers times lines are tried. */
const MOST_CELLS = 2e6;

/**
 * Proves that no cut does less harm: first, the most that any plan keeps of the floors is kept; then, level by level of
 * harm from the most on, the most that any plan keeps of the lines that do at least that harm, with the floors of the
 * others, is kept. Each most is found again by a greatest flow. A plan that is best at every level has the least harm,
 * for harm is the sum of what is cut at each level times the steps between levels.
 *
 * @returns false too where the plan is too large to try
 *
 * @example
 * [[70, 50], [60, 60]].map((kept) => isLeast([{ pence: 120, rows: [0, 1] }], { planned: Float64Array.of(100, 100), floor: Float64Array.of(0, 50), kept: Float64Array.from(kept), harms: [3, 2] })) // => [true, false]
 */
export function isLeast(payers: Payers, { planned, floor, kept, harms }: LinesCut): boolean {
  const lines = planned.length;
  if (payers.length * lines > MOST_CELLS) return false;
  const cells = new Uint8Array(payers.length * lines);
  payers.forEach(({ rows }, payer) => rows.forEach((row) => (cells[payer * lines + row] = 1)));
  const supply = Float64Array.from(payers, ({ pence }) => pence);
  const allowed = { supplies: payers.length, demands: lines, cells };
  const isMost = (wanted: Float64Array) => {
    const most = sum(meetMost(supply, wanted, allowed).met);
    return most === sum(wanted.map((pence, row) => Math.min(pence, kept[row] ?? 0)));
  };
  const levels = [...new Set(harms)].sort((a, b) => b - a);
  return (
    isMost(floor) &&
    levels.every((level) =>
      isMost(planned.map((pence, row) => ((harms[row] ?? 0) >= level ? pence : (floor[row] ?? 0)))),
    )
  );
}

const sum = (amounts: Float64Array): Pence => amounts.reduce((all, pence) => all + pence, 0);
