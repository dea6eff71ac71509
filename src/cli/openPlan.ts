import { type Book } from '../file/book/book';
import { readBook } from '../file/readBook';
import { addressIn, planTables } from '../file/views/planTables';
import { type WorkbookTable } from '../workbook/layout/workbookTable';
import { type Place } from '../model/findings/finding';
import { type Plan } from '../model/plan/plan';
import { type Grid } from '../model/table/grid';
import { readPlan } from '../model/plan/readPlan';
import { underScenario } from '../model/scenarios/run/underScenario';
import { kindOf } from '../model/plan/reading/readHeadings';
import { NotUnderstood } from './command';
import { type Machine } from './machine/machine';

/** A plan as a workbook file holds it. */
export interface OpenPlan {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly book: Book;
  readonly planName: string;
  /** Every table of the workbook; places of the plan count among them. */
  readonly tables: readonly WorkbookTable[];
  /** Those of its tables that are a plan's, as its functions are given them. */
  readonly grids: readonly Grid[];
  /** Under the scenario that was asked for. */
  readonly plan: Plan;
  /** A place as Excel addresses it, such as `'Streams'!J6`; null for none. */
  readonly cellOf: (place: Place | null) => string | null;
}

/**
 * Opens a workbook file and reads the plan in it.
 *
 * @param scenario the scenario under which it is looked at; blank or Base for the plan as entered
 * @throws with a sentence where the file cannot be read, or holds no plan
 */
export async function openPlan(file: string, machine: Machine, scenario = ''): Promise<OpenPlan> {
  const open = await openWorkbook(file, machine, scenario);
  const { tables } = open;
  if (!tables.some(({ grid }) => kindOf(grid)))
    throw new NotUnderstood(
      `${file} holds no plan: none of its ${tables.length === 1 ? '1 Excel table' : `${tables.length} Excel tables`} begins with a heading such as Stream, Pool or Commitment.`,
    );
  return open;
}

/** Opens a workbook file, whether it holds a plan or not: without one its plan is empty. */
export async function openWorkbook(file: string, machine: Machine, scenario = ''): Promise<OpenPlan> {
  const bytes = await machine.read(file);
  const book = readBook(bytes);
  const { planName, tables } = planTables(book);
  const all = tables.map(({ grid }) => grid);
  const entered = readPlan(all);
  const grids = all.filter((_, at) => !entered.unrecognised.includes(at));
  const plan = underScenario(entered, scenario);
  return {
    ...{ file, bytes, book, planName, tables, grids, plan },
    cellOf: (place) => {
      const table = place && tables[place.table];
      return table ? addressIn(table, place.row, place.column) : null;
    },
  };
}
