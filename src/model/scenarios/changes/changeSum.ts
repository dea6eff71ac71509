import { firstDay, lastDay } from '../../calendar/day';
import { inYear } from '../../calendar/inYear';
import { impossible } from '../../errors/poolError';
import { formatAmount } from '../../money/format';
import { fractionOf, timesRounded } from '../../money/fraction';
import { type Pence } from '../../money/pence';
import { type WorkingColumn } from '../cascade/amounts';
import { shareOut } from '../cascade/shareOut';
import { type Change } from '../steps/step';

/** A sentence's name for a year, or for money without one. */
const inLabel = (label: string, year: WorkingColumn['year']) => (year ? `in ${label}` : 'without a year');

/**
 * Does to the sum of some rows in one year what a step says, and gives each row its part by largest remainder. Rows
 * whose amount is not known, or negative, are left as they are.
 *
 * @param always whether the step names its years; if not, `set £` and `cut £` leave alone years without money
 * @throws `#N/A` where there is less than is to be cut, or no basis to share by
 */
export function changeSum(
  column: WorkingColumn,
  rows: readonly number[],
  change: Exclude<Change, { readonly is: 'shift' }>,
  { always, said }: { readonly always: boolean; readonly said: string },
): void {
  const { pence, missing, year, label } = column;
  if (change.is === 'ends' && (!year || change.on >= lastDay(year))) return;
  makeRoom(rows.length);
  let count = 0;
  let sum = 0;
  for (const row of rows) {
    const amount = pence[row] as number;
    if (missing[row] || !(amount > 0)) continue;
    known[count] = row;
    amounts[count++] = amount;
    sum += amount;
  }
  const [only] = rows;
  if (change.is === 'set' && rows.length === 1 && only !== undefined) {
    if (!always && sum === 0 && !missing[only]) return;
    pence[only] = change.pence;
    missing[only] = 0;
    return;
  }
  const becomes = newSum(sum, change, column);
  if (sum === 0) {
    const absolute = change.is === 'set' || change.is === 'less';
    if (!absolute || !always || change.pence === 0 || rows.some((row) => missing[row])) return;
    throw impossible(
      `There is nothing of ${said} ${inLabel(label, year)} to ${change.is === 'set' ? 'share the new sum by' : 'cut'}.`,
    );
  }
  if (becomes < 0)
    throw impossible(
      `${formatAmount(sum - becomes)} is to be cut from ${said} ${inLabel(label, year)}, which has ${formatAmount(sum)}.`,
    );
  if (change.is === 'set' && rows.some((row) => missing[row]))
    throw impossible(
      `An amount of ${said} ${inLabel(label, year)} is not known, so their sum cannot be set.`,
    );
  const more = becomes - sum;
  shareOut(Math.abs(more), { pence: amounts, from: 0, to: count }, sum, parts);
  const sign = Math.sign(more);
  for (let i = 0; i < count; i++) {
    const row = known[i] as number;
    pence[row] = (pence[row] as number) + sign * (parts[i] as number);
  }
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

function newSum(
  sum: Pence,
  change: Exclude<Change, { readonly is: 'shift' }>,
  { year }: WorkingColumn,
): Pence {
  switch (change.is) {
    case 'cut':
      return sum - partOf(sum, change.share);
    case 'uplift':
      return sum + partOf(sum, change.share);
    case 'less':
      return sum - change.pence;
    case 'set':
      return change.pence;
    case 'ends':
      return year && change.on >= firstDay(year) ? inYear(sum, year, null, change.on, 'days') : 0;
  }
}

const TEN_THOUSAND = 10_000;

/** A share of a sum, rounded once: in plain numbers where the share is whole hundredths of a percent. */
function partOf(sum: Pence, share: number): Pence {
  const tenThousandths = Math.round(share * TEN_THOUSAND);
  const twice = 2 * sum * tenThousandths + TEN_THOUSAND;
  return tenThousandths / TEN_THOUSAND === share && twice <= Number.MAX_SAFE_INTEGER
    ? Math.floor(twice / (2 * TEN_THOUSAND))
    : timesRounded(sum, fractionOf(share));
}
