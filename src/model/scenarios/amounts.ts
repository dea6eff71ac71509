import { type PlanTable, type YearColumn } from '../plan/planTable';
import { type Plan } from '../plan/readPlan';

/** The tables whose money a scenario changes. */
export const CHANGED = ['Stream', 'Contribution', 'Allocation'] as const;
export type ChangedKind = (typeof CHANGED)[number];

/** A year's column that may be written to. */
export interface WorkingColumn extends Omit<YearColumn, 'pence' | 'missing'> {
  readonly pence: Float64Array;
  readonly missing: Uint8Array;
}

/** A table's columns by year: as typed, and those that were written to. */
interface Columns {
  readonly typed: ReadonlyMap<string, YearColumn>;
  readonly written: Map<string, WorkingColumn>;
}

/** The plan's money as a scenario leaves it. A column is copied when it is first written to. */
export class Amounts {
  readonly #columns: Readonly<Record<ChangedKind, Columns>>;

  constructor(private readonly plan: Plan) {
    const columnsOf = (kind: ChangedKind): Columns => {
      const years: readonly YearColumn[] = plan.tables[kind]?.years ?? [];
      return { typed: new Map(years.map((column) => [column.label, column])), written: new Map() };
    };
    this.#columns = {
      Stream: columnsOf('Stream'),
      Contribution: columnsOf('Contribution'),
      Allocation: columnsOf('Allocation'),
    };
  }

  /** The column of a table and year as it stands now; undefined where the table has no such year. */
  read(kind: ChangedKind, label: string): YearColumn | undefined {
    const { typed, written } = this.#columns[kind];
    return written.get(label) ?? typed.get(label);
  }

  /** The same to be written to. */
  write(kind: ChangedKind, label: string): WorkingColumn | undefined {
    const { typed, written } = this.#columns[kind];
    const before = written.get(label);
    if (before) return before;
    const as = typed.get(label);
    if (!as) return undefined;
    const column = { ...as, pence: as.pence.slice(), missing: as.missing.slice() };
    written.set(label, column);
    return column;
  }

  /** The plan's tables with the amounts as they stand now. What a table states as its total was said of the base. */
  tables(): Plan['tables'] {
    const changed = CHANGED.flatMap((kind) => {
      const table: PlanTable | undefined = this.plan.tables[kind];
      if (!table || !this.#columns[kind].written.size) return [];
      const years = table.years.map((column) => this.read(kind, column.label) ?? column);
      return [[kind, { ...table, years, statedTotal: null }] as const];
    });
    return { ...this.plan.tables, ...Object.fromEntries(changed) };
  }
}
