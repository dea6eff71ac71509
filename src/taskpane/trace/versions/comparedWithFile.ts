import { readBook } from '../../../file/readBook';
import { planTables } from '../../../file/views/planTables';
import { reviewCells } from '../../../file/views/reviewCells';
import { type WorkbookCells } from '../../../model/audit/workbookCells';
import { readPlan } from '../../../model/plan/readPlan';
import { type ChangeGroup } from '../../../model/versions/kept/changeGroup';
import { compareBooks } from '../../../model/versions/compareBooks';
import { type Figures } from '../../atHand/figures';

/**
 * What is otherwise in this workbook than in a file: its plan, its formulas, and its sheets beside the plan.
 * Errors: a sentence where the file cannot be read.
 */
export function comparedWithFile(
  bytes: Uint8Array,
  cells: WorkbookCells,
  { planName, reading }: Pick<Figures, 'planName' | 'reading'>,
): ChangeGroup[] {
  const book = readBook(bytes);
  const plan = readPlan(reading.map(({ grid }) => grid));
  const before = { ...planTables(book), cells: reviewCells(book) };
  return compareBooks(before, { planName, tables: reading, cells }, plan);
}
