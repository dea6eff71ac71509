import { cellKey, MOST_COLUMNS, MOST_ROWS, readCell } from '../address/address';
import { type BookCell, type RowDress } from '../book/book';
import { type SharedFormula } from '../formulas/sharedFormula';
import { damaged, NotReadable } from '../refusals/notReadable';
import { TreeBuilder } from '../xml/treeBuilder';
import { type Attributes } from '../xml/xmlNode';
import { readRowDress } from './rowDress';
import { type CellSurroundings, type RawCell, readCellOf } from './readCell';
import { sharedText } from './readStrings';

/** More cells than any plan; each takes 100 to 200 bytes while the workbook is open. */
export const MOST_CELLS = 1_500_000;

/** Reads the rows and cells of a sheet, element by element, as they come. */
export class CellEvents {
  readonly cells = new Map<number, BookCell>();
  readonly rows = new Map<number, RowDress>();
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;
  private column = -1;
  private raw: RawCell | null = null;
  private reads: 'value' | 'formula' | null = null;
  private inline: TreeBuilder | null = null;

  constructor(
    private readonly around: CellSurroundings,
    private readonly room: { cells: number },
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.inline) this.inline.open(name, attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v' && this.raw) {
      this.raw.value = '';
      this.reads = 'value';
    } else if (name === 'f' && this.raw) {
      this.raw.formula = { attributes, text: '' };
      this.reads = 'formula';
    } else if (name === 'is' && this.raw) {
      this.inline = new TreeBuilder();
      this.inline.open(name, attributes);
    } else if (name === 'row') this.openRow(attributes);
  }

  text(piece: string): void {
    if (this.inline) this.inline.text(piece);
    else if (!this.raw) return;
    else if (this.reads === 'value') this.raw.value += piece;
    else if (this.reads === 'formula' && this.raw.formula) this.raw.formula.text += piece;
  }

  close(name: string): void {
    if (this.inline) {
      const whole = this.inline.close();
      if (!whole) return;
      if (this.raw) this.raw.inline = sharedText(whole);
      this.inline = null;
    } else if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 'f') this.reads = null;
  }

  private openRow(attributes: Attributes): void {
    const { r } = attributes;
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= MOST_ROWS)
      throw damaged(`no sheet has a row ${r ?? this.row + 1}`);
    const dress = readRowDress(attributes);
    if (dress) this.rows.set(this.row, dress);
  }

  private openCell(attributes: Attributes): void {
    const { r } = attributes;
    const at = r === undefined ? { row: this.row, column: this.column + 1 } : readCell(r);
    if (!at || at.row < 0 || at.column >= MOST_COLUMNS) throw damaged(`no cell is called “${r ?? ''}”`);
    this.row = at.row;
    this.column = at.column;
    this.raw = {
      row: at.row,
      column: at.column,
      attributes,
      value: null,
      formula: null,
      inline: null,
    };
  }

  private closeCell(): void {
    const { raw } = this;
    this.raw = null;
    if (!raw) return;
    const cell = readCellOf(raw, this.around, this.shared);
    if (!cell) return;
    if (--this.room.cells < 0) throw tooManyCells();
    const before = this.cells.size;
    this.cells.set(cellKey(raw.row, raw.column), cell);
    if (this.cells.size === before) throw damaged(`cell ${raw.attributes.r ?? ''} is there twice`);
  }

  /** How many cells a workbook may still have. */
  static room(): { cells: number } {
    return { cells: MOST_CELLS };
  }
}

export const tooManyCells = (): NotReadable =>
  new NotReadable(
    `The workbook has more than ${MOST_CELLS.toLocaleString('en-GB')} cells, the most that Poolbook opens.`,
  );
