import { type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { itemNotFound } from '../../protocol/apiError';
import { type Session } from '../../session';
import { type Rect } from '../values/address';

/** The style that a cell has while it is given no other. */
export const NORMAL = 'Normal';

/** Which parts of the look a style brings with it. */
export interface Includes {
  readonly number: boolean;
  readonly font: boolean;
  readonly alignment: boolean;
  readonly border: boolean;
  readonly patterns: boolean;
}
export interface StyleDefinition {
  readonly name: string;
  readonly look: IStyleData;
  readonly includes: Includes;
}
type Definitions = Readonly<Record<string, StyleDefinition>>;

const ALL: Includes = { number: true, font: true, alignment: true, border: true, patterns: true };
const BUILT_IN: StyleDefinition = { name: NORMAL, look: {}, includes: ALL };
export const ordinaryStyle = (name: string): StyleDefinition => ({ name, look: {}, includes: ALL });

const keyOf = (name: string) => name.toLowerCase();

/** The workbook's named styles, which are kept with it. */
export function styleDefinitions(session: Session): Definitions {
  const kept = session.workbook.getCustomMetadata()?.styles as Definitions | undefined;
  return { [keyOf(NORMAL)]: BUILT_IN, ...kept };
}
export const findStyle = (session: Session, name: string): StyleDefinition | null =>
  styleDefinitions(session)[keyOf(name)] ?? null;

/** Errors: ItemNotFound. */
export function styleNamed(session: Session, name: string): StyleDefinition {
  const found = findStyle(session, name);
  if (!found) throw itemNotFound();
  return found;
}

export function keepStyle(session: Session, style: StyleDefinition): void {
  keepAll(session, { ...styleDefinitions(session), [keyOf(style.name)]: style });
}
export function forgetStyle(session: Session, name: string): void {
  const { [keyOf(name)]: _, ...others } = styleDefinitions(session);
  keepAll(session, others);
}
function keepAll(session: Session, styles: Definitions): void {
  session.workbook.setCustomMetadata({ ...session.workbook.getCustomMetadata(), styles });
}

/** The name of the style that a cell was given. */
export const styleNameOf = (cell: Nullable<ICellData>): string =>
  (cell?.custom?.style as string | undefined) ?? NORMAL;

/** The parts of a look that each flag of a style stands for. */
const PARTS: Readonly<Record<keyof Includes, readonly (keyof IStyleData)[]>> = {
  number: ['n'],
  font: ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl'],
  alignment: ['ht', 'vt', 'tb', 'pd'],
  border: ['bd'],
  patterns: ['bg'],
};

/** What a cell becomes when it is given a style: every part that the style includes, else the ordinary look. */
export function styledCell(style: StyleDefinition): ICellData {
  const s: Record<string, unknown> = {};
  for (const part of Object.keys(PARTS) as (keyof Includes)[])
    if (style.includes[part]) for (const key of PARTS[part]) s[key] = style.look[key] ?? null;
  return { s: s as IStyleData, custom: style.name === NORMAL ? null : { style: style.name } } as ICellData;
}

/** Where a style is in use: the cells of each sheet that have it, row by row. */
export function cellsWithStyle(
  session: Session,
  name: string,
): { readonly sheetId: string; readonly rects: Rect[] }[] {
  return session.workbook.getSheets().map((sheet) => {
    const rects: Rect[] = [];
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.custom && styleNameOf(cell) === name) rects.push({ row, column, rows: 1, columns: 1 });
      });
    return { sheetId: sheet.getSheetId(), rects };
  });
}
