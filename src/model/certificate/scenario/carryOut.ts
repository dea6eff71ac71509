import { exact, type Exact, minus, times } from '../entered/exact';
import { byRemainder } from '../entered/fencedPayments';
import { type Inputs } from '../entered/inputs';
import { type InputRow, UnreadableInput } from '../entered/inputTable';
import { type Step } from './steps';
import { leftByTaper, onWay } from './taper';
import { sourceOfLine, sumOf, type YearMoney } from './yearMoney';

const ONE = exact(1n);

/** A quotient in whole numbers, halves away from zero. */
export function rounded({ over, under }: Exact): bigint {
  const size = over < 0n ? -over : over;
  const near = (2n * size + under) / (2n * under);
  return over < 0n ? -near : near;
}

/** Whether a step acts in a year that starts in a calendar year; null is money without a year. */
export function acts({ does, value, from, to }: Step, year: number | null): boolean {
  const isOnPath = does === 'shift to %' || (does === 'taper' && value !== null);
  if (year === null) return from === null && to === null;
  return (from === null || year >= from) && (isOnPath || to === null || year <= to);
}

/**
 * Carries a step out in one year.
 *
 * @returns the rows whose amount it changed; of a shift none, since the money stays with its source
 * @throws {UnreadableInput} where it cannot be carried out
 */
export function carryOut(inputs: Inputs, money: YearMoney, step: Step, year: number | null): InputRow[] {
  if (step.does === 'shift %' || step.does === 'shift to %') {
    shift(inputs, money, step, year);
    return [];
  }
  const before = new Map(step.rows.map((row) => [row, money.of(row)]));
  if (step.value) change(money, step, step.value, year);
  else taper(inputs, money, step.rows);
  return step.rows.filter((row) => money.of(row) !== before.get(row));
}

function taper(inputs: Inputs, money: YearMoney, streams: readonly InputRow[]): void {
  for (const row of streams) {
    const left = leftByTaper(inputs, row, money.year);
    if (left && money.of(row) !== 'unknown') money.set(row, rounded(left));
  }
}

function change(money: YearMoney, step: Step, value: Exact, year: number | null): void {
  const { does, rows, from, to } = step;
  const pence = rounded(value);
  const [only] = rows;
  if (does === 'set £' && rows.length === 1 && only) {
    if (money.of(only) !== pence && (year !== null || money.of(only) !== 0n)) money.set(only, pence);
    return;
  }
  if (does === 'ends' && year === null) return;
  const isUnknown = rows.some((row) => money.of(row) === 'unknown');
  if (does === 'set £' && isUnknown) throw cannot(step);
  const there = rows.filter((row) => money.pence(row) !== 0n);
  if (there.length === 0) {
    const isAsked = does === 'set £' ? year !== null : does === 'cut £' && (from !== null || to !== null);
    if (isAsked && pence !== 0n && !isUnknown) throw cannot(step);
    return;
  }
  const [above, below] = [true, false].map((side) => there.filter((row) => money.pence(row) > 0n === side));
  const had = [above, below].map((own) => sumOf((own ?? []).map((row) => money.pence(row))));
  const [up = 0n, down = 0n] = had;
  const becomes = (sum: bigint): bigint => {
    if (does === 'cut %') return sum - rounded(times(exact(sum), value));
    if (does === 'uplift %') return sum + rounded(times(exact(sum), value));
    const part =
      does === 'taper'
        ? onWay(ONE, value, (year ?? 0) - (from ?? 0), (to ?? 0) - (from ?? 0))
        : partBefore(pence, year ?? 0);
    return rounded(times(exact(sum), part));
  };
  const all = up + down;
  const inPounds = does === 'set £' || does === 'cut £';
  const target = does === 'set £' ? pence : does === 'cut £' ? all - pence : becomes(all);
  if (does === 'cut £' && pence !== 0n && target < 0n) throw cannot(step);
  if (up === 0n || down === 0n) give(money, there, target - all);
  else {
    const belowThen = inPounds ? down : becomes(down);
    give(money, above ?? [], target - belowThen - up);
    give(money, below ?? [], belowThen - down);
  }
}

