import { byRemainder, fencedPayments } from '../entered/fencedPayments';
import { fencedPool } from '../entered/fencedPool';
import { type Inputs } from '../entered/inputs';
import { type InputRow } from '../entered/inputTable';
import { namesStream, payNamed } from '../entered/namedMoney';
import { sumOf, type YearMoney } from './yearMoney';

/** Contributions that may pay for the same, with how much each counts, and what of the lines' needs they bring. */
export interface NeededMoney {
  readonly rows: readonly InputRow[];
  readonly amounts: readonly bigint[];
  readonly needs: ReadonlyMap<InputRow, bigint>;
}

/**
 * Which money has to bring what the lines of a pool must keep: what pays for a line now, in proportion; and where that
 * would be more than there is of what is not ring-fenced, ring-fenced money all that it can. Null where none of it is
 * ring-fenced, some is to be paid back, or an amount is not known.
 */
export function fencedMoney(
  inputs: Inputs,
  money: YearMoney,
  pool: string,
  needed: (line: InputRow) => bigint,
): NeededMoney[] | null {
  const fenced = fencedPool(inputs, pool);
  if (fenced.fences === 'untold') return null;
  const { fences } = fenced;
  const isThere = (row: InputRow) => money.of(row) !== 0n;
  const lines = fenced.lines.filter(isThere);
  const all = inputs.moneyTo(pool).filter(isThere);
  const held = new Set(fences.flatMap(({ contributions }) => contributions));
  const mayBeMore = (row: InputRow) => money.of(row) === 'unknown' || inputs.isBound(row);
  const isNamed = namesStream(inputs, pool, lines);
  if (
    !(isNamed || all.some((row) => held.has(row))) ||
    [...all, ...lines].some((row) => money.pence(row) < 0n)
  )
    return null;
  if ([...all, ...lines].some(mayBeMore)) return null;

  const left = payNamed(inputs, lines, all, (row) => money.pence(row));
  const spent = left.lines;
  const leftOf = (row: InputRow) => left.brings.get(row) ?? 0n;
  const brings = fences.map(({ contributions }) => contributions.map(leftOf));
  const payers = fences.map(({ mayPay }, f) => ({
    pence: sumOf(brings[f] ?? []),
    mayPay: lines.map(mayPay),
  }));
  const { used, pays } = fencedPayments(payers, spent);
  const free = all.filter((row) => !held.has(row));
  let over = sumOf(all.map(leftOf)) - sumOf(spent);
  if (over < 0n) over = 0n;
  const wrongly = fences.map(() => 0n);
  for (let f = fences.length - 1; f >= 0; f--) {
    const beyond = sumOf(brings[f] ?? []) - (used[f] ?? 0n);
    wrongly[f] = beyond > over ? beyond - over : 0n;
    over -= beyond - (wrongly[f] ?? 0n);
  }
  const beyond = fences.flatMap((_, f) => byRemainder(wrongly[f] ?? 0n, brings[f] ?? []));
  const rest = {
    rows: [...free, ...fences.flatMap(({ contributions }) => contributions)],
    amounts: [...free.map(leftOf), ...beyond],
  };
  const needs = lines.map(needed);
  const others = spent.map((pence, l) => pence - sumOf(pays.map((own) => own[l] ?? 0n)));
  const parts = needs.map((pence, l) =>
    byRemainder(pence, [
      ...left.named.map((own) => own.pays[l] ?? 0n),
      ...pays.map((own) => own[l] ?? 0n),
      others[l] ?? 0n,
    ]),
  );
  const isEnough = isNamed || sumOf(parts.map((part) => part.at(-1) ?? 0n)) <= sumOf(rest.amounts);
  const first = isEnough ? null : fencedPayments(payers, needs).pays;
  const bringsOf = (m: number, l: number): bigint => {
    if (!first) return parts[l]?.[m] ?? 0n;
    const fencedPart = (f: number) => first[f]?.[l] ?? 0n;
    return m < fences.length ? fencedPart(m) : (needs[l] ?? 0n) - sumOf(fences.map((_, f) => fencedPart(f)));
  };
  const groups = [
    ...left.named.map(({ rows, amounts }) => ({ rows, amounts })),
    ...fences.map(({ contributions }, f) => ({ rows: contributions, amounts: brings[f] ?? [] })),
    rest,
  ];
  return groups.map((group, m) => ({
    ...group,
    needs: new Map(lines.map((line, l) => [line, bringsOf(m, l)])),
  }));
}
