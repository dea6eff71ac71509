/** A named cell in which a year is picked, and what is picked there once that year is gone. */
export interface PickedYear {
  readonly cell: string;
  readonly other: string;
}

/** The cells in which sheets of results have their year picked. */
const PICKED = /^(?:Picked|Compared)Year\d*$/i;

/** The named cells that hold a year, each with the year beside it. */
export async function pickedYears(
  context: Excel.RequestContext,
  year: string,
  years: readonly string[],
): Promise<PickedYear[]> {
  const names = context.workbook.names.load('items/name');
  await context.sync();
  const cells = names.items
    .filter(({ name }) => PICKED.test(name))
    .map(({ name }) => ({
      name,
      range: context.workbook.names.getItem(name).getRangeOrNullObject().load('values'),
    }));
  if (cells.length === 0) return [];
  await context.sync();
  const at = years.indexOf(year);
  const other = years[at + 1] ?? years[at - 1] ?? '';
  return cells.flatMap(({ name, range }) =>
    !range.isNullObject && String(range.values[0]?.[0]) === year ? [{ cell: name, other }] : [],
  );
}
