import { readRemembered, type RememberedMatch, withMatch } from '../../model/importing/columns/keptMatches';
import { keptList } from './keptList';

/** How spreadsheets were matched with the tables of the workbook, the latest first. */
const matches = keptList('Poolbook.importMatches', readRemembered);

export const readMatches = matches.read;

/** Keeps a match in the workbook, in the place of an earlier one of the same source. */
export const keepMatch = (match: RememberedMatch): Promise<void> =>
  matches.change((kept) => withMatch(kept, match));
