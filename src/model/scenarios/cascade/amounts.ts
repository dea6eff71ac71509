import { type PlanTable, type YearColumn } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { yearColumn } from '../../plan/yearColumn';

/** The tables whose money a scenario changes. */
export const CHANGED = ['Stream', 'Contribution', 'Allocation'] as const;
export type ChangedKind = (typeof CHANGED)[number];

/** A year's column that may be written to. */
export interface WorkingColumn extends Omit<YearColumn, 'pence' | 'missing'> {
  readonly pence: Float64Array;
  readonly missing: Uint8Array;
}

/** The plan's money as a scenario leaves it, year by year. */
export class Amounts {
  readonly #years = new Map<string, AmountsInYear>();

  constructor(private readonly plan: Plan) {}

  /** The money of a year, or of none. */
  in(label: string): AmountsInYear {
    const known = this.#years.get(label) ?? new AmountsInYear(this.plan, label);
    this.#years.set(label, known);
    return known;
  }

  /**
   * The plan's tables with the amounts as they are now; a table in which none is another is the very same. What a
   * table states as its total was said of the base.
   */
  tables(): Plan['tables'] {
    const changed = CHANGED.flatMap((kind) => {
      const table: PlanTable | undefined = this.plan.tables[kind];
      if (!table) return [];
      const years = table.years.map((column) => this.#years.get(column.label)?.changed(kind) ?? column);
      if (years.every((column, y) => column === table.years[y])) return [];
      return [[kind, { ...table, years, totals: [] }] as const];
    });
    return { ...this.plan.tables, ...Object.fromEntries(changed) };
  }
}

type Columns<C> = { -readonly [K in ChangedKind]: C | undefined };

/** One year's columns: as entered, and copied when they are first written to. */
export class AmountsInYear {
  readonly #now: Columns<YearColumn>;
  readonly #typed: Readonly<Columns<YearColumn>>;
  readonly #written: Columns<WorkingColumn> = {
    Stream: undefined,
    Contribution: undefined,
    Allocation: undefined,
  };

  constructor(
    { tables }: Plan,
    readonly label: string,
  ) {
    this.#now = {
      Stream: yearColumn(tables.Stream, label),
      Contribution: yearColumn(tables.Contribution, label),
      Allocation: yearColumn(tables.Allocation, label),
    };
    this.#typed = { ...this.#now };
  }

  /** A table's column as it is now; undefined where the table has no such year. */
  read(kind: ChangedKind): YearColumn | undefined {
    return this.#now[kind];
  }

  /** The same to be written to. */
  write(kind: ChangedKind): WorkingColumn | undefined {
    const before = this.#written[kind];
    const typed = this.#now[kind];
    if (before || !typed) return before;
    const column = { ...typed, pence: typed.pence.slice(), missing: typed.missing.slice() };
    this.#written[kind] = this.#now[kind] = column;
    return column;
  }

  /** A table's column as it is now and as entered; null where nothing was written to it. */
  written(kind: ChangedKind): readonly [YearColumn, YearColumn] | null {
    const [written, typed] = [this.#written[kind], this.#typed[kind]];
    return written && typed ? [written, typed] : null;
  }

  /** The column where an amount of it is another than typed. */
  changed(kind: ChangedKind): YearColumn | undefined {
    const [written, typed] = [this.#written[kind], this.#typed[kind]];
    if (!written || !typed) return undefined;
    for (let row = 0; row < typed.pence.length; row++)
      if (written.pence[row] !== typed.pence[row] || written.missing[row] !== typed.missing[row])
        return written;
    return undefined;
  }
}