const cannot = ({ does }: Step) => new UnreadableInput(`A step, ${does}, cannot be carried out in a year`);

/** Gives rows, all on one side of zero, their parts of what their sum changes by. */
function give(money: YearMoney, rows: readonly InputRow[], more: bigint): void {
  const size = (amount: bigint) => (amount < 0n ? -amount : amount);
  const parts = byRemainder(
    size(more),
    rows.map((row) => size(money.pence(row))),
  );
  rows.forEach((row, i) => {
    const part = parts[i] ?? 0n;
    if (part !== 0n) money.set(row, money.pence(row) + (more < 0n ? -part : part));
  });
}

/** What part of a financial year is not after a day, both as Excel counts days. */
function partBefore(lastDay: bigint, year: number): Exact {
  const first = dayNumber(year);
  const days = dayNumber(year + 1) - first;
  const own = lastDay - first + 1n;
  return own <= 0n ? exact(0n) : own >= days ? ONE : exact(own, days);
}

/** The first of April of a year, counted from the end of 1899. */
export const dayNumber = (year: number): bigint => BigInt(Date.UTC(year, 3, 1) / 86_400_000 + 25_569);

/** Moves money of some lines to those of a tier, each source's to its own. */
function shift(inputs: Inputs, money: YearMoney, step: Step, year: number | null): void {
  const { rows, receivers, value } = step;
  const gets = receivers.filter((row) => money.pence(row) > 0n);
  const sources = new Set(gets.map((row) => sourceOfLine(inputs, row)));
  const gives = rows.filter(
    (row) => money.pence(row) > 0n && sources.has(sourceOfLine(inputs, row)) && !receivers.includes(row),
  );
  const amounts = gives.map((row) => money.pence(row));
  const moved =
    step.does === 'shift %' && value
      ? rounded(times(exact(sumOf(amounts)), value))
      : missingOnPath(inputs, money, step, year);
  if (moved > sumOf(amounts)) throw cannot(step);
  const parts = byRemainder(moved, amounts);
  const bySource = new Map<unknown, bigint>();
  gives.forEach((row, i) => {
    const source = sourceOfLine(inputs, row);
    bySource.set(source, (bySource.get(source) ?? 0n) + (parts[i] ?? 0n));
    money.set(row, money.pence(row) - (parts[i] ?? 0n));
  });
  for (const [source, pence] of bySource) {
    const own = gets.filter((row) => sourceOfLine(inputs, row) === source);
    give(money, own, pence);
  }
}

/** How much a tier is missing of its share of all on an even path. */
function missingOnPath(inputs: Inputs, money: YearMoney, step: Step, year: number | null): bigint {
  const { receivers, value, from, to } = step;
  if (from === null || to === null || value === null) throw cannot(step);
  const [after, all] = [(year ?? from) - from, to - from];
  if (after === 0 && all > 0) return 0n;
  const lines = inputs.rows('Allocation');
  const start = `${from}/${String(from + 1).slice(2)}`;
  const entered = (own: readonly InputRow[]) =>
    own.map((row) => {
      const amount = row.entered(start);
      if (amount === 'unknown') throw cannot(step);
      return amount;
    });
  const whole = sumOf(entered(lines));
  if (whole <= 0n || lines.some((row) => money.of(row) === 'unknown')) throw cannot(step);
  const had = sumOf(entered(receivers));
  const first = exact(had < 0n ? 0n : had, whole);
  if (minus(value, first).over < 0n) throw cannot(step);
  const wanted = rounded(
    times(exact(sumOf(lines.map((row) => money.pence(row)))), onWay(first, value, after, all)),
  );
  const short = wanted - sumOf(receivers.map((row) => money.pence(row)));
  return short > 0n ? short : 0n;
}
