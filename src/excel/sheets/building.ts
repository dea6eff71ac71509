import { type WorkbookLayout } from '../../workbook/layout/layout';
import { isCopyOf } from './copySheets';
import { namesTaken } from './namesTaken';
import { type Settled } from '../exchange/wholeOrNot';

/** The workbook before a layout is written into it, and what was begun. */
export interface BeforeBuilding {
  /** What has names of the layout. */
  readonly taken: string[];
  /** Ids of all sheets. */
  readonly sheetIds: ReadonlySet<string>;
  /** Names of the layout's sheets that are there and wholly blank. */
  readonly blank: ReadonlySet<string>;
  /** Names of the layout's styles that the workbook does not have. */
  readonly styles: readonly string[];
  /** The sheet that is shown. */
  readonly shownId: string;
  /** Ids of the sheets that were added, as far as Excel has said. */
  readonly begun: Set<string>;
}

export const beforeBuilding = (layout: WorkbookLayout): Promise<BeforeBuilding> =>
  Excel.run(async (context) => {
    const { worksheets, styles } = context.workbook;
    worksheets.load('items/id,items/name');
    const shown = worksheets.getActiveWorksheet();
    shown.load('id');
    const looked = layout.styles.map(({ name }) => {
      const style = styles.getItemOrNullObject(name);
      style.load('name');
      return { name, style };
    });
    const taken = await namesTaken(context, layout);
    const there = new Map(worksheets.items.map(({ name }) => [name.toLowerCase(), name]));
    return {
      taken,
      sheetIds: new Set(worksheets.items.map(({ id }) => id)),
      blank: new Set(layout.sheets.flatMap(({ name }) => (there.has(name.toLowerCase()) ? [name] : []))),
      styles: looked.filter(({ style }) => style.isNullObject).map(({ name }) => name),
      shownId: idOf(shown),
      begun: new Set(),
    };
  });

/** Looks whether a layout was written; where it was not, or not all, takes out what was begun. */
export async function settleBuilding(layout: WorkbookLayout, before: BeforeBuilding): Promise<Settled<null>> {
  if (await isWritten(layout, before)) return { done: true, result: null };
  const left = await Excel.run((context) => takeBack(context, layout, before));
  return { done: false, left };
}

const isWritten = (layout: WorkbookLayout, before: BeforeBuilding): Promise<boolean> =>
  Excel.run(async (context) => {
    const last = layout.sheets.at(-1);
    if (!last) return true;
    const sheet = context.workbook.worksheets.getItemOrNullObject(last.name);
    sheet.load('id,tabColor');
    await context.sync();
    if (sheet.isNullObject) return false;
    const ours = before.begun.has(sheet.id) || before.blank.has(last.name);
    return ours && sheet.tabColor.toLowerCase() === last.tabColor.toLowerCase();
  });

async function takeBack(
  context: Excel.RequestContext,
  layout: WorkbookLayout,
  before: BeforeBuilding,
): Promise<string[]> {
  const { workbook } = context;
  const all = workbook.worksheets.load('items/id,items/name');
  const sheets = layout.sheets.map(({ name }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    const used = sheet.getUsedRangeOrNullObject();
    used.load('address');
    return { name, sheet, used };
  });
  const names = layout.names.map(({ name }) => {
    const item = workbook.names.getItemOrNullObject(name);
    item.load('name');
    return item;
  });
  const styles = before.styles.map((name) => {
    const style = workbook.styles.getItemOrNullObject(name);
    style.load('name');
    return style;
  });
  const tables = layout.sheets
    .filter(({ name }) => before.blank.has(name))
    .flatMap((sheet) => sheet.tables)
    .map(({ name }) => {
      const table = workbook.tables.getItemOrNullObject(name);
      table.load('name');
      return table;
    });
  await context.sync();
  // a sheet that Excel has not said is ours may be a colleague's: it goes only where nothing is on it
  const added = sheets.filter(
    ({ sheet, used }) =>
      !sheet.isNullObject &&
      !before.sheetIds.has(sheet.id) &&
      (before.begun.has(sheet.id) || used.isNullObject),
  );
  const copies = all.items.filter(
    ({ id, name }) =>
      !before.sheetIds.has(id) &&
      !added.some(({ sheet }) => sheet.id === id) &&
      (before.begun.has(id) || isCopyOf(name, layout.copies ?? [])),
  );
  const filled = sheets.filter(
    ({ name, sheet, used }) => before.blank.has(name) && !sheet.isNullObject && !used.isNullObject,
  );
  for (const item of names) if (!item.isNullObject) item.delete();
  for (const table of tables) if (!table.isNullObject) table.delete();
  for (const { sheet } of filled) {
    sheet.getRange().clear();
    sheet.freezePanes.unfreeze();
    sheet.tabColor = '';
  }
  if (added.length + copies.length > 0) workbook.worksheets.getItem(before.shownId).activate();
  for (const { sheet } of added) sheet.delete();
  for (const copy of copies) copy.delete();
  for (const style of styles) if (!style.isNullObject) style.delete();
  await context.sync();
  return [];
}

const idOf = ({ id }: { readonly id: string }): string => id;
