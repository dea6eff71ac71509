import {
  type Amount,
  alike,
  type InputCell,
  type InputKind,
  type InputRow,
  type InputTable,
  inputTable,
  inTime,
  readInput,
} from './inputTable';
import { added, type Ends, type Tally, tallyOf } from './tally';

type Tables = ReadonlyMap<InputKind, InputTable>;

/** Reads the tables that one formula is given; of those of one kind the first counts. */
export function readInputs(grids: readonly (readonly (readonly InputCell[])[])[]): Inputs {
  const tables = new Map<InputKind, InputTable>();
  for (const grid of grids) {
    const table = readInput(grid);
    if (table && !tables.has(table.kind)) tables.set(table.kind, table);
  }
  return new Inputs(tables);
}

/** The tables of a plan. */
export class Inputs {
  readonly #tables: Tables;
  readonly #bounds = new Set<InputRow>();
  readonly #byPool: ReadonlyMap<string, readonly InputRow[]>;

  constructor(tables: Tables) {
    this.#tables = tables;
    for (const kind of ['Stream', 'Contribution', 'Allocation', 'Commitment'] as const)
      for (const row of this.rows(kind)) this.#judge(row);
    this.#byPool = grouped(this.rows('Contribution'), (row) => row.says('Pool'));
  }

  /** The same plan with other amounts in a row where some are given, by year. */
  withAmounts(amounts: ReadonlyMap<InputRow, ReadonlyMap<string, Amount>>): Inputs {
    const changed = (row: InputRow): InputRow => {
      const own = amounts.get(row);
      return own ? { ...row, amount: (year) => own.get(year) ?? row.amount(year) } : row;
    };
    return new Inputs(
      new Map(
        [...this.#tables].map(([kind, { years, rows, headings }]) => [
          kind,
          inputTable(kind, years, rows.map(changed), headings),
        ]),
      ),
    );
  }

  has(kind: InputKind): boolean {
    return this.#tables.has(kind);
  }
  /** Whether a table was given and has a heading. */
  hasColumn(kind: InputKind, heading: string): boolean {
    return this.#tables.get(kind)?.headings.has(alike(heading)) ?? false;
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
    const interval = isAny ? this.#interval(row, known(row.entered(year)), known(amount)) : null;
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

  /**
   * Between which amounts an amount lies: the widest of the intervals of its evidence in which it is. Of an amount that a
   * scenario has changed, the wider of that in proportion and that moved along.
   */
  #interval(row: InputRow, amount: bigint, now: bigint): Ends | null {
    const found = evidenceNames(row).flatMap((name): Ends[] => {
      const evidence = this.named('Evidence', name);
      const [low, high] = [evidence?.money('Low') ?? null, evidence?.money('High') ?? null];
      return low !== null && high !== null && low <= amount && amount <= high ? [{ low, high }] : [];
    });
    const entered = found.reduce<Ends | null>(
      (widest, { low, high }) => ({
        low: widest && widest.low < low ? widest.low : low,
        high: widest && widest.high > high ? widest.high : high,
      }),
      null,
    );
    if (entered === null || amount === now || amount === 0n) return entered;
    const inProportion = (end: bigint) => halfUp(end * now, amount);
    return {
      low: smaller(inProportion(entered.low), entered.low + now - amount),
      high: -smaller(-inProportion(entered.high), -(entered.high + now - amount)),
    };
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
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** A quotient in whole numbers, halves up. */
function halfUp(over: bigint, under: bigint): bigint {
  const [top, bottom] = under < 0n ? [-over, -under] : [over, under];
  const twice = 2n * top + bottom;
  const whole = twice / (2n * bottom);
  return twice < 0n && whole * 2n * bottom !== twice ? whole - 1n : whole;
}

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
