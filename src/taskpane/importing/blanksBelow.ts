import { type Grid, isBlank } from '../../model/table/grid';
import { type Importing } from './useImport';

/** A column of words of which some rows leave out what the row above says. */
export interface BlanksBelow {
  readonly column: number;
  readonly heading: string;
  /** How many rows are blank below a word. */
  readonly count: number;
  /** Whether they take the word. */
  readonly taken: boolean;
}

/** Columns whose blank cells may mean the name above them, as people write who merge cells. */
export function blanksBelow(
  grid: Grid,
  { match, found }: Pick<Importing, 'match' | 'found'>,
): readonly BlanksBelow[] {
  const { rowInSheet, form } = found.reading;
  return match.uses.flatMap((use, column) => {
    if (use.as !== 'column' || use.heading === match.table) return [];
    let count = 0;
    let words = 0;
    for (const row of rowInSheet) {
      if (!isBlank(grid[row]?.[column])) words++;
      else if (words > 0) count++;
    }
    const isWords = rowInSheet.some((row) => typeof grid[row]?.[column] === 'string');
    if (count === 0 || !isWords) return [];
    return { column, heading: form.headings[column] || use.heading, count, taken: use.down === true };
  });
}
