import { addSums, amountAt, NOT_KNOWN, NOTHING, type Sum } from '../../funding/sum';
import { type PlanTable } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { yearColumn } from '../../plan/yearColumn';

/** One line of what a pool spends in a year. */
export interface OutturnLine {
  /** Its row in the range of the outturn table, 1 the first below the headings; null where it has none. */
  readonly row: number | null;
  /** What the row is called in the outturn table itself. */
  readonly name: string;
  /** `''` where the line is of no service. */
  readonly service: string;
  /** The partner that the row names, `''` where it names none. */
  readonly partner: string;
  /** `Partner`, `Host`, `Shared` or `''`, as the row says it. */
  readonly borneBy: string;
  readonly amount: Sum;
}

export interface OutturnLines {
  /** Where the amounts come from: what was spent, else what is allocated, else nothing is known of the year. */
  readonly from: 'outturn' | 'allocation' | 'nothing';
  readonly lines: readonly OutturnLine[];
}

const NO_ROW = { row: null, name: '', service: '', partner: '', borneBy: '' } as const;

/**
 * The lines in which a pool's outturn of a year is in the plan, or would be: its rows of the outturn table,
 * with what is allocated in place of amounts that are not there yet, and a line for each allocated service that has
 * no row. A pool of which nothing is known has one line of an unknown amount.
 *
 * @param year a year's label
 *
 * @example
 * outturnLines(readPlan([[['Outturn', 'Pool', 'Service', '2006/07'], ['', 'CAMHS', 'Respite', 6]]]), 'CAMHS', '2006/07').lines // => [{ row: 1, name: "", service: "Respite", partner: "", borneBy: "", amount: { pence: 600, atLeast: false, known: true } }]
 * @example
 * outturnLines(readPlan([[['Allocation', 'Source', 'Service', '2006/07'], ['', 'CAMHS', 'Respite', 5]]]), 'CAMHS', '2006/07').from // => "allocation"
 */
export function outturnLines(plan: Plan, pool: string, year: string): OutturnLines {
  const { Outturn } = plan.tables;
  const rows = rowsOf(Outturn, Outturn?.words.Pool, pool);
  const spent = rows.map((row) => amountIn(Outturn, row, year));
  const line = (row: number, amount: Sum): OutturnLine => ({
    row: Outturn?.rowInTable[row] ?? 0,
    name: Outturn?.names[row] ?? '',
    service: Outturn?.words.Service[row] ?? '',
    partner: Outturn?.words.Partner[row] ?? '',
    borneBy: Outturn?.words['Borne by'][row] ?? '',
    amount,
  });
  if (spent.some(isSaid))
    return { from: 'outturn', lines: rows.map((row, i) => line(row, spent[i] ?? NOTHING)) };

  const allocated = allocations(plan, pool, year);
  const from = allocated.size > 0 ? 'allocation' : 'nothing';
  const lines = rows.map((row) => {
    const service = comparable(Outturn?.words.Service[row] ?? '');
    const amount = allocated.get(service)?.amount;
    allocated.delete(service); // a second row of the service has none of it
    return line(row, amount ?? (from === 'nothing' ? NOT_KNOWN : NOTHING));
  });
  const others = [...allocated.values()].map((allocation) => ({ ...NO_ROW, ...allocation }));
  const all = [...lines, ...others];
  return { from, lines: all.length > 0 ? all : [{ ...NO_ROW, amount: NOT_KNOWN }] };
}

/** What a pool allocates in a year, by service. */
function allocations(plan: Plan, pool: string, year: string): Map<string, { service: string; amount: Sum }> {
  const { Allocation } = plan.tables;
  const byService = new Map<string, { service: string; amount: Sum }>();
  for (const row of rowsOf(Allocation, Allocation?.words.Source, pool)) {
    const amount = amountIn(Allocation, row, year);
    if (!isSaid(amount)) continue;
    const service = Allocation?.words.Service[row] ?? '';
    const before = byService.get(comparable(service));
    byService.set(comparable(service), {
      service: before?.service ?? service,
      amount: before ? addSums(before.amount, amount) : amount,
    });
  }
  return byService;
}

/** Whether a cell says anything: an amount, or that it is not known. A zero may be a blank. */
const isSaid = ({ pence, known }: Sum): boolean => pence !== 0 || !known;

const rowsOf = (table: PlanTable | undefined, names: readonly string[] | undefined, pool: string): number[] =>
  table
    ? [...Array(table.rows).keys()].filter((row) => comparable(names?.[row] ?? '') === comparable(pool))
    : [];

function amountIn(table: PlanTable | undefined, row: number, year: string): Sum {
  const column = yearColumn(table, year);
  return column ? amountAt(column, row) : NOTHING;
}
