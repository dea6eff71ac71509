import { type IStyleData, type ICellData } from '@univerjs/core';
import { type Session } from '../../session';
import { type Look } from './look';
import { cellsWithStyle, keepStyle, type StyleDefinition, styledCell, styleNamed } from './namedStyles';

/** The look of a named style. Changing it changes every cell that has the style, as in Excel. */
export class StyleLook implements Look {
  constructor(
    private readonly session: Session,
    private readonly name: string,
  ) {}

  shared<T extends string | number | boolean>(read: (style: IStyleData) => T): T | null {
    return read(styleNamed(this.session, this.name).look);
  }

  paint(change: IStyleData): void {
    const style = styleNamed(this.session, this.name);
    const bd = change.bd ? { ...style.look.bd, ...change.bd } : change.bd;
    const look = { ...style.look, ...change, ...('bd' in change && { bd }) };
    const changed = { ...style, look };
    keepStyle(this.session, changed);
    repaint(this.session, style.name, changed);
  }
}

/** Gives every cell of a style the look of that style as it is now, or of another. */
export function repaint(session: Session, name: string, style: StyleDefinition): void {
  const cell = styledCell(style);
  for (const { sheetId, rects } of cellsWithStyle(session, name)) {
    const sheet = session.sheet(sheetId);
    if (!sheet || !rects.length) continue;
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const { row, column } of rects) (cells[row] ??= {})[column] = cell;
    session.paint(sheet, cells);
  }
}
