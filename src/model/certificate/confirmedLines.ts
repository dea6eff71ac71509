import { dividedBy, exact, type Exact, plus, times } from './entered/exact';
import { byRemainder, fencedPayments } from './entered/fencedPayments';
import { fencedPool, ringFenceOf } from './entered/fencedPool';
import { type Inputs } from './entered/inputs';
import { type InputRow } from './entered/inputTable';
import { namesStream, payNamed } from './entered/namedMoney';

const pence = (row: InputRow, year: string): bigint => {
  const amount = row.amount(year);
  return amount === 'unknown' ? 0n : amount;
};
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, each) => all + each, 0n);

/**
 * What part of each line of a pool is confirmed in a year, of which money is ring-fenced or lines name the stream that pays;
 * `in proportion` where neither is so or some money is to be paid back, and `unknown` where an amount or a table that decides it is not known.
 *
 * @param isConfirmed of a contribution
 */
export function confirmedLines(
  inputs: Inputs,
  pool: string,
  year: string,
  isConfirmed: (contribution: InputRow) => boolean,
): ReadonlyMap<InputRow, Exact> | 'in proportion' | 'unknown' {
  const { lines: all, fences } = fencedPool(inputs, pool);
  const isThere = (row: InputRow) => row.amount(year) !== 0n;
  const lines = all.filter(isThere);
  const money = inputs.moneyTo(pool).filter(isThere);
  const isHeld = (row: InputRow) =>
    fences === 'untold'
      ? ringFenceOf(inputs, row) !== ''
      : fences.some(({ contributions }) => contributions.includes(row));
  const isNamed = namesStream(inputs, pool, lines);
  if (!(money.some(isHeld) || isNamed) || [...money, ...lines].some((row) => pence(row, year) < 0n))
    return 'in proportion';
  const atLeast = (kind: 'Contribution' | 'Allocation') => (row: InputRow) =>
    inputs.tally(kind, row, year).atLeast;
  if (fences === 'untold' || money.some(atLeast('Contribution')) || lines.some(atLeast('Allocation')))
    return 'unknown';

  const whole = lines.map((row) => pence(row, year));
  const left = payNamed(inputs, lines, money, (row) => pence(row, year));
  const spent = left.lines;
  const bringsOf = (row: InputRow) => left.brings.get(row) ?? 0n;
  const brings = fences.map(({ contributions }) => contributions.map(bringsOf));
  const payers = fences.map(({ mayPay }, f) => ({ pence: sum(brings[f] ?? []), mayPay: lines.map(mayPay) }));
  const { used, pays } = fencedPayments(payers, spent);
  const rest = money.filter((row) => !isHeld(row)).map((row) => ({ row, pence: bringsOf(row) }));
  let leftOver = sum(money.map(bringsOf)) - sum(spent);
  for (let f = fences.length - 1; f >= 0; f--) {
    const beyond = (payers[f]?.pence ?? 0n) - (used[f] ?? 0n);
    const breached = leftOver > 0n ? (beyond > leftOver ? beyond - leftOver : 0n) : beyond;
    leftOver -= beyond - breached;
    const parts = byRemainder(breached, brings[f] ?? []);
    fences[f]?.contributions.forEach((row, i) => rest.push({ row, pence: parts[i] ?? 0n }));
  }
  const shares = fences.map(({ contributions }, f) =>
    shareOf(contributions.map((row, i) => ({ row, pence: brings[f]?.[i] ?? 0n }))),
  );
  const named = left.named.map(({ rows, amounts, pays: parts }) => ({
    parts,
    share: shareOf(rows.map((row, i) => ({ row, pence: amounts[i] ?? 0n }))),
  }));
  return new Map(
    lines.map((line, l) => {
      const paid = pays.map((parts) => parts[l] ?? 0n);
      const others = (spent[l] ?? 0n) - sum(paid);
      const byNamed = named.reduce(
        (part, { parts, share }) => plus(part, times(exact(parts[l] ?? 0n), share)),
        exact(0n),
      );
      const confirmed = paid.reduce(
        (part, each, f) => plus(part, times(exact(each), shares[f] ?? exact(0n))),
        plus(byNamed, times(exact(others), shareOf(rest))),
      );
      return [line, dividedBy(confirmed, exact(whole[l] ?? 1n))];
    }),
  );

  function shareOf(parts: readonly { readonly row: InputRow; readonly pence: bigint }[]): Exact {
    const every = sum(parts.map((part) => part.pence));
    const sure = sum(parts.filter(({ row }) => isConfirmed(row)).map((part) => part.pence));
    return every > 0n ? exact(sure, every) : exact(0n);
  }
}
