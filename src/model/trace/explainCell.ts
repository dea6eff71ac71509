import { isOurs } from '../audit/readFormula';
import { type ReviewedBook } from '../audit/reviewedBook';
import { formatAmount } from '../money/format';
import { type Cell } from '../table/grid';
import { readersOf, readsOf } from './arrows';
import { type BookArea, type BookCell, cellWords, fillerOf, shownAt } from './nodes/bookCell';
import { type BookNode, bookNode, resultNode } from './bookNode';
import { cellLabel } from './cellLabel';
import { type InputCell, inputCell } from './inputCell';
import { type BookPlan } from './readCall';

/** A cell of a workbook explained: what it shows, by which formula, from what, and what rests on it. */
export interface CellExplained {
  readonly at: BookCell;
  /** `Funding!O12`. */
  readonly address: string;
  /** What it is called by the words around it; '' where there are none. */
  readonly label: string;
  readonly shows: Cell;
  /** The formula that fills it, and the cell in which that is; null for what is typed. */
  readonly formula: { readonly text: string; readonly cell: BookCell; readonly ours: boolean } | null;
  /** What it is among the plan's tables; null outside them. */
  readonly input: InputCell | null;
  readonly tree: BookNode;
  /** Whether the tree goes down to the rows of the plan's tables and adds up. */
  readonly takenApart: boolean;
  /** Why the sheet shows something else than the tables give; '' where it does not. */
  readonly differs: string;
  /** The cells to which the formula refers by its text. */
  readonly reads: readonly BookArea[];
  /** The formulas that refer to the cell by their texts. */
  readonly readers: readonly BookCell[];
}

/** Explains a cell; null where it holds nothing and nothing fills it. */
export function explainCell(book: ReviewedBook, plan: BookPlan, at: BookCell): CellExplained | null {
  const shows = shownAt(book, at);
  const filler = fillerOf(book, at);
  if (shows === null && !filler) return null;
  const result = resultNode(book, at);
  const place = plan.placeOf(at);
  const { sheet, row, column } = filler?.cell ?? at;
  return {
    at,
    address: cellWords(book, at),
    label: cellLabel(book, at),
    shows,
    formula: filler && {
      text: filler.cell.formula.text,
      cell: { sheet, row, column },
      ours: filler.cell.formula.calls.some(({ name }) => isOurs(name)),
    },
    input: place && inputCell(plan.plan, place),
    tree: result ?? bookNode(book, plan, at),
    takenApart: result !== null,
    differs: result ? difference(result, shows) : '',
    reads: filler ? readsOf(book, filler.cell) : [],
    readers: readersOf(book, at).map((cell) => ({ sheet: cell.sheet, row: cell.row, column: cell.column })),
  };
}

/** What a sheet that has not been calculated since shows beside what its tables give. */
function difference({ figure }: BookNode, shows: Cell): string {
  if (figure.unit !== '£' || typeof shows !== 'number' || figure.sum.atLeast) return '';
  const pence = Math.round(shows * 100);
  return pence === figure.sum.pence
    ? ''
    : `The sheet shows ${formatAmount(pence)}, and the tables give ${formatAmount(figure.sum.pence)}: calculate the workbook again (F9).`;
}
