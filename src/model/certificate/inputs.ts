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
import { added, type Ends, type Tally, tallyOf } from './tally';

/** The tables that one formula is given. */
export class Inputs {
  readonly #tables = new Map<InputKind, InputTable>();
  readonly #bounds = new Set<InputRow>();
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
    const isAny = known(amount) !== 0n && EVIDENCED.includes(kind);
    const tally = tallyOf(amount, isAny && this.isBound(row));
    const interval = isAny ? this.#interval(row, known(amount)) : null;
    return interval ? { ...tally, ...interval } : tally;
  }
  sum(kind: InputKind, rows: readonly InputRow[], year: string): Tally {
    return added(rows.map((row) => this.tally(kind, row, year)));
  }

  /** The pool of a name, though only contributions may name it. */
  isPool(name: string): boolean {
    return name !== '' && (this.named('Pool', name) !== undefined || this.#byPool.has(alike(name)));
  }
  contributionsTo(pool: string): readonly InputRow[] {
    return this.#byPool.get(alike(pool)) ?? [];
  }
  /** Contributions of money to a pool. */
  moneyTo(pool: string): InputRow[] {
    return this.contributionsTo(pool).filter((row) => !isInKind(row));
  }

  /** Whether an amount is the least that it can be: its own evidence says so. */
  isBound(row: InputRow): boolean {
    return this.#bounds.has(row);
  }

  /** Between which amounts an amount lies: the widest of the intervals of its evidence in which it is. */
  #interval(row: InputRow, amount: bigint): Ends | null {
    const found = evidenceNames(row).flatMap((name): Ends[] => {
      const evidence = this.named('Evidence', name);
      const [low, high] = [evidence?.money('Low') ?? null, evidence?.money('High') ?? null];
      return low !== null && high !== null && low <= amount && amount <= high ? [{ low, high }] : [];
    });
    return found.reduce<Ends | null>(
      (widest, { low, high }) => ({
        low: widest && widest.low < low ? widest.low : low,
        high: widest && widest.high > high ? widest.high : high,
      }),
      null,
    );
  }

  /** What a row's own evidence says, the worst of several. */
  #judge(row: InputRow): void {
    const said = evidenceNames(row).map((name) => {
      const evidence = this.named('Evidence', name);
      const quality = alike(evidence?.says('Quality') ?? '');
      return quality === 'bound' && /^up to\s*£/i.test(evidence?.says('Figure') ?? '') ? '' : quality;
    });
    if (said.includes('bound') && !said.includes('illustrative')) this.#bounds.add(row);
  }
}

/** The names under a row's Evidence: the whole text, and its parts. */
function evidenceNames(row: InputRow): string[] {
  const text = row.says('Evidence');
  return [...new Set([text, ...text.split(';').map((part) => part.trim())])].filter(Boolean);
}

const EVIDENCED: readonly InputKind[] = ['Stream', 'Contribution', 'Allocation', 'Commitment'];
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
