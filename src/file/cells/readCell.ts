import { cellText, readArea } from '../address/address';
import { type BookCell, type BookValue } from '../book/book';
import { sharedFormula, type SharedFormula } from '../formulas/sharedFormula';
import { typedFormula } from '../formulas/typedFormula';
import { damaged } from '../refusals/notReadable';
import { shownText } from '../xml/escapes';
import { type Attributes } from '../xml/xmlNode';
import { DAYS_FROM_1904, dayFromText, showsDay } from './days';
import { type SharedText } from './readStrings';

/** What cells refer to elsewhere in the file. */
export interface CellSurroundings {
  readonly strings: readonly SharedText[];
  /** The number format of each cell format. */
  readonly numberFormats: readonly string[];
  /** The positions of cell metadata, 1 the first, that let a formula spill. */
  readonly dynamic: ReadonlySet<string>;
  readonly from1904: boolean;
}

/** A cell as the file has it, before it is understood. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  /** The text of its value; null where it has none. */
  value: string | null;
  formula: { readonly attributes: Attributes; text: string } | null;
  inline: SharedText | null;
}

/** What a cell of a file is; shared formulas are remembered from cell to cell of its sheet. */
export function readCellOf(
  raw: RawCell,
  around: CellSurroundings,
  shared: Map<string, SharedFormula>,
): BookCell | null {
  const at = () => cellText(raw.row, raw.column);
  const format = Number(raw.attributes.s ?? 0);
  const numberFormat = around.numberFormats[format];
  if (numberFormat === undefined) throw damaged(`cell ${at()} has a format that the file does not hold`);
  const { value, runs } = valueOf(raw, around, at, numberFormat);
  if (!raw.formula && !runs) return value === null && format === 0 ? null : { value, format };
  const formula = raw.formula ? formulaOf(raw, around, shared, at) : {};
  const cell: BookCell = { value, format, ...formula, ...(runs ? { runs } : {}) };
  return value === null && !cell.formula && !cell.dataTable && format === 0 ? null : cell;
}

function valueOf(
  { attributes, value, inline }: RawCell,
  { strings, from1904 }: CellSurroundings,
  at: () => string,
  numberFormat: string,
): { readonly value: BookValue; readonly runs?: SharedText['runs'] } {
  const type = attributes.t ?? 'n';
  if (type === 'inlineStr') return inline ? { value: inline.text, runs: inline.runs } : { value: null };
  if (value === null) return { value: null };
  switch (type) {
    case 's': {
      const text = /^\s*\d+\s*$/.test(value) ? strings[Number(value)] : undefined;
      if (!text) throw damaged(`cell ${at()} shows a text that the file does not hold`);
      return { value: text.text, runs: text.runs };
    }
    case 'str':
      return { value: shownText(value) };
    case 'b':
      return { value: /^\s*(1|true)\s*$/.test(value) };
    case 'e':
      return { value: { error: value.trim() } };
    case 'd':
      return { value: dayFromText(value.trim()) };
    case 'n': {
      if (value.trim() === '') return { value: null };
      const number = Number(value);
      if (!Number.isFinite(number)) throw damaged(`cell ${at()} holds “${value}”, which is no number`);
      return { value: from1904 && showsDay(numberFormat) ? number + DAYS_FROM_1904 : number };
    }
    default:
      throw damaged(`cell ${at()} is of an unknown kind (“${type}”)`);
  }
}

function formulaOf(
  { row, column, attributes, formula }: RawCell,
  { dynamic }: CellSurroundings,
  shared: Map<string, SharedFormula>,
  at: () => string,
): Partial<BookCell> {
  if (!formula) return {};
  const { t: kind, si = '', ref } = formula.attributes;
  if (kind === 'dataTable') return { dataTable: formula.attributes };
  let stored = formula.text;
  if (kind === 'shared') {
    if (stored) shared.set(si, sharedFormula(stored, row, column));
    else {
      const first = shared.get(si);
      if (!first) throw damaged(`the formula of cell ${at()} is missing`);
      stored = first.in(row, column);
    }
  }
  if (stored === '') return {};
  const typed = typedFormula(stored);
  const said = typed.length === stored.length + 1 ? { formula: typed } : { formula: typed, kept: stored };
  if (kind !== 'array') return said;
  const area = ref === undefined ? null : readArea(ref);
  if (!area) throw damaged(`the formula of cell ${at()} does not say which cells it fills`);
  if (area.row !== row || area.column !== column)
    throw damaged(`the formula of cell ${at()} fills cells that do not start there`);
  return { ...said, array: { ...area, dynamic: dynamic.has(attributes.cm ?? '') } };
}
