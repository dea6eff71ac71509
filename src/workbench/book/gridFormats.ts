import { type ICellData, type IStyleData } from '@univerjs/core';
import { type Book } from '../../file/book/book';
import { type BookStyle, type CellFormat } from '../../file/book/look';
import { PLAIN } from '../../file/styles/readStyles';
import { NORMAL, styleDefinitions, styleNameOf } from '../stand-in/excel/look/namedStyles';
import { type Session } from '../stand-in/session';
import { bookLook, gridLook } from './gridLook';

/** The position in the file's list that a cell of the grid came with. */
export const formatOf = (cell: ICellData | null | undefined): number | undefined =>
  cell?.custom?.format as number | undefined;

/** The formats of a grid's cells: those of the file that was opened where a cell still looks like that, else new ones. */
export class GridFormats {
  readonly formats: CellFormat[];
  readonly styles: readonly BookStyle[];
  readonly #session: Session;
  readonly #known = new Map<string, number>();
  readonly #looks = new Map<string, string>();

  constructor(session: Session, book: Book | undefined) {
    this.#session = session;
    this.formats = book ? [...book.formats] : [PLAIN];
    this.styles = [...(book?.styles ?? []), ...ownStyles(session, book)];
  }

  /** The position of a cell's format. */
  at(cell: ICellData): number {
    const cameWith = formatOf(cell);
    const styles = this.#session.workbook.getWorkbook().getStyles();
    const style = (typeof cell.s === 'string' ? styles.get(cell.s) : cell.s) ?? {};
    const name = styleNameOf(cell);
    const look = this.#lookOf(style);
    const key = `${cameWith ?? ''}|${name}|${look}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const place = this.#place(cameWith, name, style, look);
    this.#known.set(key, place);
    return place;
  }

  #place(cameWith: number | undefined, name: string, style: IStyleData, look: string): number {
    const before = cameWith === undefined ? undefined : this.formats[cameWith];
    if (before && cameWith !== undefined && before.style === name && this.#lookOf(gridLook(before)) === look)
      return cameWith;
    if (name === NORMAL && look === this.#lookOf({})) return 0;
    const same = this.formats.findIndex(
      ({ kept, style: of, ...rest }) => !kept && of === name && this.#lookOf(gridLook(rest)) === look,
    );
    if (same >= 0) return same;
    return this.formats.push({ ...bookLook(style), style: name }) - 1;
  }

  #lookOf(style: IStyleData): string {
    const given = JSON.stringify(style);
    const known = this.#looks.get(given) ?? JSON.stringify(bookLook(style));
    this.#looks.set(given, known);
    return known;
  }
}

/** The named styles that were made in the workbench. */
function ownStyles(session: Session, book: Book | undefined): readonly BookStyle[] {
  const had = new Set(book?.styles.map(({ name }) => name.toLowerCase()));
  return Object.values(styleDefinitions(session))
    .filter(({ name }) => name !== NORMAL && !had.has(name.toLowerCase()))
    .map(({ name, look }) => ({ name, ...bookLook(look) }));
}
