import { byRemainder } from '../entered/fencedPayments';
import { grouped, type Inputs } from '../entered/inputs';
import { alike, type InputRow } from '../entered/inputTable';
import { fencedMoney } from './fencedMoney';
import { linesFrom, poolsOf, sumOf, type YearMoney } from './yearMoney';

/** What must stay of rows, what of that is Protected, and how dear each is: 1 the dearest. */
export interface Floors {
  readonly keeps: ReadonlyMap<InputRow, bigint>;
  readonly firm: ReadonlyMap<InputRow, bigint>;
  readonly rank: (row: InputRow) => number;
}

export const isProtected = (commitment: InputRow): boolean => alike(commitment.says('Protected')) === 'yes';

/** The rank of each commitment; those without one come after all that have one. */
export function rankOf(inputs: Inputs): (commitment: InputRow | undefined) => number {
  const last = Math.max(0, ...inputs.rows('Commitment').map((row) => row.number('Rank') ?? 0)) + 1;
  return (commitment) => commitment?.number('Rank') ?? last;
}

/**
 * What must stay of each line and each contribution in a year: a commitment's floor, shared over the lines that fund it
 * as entered, or all of them where it is Protected; and of contributions what the lines of their pool then need.
 */
export function floorsOf(inputs: Inputs, money: YearMoney): Floors {
  const keeps = new Map<InputRow, bigint>();
  const firm = new Map<InputRow, bigint>();
  const lines = inputs.rows('Allocation');
  const funding = grouped(lines, (line) => line.says('Commitment'));
  const entered = (line: InputRow) => {
    const amount = line.entered(money.year);
    return amount === 'unknown' ? 0n : amount;
  };
  for (const commitment of inputs.rows('Commitment')) {
    if (!commitment.name || inputs.named('Commitment', commitment.name) !== commitment) continue;
    const own = (funding.get(alike(commitment.name)) ?? []).filter((line) => entered(line) > 0n);
    const amounts = own.map(entered);
    const floor = commitment.amount(money.year);
    const whole = isProtected(commitment);
    const parts = whole ? amounts : byRemainder(floor === 'unknown' || floor < 0n ? 0n : floor, amounts);
    own.forEach((line, i) => {
      keeps.set(line, parts[i] ?? 0n);
      if (whole) firm.set(line, parts[i] ?? 0n);
    });
  }
  const rank = rankOf(inputs);
  const ranks = new Map(
    lines.map((line) => [line, rank(inputs.named('Commitment', line.says('Commitment')))]),
  );
  const last = Math.max(1, ...ranks.values());
  for (const pool of poolsOf(inputs)) {
    const own = linesFrom(inputs, pool);
    const dearest = Math.min(last, ...own.map((line) => ranks.get(line) ?? last));
    for (const row of inputs.moneyTo(pool)) ranks.set(row, dearest);
    holdPool(inputs, money, pool, own, keeps, firm);
  }
  return { keeps, firm, rank: (row) => ranks.get(row) ?? last };
}

const least = (...amounts: bigint[]): bigint => amounts.reduce((a, b) => (a < b ? a : b));

/** Adds what contributions to a pool must bring, since its lines need it. */
function holdPool(
  inputs: Inputs,
  money: YearMoney,
  pool: string,
  lines: readonly InputRow[],
  keeps: Map<InputRow, bigint>,
  firm: Map<InputRow, bigint>,
): void {
  const needs = (line: InputRow) => {
    const now = money.pence(line);
    return least(now > 0n ? now : 0n, keeps.get(line) ?? 0n);
  };
  const add = (to: Map<InputRow, bigint>, rows: readonly InputRow[], pence: bigint, by: readonly bigint[]) =>
    byRemainder(pence, by).forEach((part, i) => {
      const row = rows[i];
      if (row) to.set(row, (to.get(row) ?? 0n) + part);
    });
  if (sumOf(lines.map(needs)) === 0n) return;
  const fenced = fencedMoney(inputs, money, pool, needs);
  const rows = inputs.moneyTo(pool).filter((row) => money.pence(row) > 0n);
  const groups = fenced ?? [
    {
      rows,
      amounts: rows.map((row) => money.pence(row)),
      needs: new Map(lines.map((line) => [line, needs(line)])),
    },
  ];
  for (const group of groups) {
    const whole = sumOf([...group.needs].map(([line, pence]) => ((firm.get(line) ?? 0n) > 0n ? pence : 0n)));
    const all = sumOf([...group.needs.values()]);
    if (all === 0n || sumOf(group.amounts) === 0n) continue;
    add(keeps, group.rows, all, group.amounts);
    add(firm, group.rows, least(whole, all), group.amounts);
  }
}
