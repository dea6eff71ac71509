import { formulaList } from '../../../file/formulaList';
import { valuesOnly } from '../../../file/valuesOnly';
import { writeBook } from '../../../file/writeBook';
import { type PlanInHand } from './planInHand';
import { type Target, write } from './saving';

/** Saves the open workbook. Says what a person should know of it, else nothing. */
export async function saveAs(plan: PlanInHand, target: Target): Promise<string | null> {
  const { changes } = plan;
  const book = await plan.book();
  const bytes = writeBook(book);
  const file = await write(target, bytes);
  await plan.saved(file, target.to === 'file' ? plan.name : nameOf(target), bytes, changes);
  return book.lost.length > 0 ? `Saved without ${book.lost.join(', ')}.` : null;
}

/** Saves a copy that holds values in the place of formulas, which a sheet of it lists. */
export async function saveValuesAs(plan: PlanInHand, target: Target): Promise<string | null> {
  const book = await plan.book();
  const [copy, list] = [valuesOnly(book), formulaList(book)];
  await write(target, writeBook(list ? { ...copy, sheets: [...copy.sheets, list] } : copy));
  const words = list ? ` The sheet ${list.name} says what they were.` : '';
  return `Saved as ${nameOf(target)}, with values in the place of formulas.${words}`;
}

const nameOf = (target: Target): string => (target.to === 'file' ? target.file.handle.name : target.name);
