import { cellKey } from '../address/address';
import { type Comment } from '../book/book';

/** The yellow boxes of comments: an old drawing language, without which Excel shows no comment. */
const HEAD =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
  'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The drawing of a sheet's comments, each hidden beside its cell until it is pointed at. */
export const noteShapes = (comments: readonly Comment[]): string =>
  `${HEAD}${comments.map(({ row, column }, at) => shape(row, column, at)).join('')}</xml>`;

const shape = (row: number, column: number, at: number): string =>
  `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
  'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
  '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note">' +
  '<x:MoveWithCells/><x:SizeWithCells/>' +
  `<x:Anchor>${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 15, ${row + 3}, 4</x:Anchor>` +
  `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/** Whether a drawing of a file has a box for each of the comments and none more. */
export function drawsComments(drawing: Uint8Array, comments: readonly Comment[]): boolean {
  const text = new TextDecoder().decode(drawing);
  const notes = [...text.matchAll(/ObjectType=["']Note["'][^]*?<\/x:ClientData>/g)].map(([note]) => {
    const [, row = '0'] = /<x:Row>\s*(\d+)/.exec(note) ?? [];
    const [, column = '0'] = /<x:Column>\s*(\d+)/.exec(note) ?? [];
    return cellKey(Number(row), Number(column));
  });
  const wanted = comments.map(({ row, column }) => cellKey(row, column));
  return [...notes].sort(ascending).join() === wanted.sort(ascending).join();
}
const ascending = (a: number, b: number): number => a - b;
