import { firstDay, lastDay } from '../../calendar/day';
import { inYear } from '../../calendar/inYear';
import { impossible } from '../../errors/poolError';
import { formatAmount } from '../../money/format';
import { type Fraction, fractionOf, ONE, timesRounded } from '../../money/fraction';
import { type Pence } from '../../money/pence';
import { sharePath } from '../../prevention/sharePath';
import { type WorkingColumn } from '../cascade/amounts';
import { shareOut } from '../cascade/shareOut';
import { type Change, type Path } from '../steps/step';
import { partOf } from './partOf';

/** What a step does to the sum of what it acts on. */
export type SumChange = Exclude<Change, { readonly is: 'shift' | 'own taper' }>;

/** Who is to know of each row that is changed. */
export interface Touched {
  readonly row: (row: number) => void;
}

/** A sentence's name for a year, or for money without one. */
const inLabel = (label: string, year: WorkingColumn['year']) => (year ? `in ${label}` : 'without a year');

/**
 * Does to the sum of some rows in one year what a step says, and gives each row its part by largest remainder. A
 * percentage, and an end, change amounts below zero as they change those above; pounds are taken from, or added to,
 * what is above zero where anything does. Rows whose amount is not known are left as they are. `set £` acts on a
 * year without money too, and not on undated money that is not there.
 *
 * @param always whether the step names its years; if not, `cut £` leaves alone years without money
 * @param touched gets each row whose amount becomes another
 * @returns whether any amount is another now
 * @throws `#N/A` where there is less than is to be cut, or no basis to share by
 */
export function changeSum(
  column: WorkingColumn,
  rows: readonly number[],
  change: SumChange,
  { always, said, touched }: { readonly always: boolean; readonly said: string; readonly touched: Touched },
): boolean {
  const { pence, missing, year, label } = column;
  if (change.is === 'less' && change.pence === 0) return false;
  if (change.is === 'ends' && (!year || change.on >= lastDay(year))) return false;
  makeRoom(rows.length);
  let count = 0;
  let sum = 0;
  let below = 0;
  for (const row of rows) {
    const amount = pence[row] as number;
    if (missing[row] || amount === 0) continue;
    known[count] = row;
    amounts[count++] = amount;
    sum += amount;
    if (amount < 0) below += amount;
  }
  const [only] = rows;
  if (change.is === 'set' && rows.length === 1 && only !== undefined)
    return setOne(column, only, change.pence, touched);
  if (change.is === 'set' && rows.some((row) => missing[row]))
    throw impossible(
      `An amount of ${said} ${inLabel(label, year)} is not known, so their sum cannot be set.`,
    );
  if (count === 0) {
    const asked = change.is === 'set' ? year !== null : change.is === 'less' && always;
    if (!asked || !('pence' in change) || !change.pence || rows.some((row) => missing[row])) return false;
    throw impossible(
      `There is nothing of ${said} ${inLabel(label, year)} to ${change.is === 'set' ? 'share the new sum by' : 'cut'}.`,
    );
  }
  const becomes = newSum(sum, change, column);
  if (change.is === 'less' && becomes < 0)
    throw impossible(
      `${formatAmount(change.pence)} is to be cut from ${said} ${inLabel(label, year)}, which has ${formatAmount(sum)}.`,
    );
  if (below === 0 || below === sum) return giveOut(pence, becomes - sum, sum, count, touched);
  const inPounds = change.is === 'set' || change.is === 'less';
  const belowBecomes = inPounds ? below : newSum(below, change, column);
  return changeBothSides(pence, count, touched, {
    above: [sum - below, becomes - belowBecomes],
    below: [below, belowBecomes],
  });
}

function setOne({ pence, missing, year }: WorkingColumn, row: number, to: Pence, touched: Touched): boolean {
  if (!missing[row] && (pence[row] === to || (!year && pence[row] === 0))) return false;
  pence[row] = to;
  missing[row] = 0;
  touched.row(row);
  return true;
}

/** The rows that share a change, what they have, and their parts; used again by every step. */
let known = new Int32Array(0);
let amounts = new Float64Array(0);
let parts = new Float64Array(0);

function makeRoom(rows: number): void {
  if (rows <= known.length) return;
  known = new Int32Array(2 * rows);
  amounts = new Float64Array(2 * rows);
  parts = new Float64Array(2 * rows);
}

/** Gives the first of the known rows, all on one side of zero, their parts of what their sum changes by. */
function giveOut(pence: Float64Array, more: Pence, sum: Pence, count: number, touched: Touched): boolean {
  if (more === 0) return false;
  if (sum < 0) for (let i = 0; i < count; i++) amounts[i] = -(amounts[i] as number);
  shareOut(Math.abs(more), { pence: amounts, from: 0, to: count }, Math.abs(sum), parts);
  const sign = Math.sign(more);
  for (let i = 0; i < count; i++) {
    if (!parts[i]) continue;
    const row = known[i] as number;
    pence[row] = (pence[row] as number) + sign * (parts[i] as number);
    touched.row(row);
  }
  return true;
}

/** The same of rows on both sides of zero, each side with what it comes to before and after. */
function changeBothSides(
  pence: Float64Array,
  count: number,
  touched: Touched,
  sides: Readonly<Record<'above' | 'below', readonly [Pence, Pence]>>,
): boolean {
  const rows = Array.from(known.subarray(0, count));
  const had = rows.map((row) => pence[row] as number);
  const changed = (['above', 'below'] as const).map((side) => {
    let own = 0;
    rows.forEach((row, i) => {
      if ((had[i] as number) < 0 !== (side === 'below')) return;
      known[own] = row;
      amounts[own++] = had[i] as number;
    });
    const [before, after] = sides[side];
    return giveOut(pence, after - before, before, own, touched);
  });
  return changed.includes(true);
}

/** What of money is left on its way from all of it to a share. */
function leftOnPath(
  { share, path }: { readonly share: number; readonly path: Path },
  year: number,
): Fraction {
  return sharePath(ONE, fractionOf(share), year - path.from, path.to - path.from);
}
function newSum(sum: Pence, change: SumChange, { year }: WorkingColumn): Pence {
  switch (change.is) {
    case 'cut':
      return sum - partOf(sum, change.share);
    case 'uplift':
      return sum + partOf(sum, change.share);
    case 'taper':
      return timesRounded(sum, leftOnPath(change, year?.start ?? change.path.from));
    case 'less':
      return sum - change.pence;
    case 'set':
      return change.pence;
    case 'ends':
      return year && change.on >= firstDay(year)
        ? Math.sign(sum) * inYear(Math.abs(sum), year, null, change.on, 'days')
        : 0;
  }
}
