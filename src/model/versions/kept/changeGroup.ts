import { type Place } from '../../findings/finding';

/** One thing that changed, and where it is now: in one of the plan's tables, on a sheet, or nowhere. */
export interface ChangeLine {
  readonly sentence: string;
  readonly place: Place | null;
  readonly cell: { readonly sheetId: string; readonly row: number; readonly column: number } | null;
}

/** Changes of one kind under their title. */
export interface ChangeGroup {
  readonly title: string;
  readonly lines: readonly ChangeLine[];
}
