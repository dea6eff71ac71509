import { parseStructRef, tokenTypes } from '@borgar/fx';
import { type CellReference } from './cellReference';
import { type Formula, type Word } from './readFormula';
import { type Area } from './workbookCells';

/** Cells that a formula refers to. */
export interface Reference {
  /** The sheet's position in the workbook. */
  readonly sheet: number;
  readonly area: Area;
  /** The word by which the formula refers to them. */
  readonly word: Word;
}

/** What it takes to find the cells that a word of a formula means. */
export interface Surroundings {
  /** Positions of the sheets by their names in small letters. */
  readonly sheets: ReadonlyMap<string, number>;
  /** Tables by their names in small letters, with the texts of their headings. */
  readonly tables: ReadonlyMap<string, TableAround>;
  /** The formulas for which the workbook's names are, by the names in small letters. */
  readonly names: ReadonlyMap<string, Formula>;
  /** The table in which a cell is. */
  readonly tableAt: (sheet: number, row: number, column: number) => TableAround | undefined;
}

export interface TableAround {
  readonly sheet: number;
  readonly area: Area;
  readonly headings: readonly string[];
  readonly totals: boolean;
}

interface Standing {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Names may stand for names; beyond this they only stand for each other. */
const DEEPEST = 5;

/**
 * The cells of this workbook to which a formula refers: ranges, parts of tables, and what names stand for.
 *
 * @example
 * referencesOf({ words: [{ token: { type: 'operator', value: '+' }, reference: null }] }, { sheet: 0, row: 0, column: 0 }, {}) // => []
 */
export function referencesOf(
  formula: Formula,
  at: Standing,
  around: Surroundings,
  depth = 0,
): readonly Reference[] {
  return formula.words.flatMap((word): readonly Reference[] => {
    const { type, value } = word.token;
    if (word.reference) return rangeOf(word, at, around);
    if (type === tokenTypes.REF_STRUCT) return partOfTable(word, at, around);
    if (type !== tokenTypes.REF_NAMED) return [];
    const table = around.tables.get(value.toLowerCase());
    if (table) return [{ sheet: table.sheet, area: bodyOf(table), word }];
    const named = around.names.get(value.toLowerCase());
    if (!named || depth >= DEEPEST) return [];
    return referencesOf(named, at, around, depth + 1).map((each) => ({ ...each, word }));
  });
}

function rangeOf(word: Word, at: Standing, around: Surroundings): Reference[] {
  const { reference } = word;
  if (!reference) return [];
  const { top, left, bottom, right } = reference;
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return sheetsNamed(reference, at.sheet, around).map((sheet) => ({ sheet, area, word }));
}

/** The sheets that are named before the `!`: the formula's own where none is, none where it is another workbook's. */
function sheetsNamed(
  { sheet: name, outside }: CellReference,
  own: number,
  { sheets }: Surroundings,
): number[] {
  if (name === null) return [own];
  if (outside) return [];
  const one = sheets.get(name.toLowerCase());
  if (one !== undefined) return [one];
  const [first, last] = name.split(':').map((each) => sheets.get(each.toLowerCase()));
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, i) => Math.min(first, last) + i);
}

function partOfTable(word: Word, at: Standing, around: Surroundings): Reference[] {
  const parsed = parseStructRef(word.token.value);
  if (!parsed || parsed.context?.length) return [];
  const table = parsed.table
    ? around.tables.get(parsed.table.toLowerCase())
    : around.tableAt(at.sheet, at.row, at.column);
  if (!table) return [];
  const { sheet, area } = table;
  const columns = (parsed.columns ?? []).map((name) =>
    table.headings.findIndex((heading) => heading.toLowerCase() === name.toLowerCase()),
  );
  if (columns.includes(-1)) return [];
  const [first = 0, last = parsed.columns?.length ? first : area.columns - 1] = columns;
  const across = { column: area.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
  const down = rowsOf(parsed.sections ?? [], table, at.row);
  return [{ sheet, area: { ...down, ...across }, word }];
}

function rowsOf(sections: readonly string[], table: TableAround, row: number): Pick<Area, 'row' | 'rows'> {
  const { area, totals } = table;
  const body = bodyOf(table);
  if (sections.includes('this row')) return { row, rows: 1 };
  if (sections.includes('all')) return area;
  const headers = sections.includes('headers');
  const withTotals = sections.includes('totals') && totals;
  if (headers && sections.length === 1) return { row: area.row, rows: 1 };
  if (withTotals && sections.length === 1) return { row: area.row + area.rows - 1, rows: 1 };
  return {
    row: headers ? area.row : body.row,
    rows: body.rows + Number(headers) + Number(withTotals),
  };
}

const bodyOf = ({ area, totals }: TableAround): Area => ({
  ...area,
  row: area.row + 1,
  rows: area.rows - 1 - Number(totals),
});
