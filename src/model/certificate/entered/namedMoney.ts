import { byRemainder } from './fencedPayments';
import { type Inputs } from './inputs';
import { type InputRow } from './inputTable';

/** What a stream pays of the lines that name it. */
export interface NamedPayment {
  readonly rows: readonly InputRow[];
  readonly amounts: readonly bigint[];
  /** Pence by position among the lines. */
  readonly pays: readonly bigint[];
}

/** What is left of the lines and the contributions of a pool after streams have paid the lines that name them. */
export interface Left {
  readonly named: readonly NamedPayment[];
  readonly lines: readonly bigint[];
  readonly brings: ReadonlyMap<InputRow, bigint>;
}

/** Whether any line of a pool names a stream that puts money into it. */
export function namesStream(inputs: Inputs, pool: string, lines: readonly InputRow[]): boolean {
  const brought = new Set(inputs.moneyTo(pool).map((row) => inputs.named('Stream', row.says('Stream'))));
  return lines.some((line) => {
    const stream = inputs.named('Stream', line.says('Stream'));
    return stream !== undefined && brought.has(stream);
  });
}

/** Lets each stream that lines of a pool name pay for these, as far as it reaches and in proportion. */
export function payNamed(
  inputs: Inputs,
  lines: readonly InputRow[],
  money: readonly InputRow[],
  pence: (row: InputRow) => bigint,
): Left {
  const left = lines.map(pence);
  const brings = new Map(money.map((row) => [row, pence(row)]));
  const streamOf = (row: InputRow) => inputs.named('Stream', row.says('Stream'));
  const streams = new Set(lines.map(streamOf).filter((stream) => stream !== undefined));
  const named = [...streams].flatMap((stream): NamedPayment[] => {
    const rows = money.filter((row) => streamOf(row) === stream);
    if (rows.length === 0) return [];
    const amounts = rows.map(pence);
    const own = lines.map((line, l) => (streamOf(line) === stream ? (left[l] ?? 0n) : 0n));
    const [has, asked] = [sum(amounts), sum(own)];
    const used = has < asked ? has : asked;
    const pays = byRemainder(used, own);
    pays.forEach((part, l) => (left[l] = (left[l] ?? 0n) - part));
    byRemainder(used, amounts).forEach((part, i) => {
      const row = rows[i];
      if (row) brings.set(row, (amounts[i] ?? 0n) - part);
    });
    return [{ rows, amounts, pays }];
  });
  return { named, lines: left, brings };
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, each) => all + each, 0n);
