import { type Payer } from '../entered/fencedPayments';
import { fencedPool } from '../entered/fencedPool';
import { type Inputs } from '../entered/inputs';
import { type InputRow } from '../entered/inputTable';
import { namesStream, payNamed } from '../entered/namedMoney';
import { sumOf, type YearMoney } from './yearMoney';

/** Money that arrives in a pool for some of its lines only. */
export interface HeldMoney {
  /** Streams that lines name, each with what it pays of them, and then what is ring-fenced. */
  readonly payers: readonly Payer[];
  /** The stream that each line names and that brings money into the pool. */
  readonly names: readonly (InputRow | undefined)[];
  /** What each of these takes beyond what the stream pays of it. */
  readonly beyond: readonly bigint[];
}

/**
 * The money in a pool that some of its lines alone may use: what the streams that they name pay, and what ring-fenced money
 * is left; null where there is neither.
 *
 * @param rows the pool's lines that have money
 */
export function heldMoney(
  inputs: Inputs,
  money: YearMoney,
  pool: string,
  rows: readonly InputRow[],
): HeldMoney | null {
  const { fences } = fencedPool(inputs, pool);
  if (fences === 'untold') return null;
  const puts = inputs.moneyTo(pool);
  const isNamed = namesStream(inputs, pool, rows);
  const above = (row: InputRow) => (money.pence(row) > 0n ? money.pence(row) : 0n);
  const paid = payNamed(inputs, rows, puts, above);
  const fenced = fences.map(({ contributions, mayPay }) => ({
    pence: sumOf(contributions.map((row) => paid.brings.get(row) ?? 0n)),
    mayPay: rows.map(mayPay),
  }));
  if (!isNamed && fenced.every(({ pence }) => pence === 0n)) return null;
  const brought = new Set(puts.map((row) => inputs.named('Stream', row.says('Stream'))));
  const names = rows.map((line) => {
    const stream = inputs.named('Stream', line.says('Stream'));
    return stream && brought.has(stream) ? stream : undefined;
  });
  const streams = [...new Set(names)].filter((stream) => stream !== undefined);
  const named = streams.map((stream) => ({
    mayPay: names.map((each) => each === stream),
    pence: sumOf(rows.map((row, l) => (names[l] === stream ? above(row) - (paid.lines[l] ?? 0n) : 0n))),
  }));
  return { payers: [...named, ...fenced], names, beyond: paid.lines };
}
