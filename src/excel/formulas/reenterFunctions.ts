import { associatedFunctions } from '../pane/associatedFunctions';
import { sentenceOf } from '../exchange/failures';
import { functionsIn, mended } from '../reading/ourFunctions';
import { nearestFunction } from './nearestFunction';
import { oneUndoStep } from '../exchange/oneUndoStep';

/** A cell that shows `#NAME?` still. */
export interface Unmended {
  /** Such as `Funding!B4`. */
  readonly address: string;
  /** Why, and what to do, as a sentence. */
  readonly why: string;
  /** The function is there, and Excel may only have to hear of it: to be tried again. */
  readonly late: boolean;
}

/** What Repair did. */
export interface Repaired {
  /** How many cells were entered again and answer now. */
  readonly cells: number;
  readonly unmended: readonly Unmended[];
  /** Sheets on which nothing could be done, each with a sentence. */
  readonly refused: readonly { readonly sheet: string; readonly why: string }[];
}

/**
 * Enters formulas of ours again where they show `#NAME?`: Excel keeps that answer when a workbook was calculated before
 * the add-in was there, and asks no more until the formula is entered again. Sheet by sheet, so that one that is
 * protected is no reason to leave the others; other cells are left as they are. What shows `#NAME?` still is named.
 */
export async function reenterFunctions(): Promise<Repaired> {
  const names = associatedFunctions();
  let cells = 0;
  const unmended: Unmended[] = [];
  const refused: { sheet: string; why: string }[] = [];
  for (const { id, name } of await sheets()) {
    try {
      const found = await reenterSheet(id, names);
      cells += found.entered;
      unmended.push(...found.unmended);
    } catch (failure) {
      refused.push({ sheet: name, why: sentenceOf(failure) });
    }
  }
  return { cells, unmended, refused };
}

const sheets = () =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });

async function reenterSheet(id: string, names: readonly string[]) {
  const { result } = await oneUndoStep((context) => reenter(context, id, names), { delayForCellEdit: true });
  return result;
}

async function reenter(context: Excel.RequestContext, id: string, names: readonly string[]) {
  const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject();
  // a cell may show #NAME? as its text while another value is behind it: it is known by what it shows
  used.load('formulas,text');
  await context.sync();
  if (used.isNullObject) return { entered: 0, unmended: [] };
  const shown: readonly (readonly string[])[] = used.text;
  const formulas: readonly (readonly unknown[])[] = used.formulas;
  const tried: { readonly cell: Excel.Range; readonly called: readonly string[] }[] = [];
  shown.forEach((line, row) =>
    line.forEach((text, column) => {
      const formula = formulas[row]?.[column];
      if (text !== '#NAME?' || typeof formula !== 'string' || !formula.startsWith('=')) return;
      const called = functionsIn(formula);
      if (called.length === 0) return;
      const cell = used.getCell(row, column);
      // a misspelt function stays misspelt: the cell is named, and left
      if (unknownOf(called, names) === undefined) cell.formulas = [[mended(formula)]];
      cell.load('address,text');
      tried.push({ cell, called });
    }),
  );
  if (tried.length === 0) return { entered: 0, unmended: [] };
  await context.sync();
  const unmended = tried.flatMap(({ cell, called }) =>
    cell.text[0]?.[0] === '#NAME?' ? [{ address: cell.address, ...whyUnnamed(called, names) }] : [],
  );
  return { entered: tried.length - unmended.length, unmended };
}

/** A function that Poolbook does not have; undefined where it has all, or where none has loaded yet. */
const unknownOf = (called: readonly string[], names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : called.find((name) => !names.includes(name));

function whyUnnamed(called: readonly string[], names: readonly string[]): Omit<Unmended, 'address'> {
  if (names.length === 0)
    return { why: 'Poolbook’s functions have not loaded yet: try again in a moment.', late: true };
  const unknown = unknownOf(called, names);
  if (unknown === undefined)
    return {
      why: 'Excel does not know the function yet, or another name in the formula is wrong: look at it, then try again.',
      late: true,
    };
  const nearest = nearestFunction(unknown, names);
  const meant = nearest ? `: did you mean POOL.${nearest}?` : '.';
  return { why: `Poolbook has no function POOL.${unknown}${meant}`, late: false };
}
