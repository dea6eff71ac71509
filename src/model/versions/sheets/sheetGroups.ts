import { type WorkbookCells } from '../../audit/workbookCells';
import { type ChangeGroup, type ChangeLine } from '../kept/changeGroup';
import { type Version } from '../kept/version';
import { cellsKept } from './savedEntries';
import { sheetChanges } from './sheetChanges';

/** What is otherwise on the sheets beside the plan, a group for each of them. */
export function sheetGroups(
  before: WorkbookCells,
  after: WorkbookCells,
  inPlan: readonly string[],
  known: 'by id' | 'by name' = 'by name',
): ChangeGroup[] {
  const ids = new Map(after.sheets.map(({ id, name }) => [name, id]));
  const groups = new Map<string, ChangeLine[]>();
  for (const { sheet, sentence, place } of sheetChanges(before, after, inPlan, known)) {
    const sheetId = ids.get(sheet);
    const line: ChangeLine = {
      sentence,
      place: null,
      cell: place && sheetId !== undefined ? { sheetId, ...place } : null,
    };
    const there = groups.get(sheet);
    if (there) there.push(line);
    else groups.set(sheet, [line]);
  }
  return [...groups].map(([title, lines]) => ({ title, lines }));
}

/**
 * The same for two versions of one workbook, in which a sheet keeps its id when it is renamed. Sheets that one of the
 * two versions does not keep are left out.
 *
 * @example
 * versionSheetGroups({ planName: '', tables: [], sheets: [] }, { planName: '', tables: [], sheets: [] }) // => []
 */
export function versionSheetGroups(before: Version, after: Version): ChangeGroup[] {
  const unkept = new Set(
    [before, after].flatMap(({ sheets }) => sheets.flatMap(({ id, entries }) => (entries ? [] : [id]))),
  );
  const [was, is] = [before, after].map((version): WorkbookCells => {
    const { sheets, names } = cellsKept(version);
    return { sheets: sheets.filter(({ id }) => !unkept.has(id)), names };
  });
  return was && is ? sheetGroups(was, is, [], 'by id') : [];
}

/**
 * Which sheets of a version, or of the workbook now, are not compared beside the plan, as a sentence; '' where all are.
 *
 * @example
 * sheetsNotCompared({ planName: '', tables: [], sheets: [{ id: '1', name: 'Data', formulas: [], rows: [], columns: [], entries: null }] }) // => "Of the sheet Data only formulas and the plan’s tables are kept: with it a version would hold more than 100,000 cells."
 */
export function sheetsNotCompared({ sheets }: Version): string {
  if (sheets.some(({ entries }) => entries === undefined))
    return 'This version keeps the plan’s tables and formulas only, as versions of earlier releases did: other entries are not compared. Save another version for that.';
  const names = sheets.filter(({ entries }) => entries === null).map(({ name }) => name);
  if (!names.length) return '';
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0];
  return `Of the ${names.length > 1 ? 'sheets' : 'sheet'} ${listed} only formulas and the plan’s tables are kept: with ${names.length > 1 ? 'them' : 'it'} a version would hold more than 100,000 cells.`;
}
