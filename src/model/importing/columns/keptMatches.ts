import { comparable } from '../../table/heading';
import { TABLES, type TableKind } from '../../plan/declared/schema';
import { type Match, type Use } from './match';

/** A match as it is kept in the workbook: by heading, since next month's columns may be elsewhere. */
export interface RememberedMatch extends Pick<
  Match,
  'table' | 'zeros' | 'words' | 'groups' | 'rounds' | 'leavesNameless'
> {
  /** What was imported, such as `schemes.xlsx, Plan`. */
  readonly source: string;
  /** What each heading becomes, by the heading as it is compared. */
  readonly uses: Readonly<Record<string, Use>>;
}

/** So many matches are kept; the oldest goes. */
const MOST_KEPT = 20;
/** Those that are kept with one more, which takes the place of an earlier one of the same sheet. */
export const withMatch = (kept: readonly RememberedMatch[], one: RememberedMatch): RememberedMatch[] =>
  [one, ...kept.filter(({ source }) => comparable(source) !== comparable(one.source))].slice(0, MOST_KEPT);

/** What a workbook keeps, as far as it is understood. */
export function readRemembered(stored: unknown): RememberedMatch[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((one: unknown): one is RememberedMatch => {
    if (typeof one !== 'object' || one === null) return false;
    const { source, table, uses, words, zeros } = one as Partial<Record<keyof RememberedMatch, unknown>>;
    return (
      typeof source === 'string' &&
      Object.hasOwn(TABLES, String(table) as TableKind) &&
      [uses, words].every((each) => typeof each === 'object' && each !== null) &&
      typeof zeros === 'number'
    );
  });
}
