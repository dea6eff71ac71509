import {
  type Amount,
  alike,
  type InputCell,
  type InputKind,
  type InputRow,
  type InputTable,
  inTime,
  readInput,
} from './inputTable';
import { added, type Tally, tallyOf } from './tally';

/** The tables that one formula is given. */
export class Inputs {
  readonly #tables = new Map<InputKind, InputTable>();
  readonly #bounds = new Map<InputRow, 'bound' | 'other'>();
  readonly #drawn = new Map<string, boolean>();
  readonly #byPool: ReadonlyMap<string, readonly InputRow[]>;

  /** Of tables of one kind the first counts. */
  constructor(grids: readonly (readonly (readonly InputCell[])[])[]) {
    for (const grid of grids) {
      const table = readInput(grid);
      if (table && !this.#tables.has(table.kind)) this.#tables.set(table.kind, table);
    }
    for (const kind of ['Stream', 'Contribution', 'Allocation', 'Commitment'] as const)
      for (const row of this.rows(kind)) this.#judge(row);
    this.#byPool = grouped(this.rows('Contribution'), (row) => row.says('Pool'));
  }

  has(kind: InputKind): boolean {
    return this.#tables.has(kind);
  }
  rows(kind: InputKind): readonly InputRow[] {
    return this.#tables.get(kind)?.rows ?? [];
  }
  named(kind: InputKind, name: string): InputRow | undefined {
    return this.#tables.get(kind)?.named(name);
  }
  /** The years of tables in the order of time. */
  years(...kinds: InputKind[]): string[] {
    return [...new Set(kinds.flatMap((kind) => this.#tables.get(kind)?.years ?? []))].sort(inTime);
  }
  hasYear(kind: InputKind, year: string): boolean {
    return this.#tables.get(kind)?.years.includes(year) ?? false;
  }

  /** What a row's amount of a year is, its evidence counted. */
  tally(kind: InputKind, row: InputRow, year: string): Tally {
    const amount = row.amount(year);
    return tallyOf(amount, known(amount) !== 0n && this.isBound(kind, row, year));
  }
  sum(kind: InputKind, rows: readonly InputRow[], year: string): Tally {
    return added(rows.map((row) => this.tally(kind, row, year)));
  }

  /** The pool of a name, though only contributions may name it. */
  isPool(name: string): boolean {
    return name !== '' && (this.named('Pool', name) !== undefined || this.#byPool.has(alike(name)));
  }
  /** Contributions of money to a pool. */
  moneyTo(pool: string): InputRow[] {
    return (this.#byPool.get(alike(pool)) ?? []).filter((row) => !isInKind(row));
  }

  /**
   * Whether an amount is the least that it can be: its own evidence says so, or where that says nothing, that of the
   * source on which it draws, if the source is all used.
   */
  isBound(kind: InputKind, row: InputRow, year: string): boolean {
    const own = this.#bounds.get(row);
    if (own) return own === 'bound';
    if (kind === 'Contribution')
      return !isInKind(row) && this.#isDrawnBound('Stream', row.says('Stream'), year);
    if (kind !== 'Allocation') return false;
    const source = row.says('Source');
    if (this.named('Stream', source)) return this.#isDrawnBound('Stream', source, year);
    return this.isPool(source) && this.#isDrawnBound('Pool', source, year);
  }

  #isDrawnBound(from: 'Stream' | 'Pool', name: string, year: string): boolean {
    const stream = from === 'Stream' ? this.named('Stream', name) : undefined;
    if (from === 'Stream' && !stream) return false;
    const key = `${from} ${year} ${alike(name)}`;
    const before = this.#drawn.get(key) ?? this.#findDrawnBound(stream, name, year);
    this.#drawn.set(key, before);
    return before;
  }

  #findDrawnBound(stream: InputRow | undefined, name: string, year: string): boolean {
    const into = stream ? [stream] : this.moneyTo(name);
    const kind = stream ? 'Stream' : 'Contribution';
    if (!into.some((row) => known(row.amount(year)) !== 0n && this.isBound(kind, row, year))) return false;
    const total = (rows: readonly InputRow[]) => rows.reduce((sum, row) => sum + known(row.amount(year)), 0n);
    const contributed = stream
      ? this.rows('Contribution').filter(
          (row) => !isInKind(row) && this.named('Stream', row.says('Stream')) === stream,
        )
      : [];
    const allocated = this.rows('Allocation').filter((row) => {
      const source = row.says('Source');
      const drawn = this.named('Stream', source);
      return stream ? drawn === stream : !drawn && alike(source) === alike(name);
    });
    return total(into) - total(contributed) - total(allocated) <= 0n;
  }

  /** What a row's own evidence says, the worst of several. */
  #judge(row: InputRow): void {
    const text = row.says('Evidence');
    const names = [text, ...text.split(';').map((part) => part.trim())].filter(Boolean);
    const said = names.flatMap((name) => {
      const evidence = this.named('Evidence', name);
      const quality = alike(evidence?.says('Quality') ?? '');
      if (!evidence || !QUALITIES.includes(quality)) return [];
      return [
        quality === 'bound' && !/^up to\s*£/i.test(evidence.says('Figure'))
          ? ('bound' as const)
          : ('other' as const),
      ];
    });
    if (said.length > 0) this.#bounds.set(row, said.includes('bound') ? 'bound' : 'other');
  }
}

const QUALITIES = ['exact', 'rounded', 'derived', 'approximate', 'bound'];
const known = (amount: Amount): bigint => (amount === 'unknown' ? 0n : amount);

/** Rows by a word of theirs, in any letters; rows without it are left out. */
export function grouped(
  rows: readonly InputRow[],
  word: (row: InputRow) => string,
): ReadonlyMap<string, readonly InputRow[]> {
  const groups = new Map<string, InputRow[]>();
  for (const row of rows) {
    const key = alike(word(row));
    const group = groups.get(key);
    if (group) group.push(row);
    else if (key) groups.set(key, [row]);
  }
  return groups;
}

/** Whether a contribution is staff, goods or rooms, which are no money. */
export const isInKind = (row: InputRow): boolean => alike(row.says('In kind')) === 'yes';
