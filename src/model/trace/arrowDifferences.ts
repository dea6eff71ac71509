import { type ReviewedBook } from '../audit/reviewedBook';
import { areasOf, notCovered, readersOf } from './arrows';
import { areaWords, type BookArea, fillerOf, gridAt, oneCell } from './nodes/bookCell';
import { type CellExplained } from './explainCell';
import { listed } from '../errors/listed';

/** So many places are named in one sentence. */
const MOST_NAMED = 3;

/**
 * Where Excel's own arrows and the texts of the formulas say something else, a sentence for each difference; none
 * where they agree. Cells that hold nothing do not count.
 *
 * @param precedents addresses to which Excel says that the formula refers
 * @param dependents addresses of cells whose formulas, so Excel says, refer to the cell
 */
export function arrowDifferences(
  book: ReviewedBook,
  { at, address, reads }: Pick<CellExplained, 'at' | 'address' | 'reads'>,
  {
    precedents,
    dependents,
  }: { readonly precedents: readonly string[]; readonly dependents: readonly string[] },
): string[] {
  const [before, after] = [areasOf(book, precedents), areasOf(book, dependents)];
  const readers = readersOf(book, at);
  const fills = readers.map((cell): BookArea => {
    const spill = fillerOf(book, cell)?.spill;
    return spill ? { sheet: cell.sheet, area: spill } : oneCell(cell);
  });
  const found: readonly (readonly [readonly BookArea[], (places: string) => string])[] = [
    [
      notCovered(book, before, reads),
      (places) => `Excel’s arrows come from ${places} too, which the text of the formula does not name.`,
    ],
    [
      notCovered(book, reads, before),
      (places) => `The formula names ${places}, from where Excel draws no arrow.`,
    ],
    [
      notCovered(book, after, fills),
      (places) => `Excel’s arrows lead on to ${places} too, where no formula’s text names ${address}.`,
    ],
    [
      notCovered(book, readers.map(oneCell), after),
      (places) => `${address} is named by ${places}, to where Excel draws no arrow.`,
    ],
  ];
  return found.flatMap(([areas, sentence]) => {
    const holding = areas.filter((area) =>
      gridAt(book, area).some((row) => row.some((cell) => cell !== null)),
    );
    return holding.length > 0 ? sentence(named(book, holding)) : [];
  });
}

/** Places in a sentence: the first few, and how many more there are. */
function named(book: ReviewedBook, areas: readonly BookArea[]): string {
  const places = areas.slice(0, MOST_NAMED).map((area) => areaWords(book, area));
  const more = areas.length - places.length;
  return listed(more > 0 ? [...places, `${more} more`] : places);
}
