import { dayOf } from '../../model/calendar/day';
import { lawRows } from '../../model/pools/law/lawRows';
import { TABLES, type Column } from '../../model/plan/declared/schema';
import { type ContentRow, LAID_OUT, type LaidOut, type PlanContent } from '../layout/content';
import { type Input } from '../layout/layout';

/** An example as its file has it: days as `2006-04-01`, and only the tables that hold something. */
export interface ExampleFile {
  readonly planName: string;
  readonly years: readonly string[];
  readonly tables: Readonly<Partial<Record<LaidOut, readonly ContentRow[]>>>;
}

/**
 * The plan of an example's file: its days as Excel counts them, and the law that ships with the add-in.
 *
 * @example
 * examplePlan({ planName: '', years: [], tables: { Pool: [{ Pool: 'CAMHS', Starts: '2006-04-01' }] } }).tables.Pool // => [{ Pool: "CAMHS", Starts: 38808 }]
 * @example
 * examplePlan({ planName: '', years: [], tables: { Scenario: [{ Change: 'ends', Value: '2011-03-31' }, { Change: 'set £', Value: 0 }] } }).tables.Scenario.map(({ Value }) => Value) // => [40633, 0]
 */
export function examplePlan({ planName, years, tables }: ExampleFile): PlanContent {
  const read = LAID_OUT.map((kind): [LaidOut, readonly ContentRow[]] => {
    const columns: Readonly<Record<string, Column>> = TABLES[kind].columns;
    const isDay = (heading: string) => columns[heading]?.type === 'day' || isLastDay(kind, heading);
    return [kind, (tables[kind] ?? []).map((row) => withDays(row, isDay))];
  });
  return {
    planName,
    years,
    tables: { ...(Object.fromEntries(read) as PlanContent['tables']), Law: lawRows() },
  };
}

/** The value of a scenario's step may be the day on which something ends. */
const isLastDay = (kind: LaidOut, heading: string): boolean => kind === 'Scenario' && heading === 'Value';

const withDays = (row: ContentRow, isDay: (heading: string) => boolean): ContentRow =>
  Object.fromEntries(
    Object.entries(row).map(([heading, cell]) => [heading, isDay(heading) ? dayIn(cell) : cell]),
  );

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function dayIn(cell: Input | undefined): Input | undefined {
  const [, year, month, day] = DAY.exec(String(cell)) ?? [];
  return year === undefined ? cell : dayOf(Number(year), Number(month), Number(day));
}
