import { type SheetCells } from '../../audit/workbookCells';
import { type SheetLines } from './sheetLines';

/** A sheet with its lines. */
export interface ReadSheet {
  readonly cells: SheetCells;
  readonly lines: SheetLines;
}

/** Sheets of other names are one sheet that was renamed from this share of common words on. */
const ALIKE = 0.5;

/**
 * Which sheet of a later workbook is which of an earlier one: by its id where it is the same workbook, else by its
 * name, else by its words; those of the earlier one
 * that are gone and those of the later one that are new are alone.
 */
export function pairSheets(
  before: readonly ReadSheet[],
  after: readonly ReadSheet[],
  known: 'by id' | 'by name' = 'by name',
): (readonly [ReadSheet | null, ReadSheet | null])[] {
  const partner = new Map<ReadSheet, ReadSheet>();
  const taken = new Set<ReadSheet>();
  const byId = (sheet: ReadSheet) => sheet.cells.id;
  const byName = (sheet: ReadSheet) => sheet.cells.name.toLowerCase();
  for (const mark of known === 'by id' ? [byId, byName] : [byName]) {
    const marked = new Map(after.filter((sheet) => !taken.has(sheet)).map((sheet) => [mark(sheet), sheet]));
    for (const sheet of before) {
      const same = partner.has(sheet) ? undefined : marked.get(mark(sheet));
      if (!same || taken.has(same)) continue;
      partner.set(sheet, same);
      taken.add(same);
    }
  }
  for (const sheet of before) {
    if (partner.has(sheet)) continue;
    const [likest] = after
      .filter((other) => !taken.has(other))
      .map((other) => ({ other, share: commonWords(sheet, other) }))
      .sort((a, b) => b.share - a.share);
    if (!likest || likest.share < ALIKE) continue;
    partner.set(sheet, likest.other);
    taken.add(likest.other);
  }
  return [
    ...before.map((sheet) => [sheet, partner.get(sheet) ?? null] as const),
    ...after.filter((sheet) => !taken.has(sheet)).map((sheet) => [null, sheet] as const),
  ];
}

/** The share of rows whose words are on both sheets; 0 where either has none. */
function commonWords(a: ReadSheet, b: ReadSheet): number {
  const [one, other] = [a, b].map(
    ({ lines }) => new Set(lines.rows.map(({ words }) => words).filter((words) => words !== '')),
  );
  const most = Math.max(one?.size ?? 0, other?.size ?? 0);
  return most === 0 ? 0 : [...(one ?? [])].filter((words) => other?.has(words)).length / most;
}

/**
 * The sheets of a later workbook with the ids of those of an earlier one that they were, so that formulas follow a sheet
 * that was renamed. In a file a sheet has no id but its name.
 */
export function withEarlierIds(
  pairs: readonly (readonly [ReadSheet | null, ReadSheet | null])[],
): SheetCells[] {
  return pairs.flatMap(([was, is]) => (is ? [{ ...is.cells, id: was?.cells.id ?? is.cells.id }] : []));
}
