import { readFileSync } from 'node:fs';
import { type Area, type SheetCells, type WorkbookCells } from '../../../src/model/audit/workbookCells';
import { type Cell, type CellError } from '../../../src/model/table/grid';
import { unzip } from './unzip';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(?:#(x?)([\da-fA-F]+)|(\w+));/g, (whole, hex: string, code: string, name: string) =>
    name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
  );
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A place such as B7, from 0. */
export const placeOf = (cell: string): { row: number; column: number } => ({
  row: Number(cell.replace(/^[A-Z]+/, '')) - 1,
  column: columnOf(cell.replace(/\d+$/, '')),
});

/** Reads an .xlsx file for the bench: formulas, what they show, merged and hidden cells. No styles. */
export function readWorkbook(path: string): WorkbookCells {
  const files = unzip(readFileSync(path));
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, inner = '']) => plain([...inner.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  );
  const targets = new Map(
    [...(files.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target')?.replace(/^\/?(xl\/)?/, ''),
    ]),
  );
  const workbook = files.get('xl/workbook.xml') ?? '';
  const sheets = [...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag], i): SheetCells => {
    const xml = files.get(`xl/${targets.get(attribute(tag, 'r:id'))}`) ?? '';
    const visible = !attribute(tag, 'state')?.includes('idden');
    return { ...sheetCells(xml, shared), id: String(i), name: plain(attribute(tag, 'name') ?? ''), visible };
  });
  const names = [...workbook.matchAll(/<definedName ([^>]*)>(.*?)<\/definedName>/gs)].map(
    ([, tag = '', formula = '']) => ({ name: attribute(tag, 'name') ?? '', formula: `=${plain(formula)}` }),
  );
  return { sheets, names };
}

function sheetCells(xml: string, shared: readonly string[]): Omit<SheetCells, 'id' | 'name' | 'visible'> {
  const formulas: Cell[][] = [];
  const values: Cell[][] = [];
  let width = 0;
  for (const [, tag = '', inner = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const { row, column } = placeOf(attribute(tag, 'r') ?? 'A1');
    const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inner)?.[1];
    const value = valueOf(attribute(tag, 't'), inner, shared);
    (values[row] ??= [])[column] = value;
    (formulas[row] ??= [])[column] = formula === undefined ? value : `=${plain(formula)}`;
    width = Math.max(width, column + 1);
  }
  const whole = (grid: Cell[][]) =>
    Array.from(grid, (line) => Array.from({ length: width }, (_, i) => line?.[i] ?? null));
  const hidden = (list: string, of: 'row' | 'col') =>
    [...list.matchAll(new RegExp(`<${of} [^>]*hidden="(?:1|true)"[^>]*>`, 'g'))].flatMap(([tag]) => {
      const [from, to] = of === 'row' ? ['r', 'r'] : ['min', 'max'];
      const first = Number(attribute(tag, from));
      return Array.from({ length: Number(attribute(tag, to)) - first + 1 }, (_, i) => first + i - 1);
    });
  return {
    ...{ row: 0, column: 0, formulas: whole(formulas), values: whole(values), tables: [], spills: [] },
    ...{ hiddenRows: hidden(xml, 'row'), hiddenColumns: hidden(xml, 'col') },
    merged: [...xml.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, ref = '']) => areaOf(ref)),
  };
}

function valueOf(type: string | undefined, inner: string, shared: readonly string[]): Cell {
  const held = /<v[^>]*>(.*?)<\/v>/s.exec(inner)?.[1];
  if (type === 'inlineStr') return plain(/<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1] ?? '');
  if (held === undefined) return null;
  if (type === 's') return shared[Number(held)] ?? '';
  if (type === 'e') return { error: held as CellError['error'] };
  if (type === 'b') return held === '1';
  return type === 'str' ? plain(held) : Number(held);
}

function areaOf(ref: string): Area {
  const [first = 'A1', last = first] = ref.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}
