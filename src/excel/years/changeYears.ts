import { oneUndoStep } from '../exchange/oneUndoStep';
import { type Settled, wholeOrNot } from '../exchange/wholeOrNot';
import { type DatedTable } from './datedTables';

/** A change of the plan's years. */
interface YearsChange<B> {
  /** What is to be changed; refuses what cannot be. */
  readonly look: (context: Excel.RequestContext) => Promise<B>;
  readonly write: (context: Excel.RequestContext, before: B) => void;
  /**
   * Looks after a write that broke off.
   *
   * @param wanted false where what was begun is taken back to be written again
   */
  readonly settle: (before: B, wanted: boolean) => Promise<Settled<null>>;
}

/**
 * Changes the years of a plan as one step to undo, in an Excel that can; all of it or nothing.
 *
 * @returns what was looked at
 */
export async function changeYears<B>({ look, write, settle }: YearsChange<B>): Promise<B> {
  let before: B | undefined;
  const settled = (wanted: boolean): Promise<Settled<null>> =>
    before === undefined ? Promise.resolve({ done: false, left: [] }) : settle(before, wanted);
  const work = async (context: Excel.RequestContext) => {
    before = await look(context);
    write(context, before);
    await context.sync();
    return null;
  };
  await wholeOrNot(
    async () => (await oneUndoStep(work, { takeBack: async () => void (await settled(false)) })).result,
    () => settled(true),
  );
  return before as B;
}

/** Columns of the plan's tables, each with the headings that its table has now; null where the table is gone. */
export async function withHeadingsNow<C extends { readonly table: DatedTable }>(
  context: Excel.RequestContext,
  columns: readonly C[],
): Promise<{ readonly column: C; readonly headings: readonly string[] | null }[]> {
  const looked = columns.map((column) => {
    const table = context.workbook.tables.getItemOrNullObject(column.table.id);
    return { column, table, head: table.getHeaderRowRange().load('values') };
  });
  await context.sync();
  return looked.map(({ column, table, head }) => ({
    column,
    headings: table.isNullObject ? null : (head.values[0] ?? []).map(String),
  }));
}
