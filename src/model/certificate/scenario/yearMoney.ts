import { type Inputs, isInKind } from '../entered/inputs';
import { alike, type Amount, type InputRow } from '../entered/inputTable';

/** The money of a year while a scenario is carried out. */
export class YearMoney {
  readonly #changed = new Map<InputRow, Amount>();

  constructor(readonly year: string) {}

  of(row: InputRow): Amount {
    return this.#changed.get(row) ?? row.amount(this.year);
  }
  /** What is known of it. */
  pence(row: InputRow): bigint {
    const amount = this.of(row);
    return amount === 'unknown' ? 0n : amount;
  }
  set(row: InputRow, amount: Amount): void {
    this.#changed.set(row, amount);
  }
  isChanged(row: InputRow): boolean {
    return this.of(row) !== row.amount(this.year);
  }
  /** As it is now, whatever is set afterwards. */
  copy(): YearMoney {
    const copy = new YearMoney(this.year);
    this.#changed.forEach((amount, row) => copy.set(row, amount));
    return copy;
  }
  get changed(): ReadonlyMap<InputRow, Amount> {
    return this.#changed;
  }
}

/** A stream, or a pool by its name in lower case; null for none. */
export type Source = InputRow | string | null;

/** What is paid from which source, found once for a plan. */
interface Wiring {
  readonly sourceOf: ReadonlyMap<InputRow, Source>;
  readonly lines: ReadonlyMap<Source, readonly InputRow[]>;
  readonly streamOf: ReadonlyMap<InputRow, InputRow>;
  readonly contributions: ReadonlyMap<InputRow, readonly InputRow[]>;
}
function append<K>(lists: Map<K, InputRow[]>, key: K, row: InputRow): void {
  const list = lists.get(key);
  if (list) list.push(row);
  else lists.set(key, [row]);
}

const wirings = new WeakMap<Inputs, Wiring>();

function wiringOf(inputs: Inputs): Wiring {
  const known = wirings.get(inputs);
  if (known) return known;
  const sourceOf = new Map<InputRow, Source>();
  const lines = new Map<Source, InputRow[]>();
  for (const line of inputs.rows('Allocation')) {
    const name = line.says('Source');
    const source = inputs.named('Stream', name) ?? (inputs.isPool(name) ? alike(name) : null);
    sourceOf.set(line, source);
    if (source !== null) append(lines, source, line);
  }
  const streams = new Map<InputRow, InputRow>();
  const contributions = new Map<InputRow, InputRow[]>();
  for (const row of inputs.rows('Contribution')) {
    const stream = isInKind(row) ? undefined : inputs.named('Stream', row.says('Stream'));
    if (!stream) continue;
    streams.set(row, stream);
    append(contributions, stream, row);
  }
  const wiring = { sourceOf, lines, streamOf: streams, contributions };
  wirings.set(inputs, wiring);
  return wiring;
}

/** Which source a line is paid from: a stream before a pool of the same name. */
export const sourceOfLine = (inputs: Inputs, line: InputRow): Source =>
  wiringOf(inputs).sourceOf.get(line) ?? null;

/** The lines that are paid from a source. */
export const linesFrom = (inputs: Inputs, source: Source): readonly InputRow[] =>
  wiringOf(inputs).lines.get(source) ?? [];

/** The stream from which a contribution is paid; what is given in kind is paid from none. */
export const streamOf = (inputs: Inputs, contribution: InputRow): InputRow | null =>
  wiringOf(inputs).streamOf.get(contribution) ?? null;

/** The contributions that are paid from a stream. */
export const contributionsFrom = (inputs: Inputs, stream: InputRow): readonly InputRow[] =>
  wiringOf(inputs).contributions.get(stream) ?? [];

/** The pool to which a contribution goes. */
export const poolOf = (contribution: InputRow): string | null => alike(contribution.says('Pool')) || null;

export const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((all, each) => all + each, 0n);

/** The pools of a plan in their order, by name in lower case: those of the pool table, then those that contributions name. */
export function poolsOf(inputs: Inputs): string[] {
  const named = [
    ...inputs.rows('Pool').map((row) => row.name),
    ...inputs.rows('Contribution').map((row) => row.says('Pool')),
  ];
  return [...new Set(named.filter(Boolean).map(alike))];
}
