import { CellEvents, tooManyCells } from '../cells/cellEvents';
import { type CellSurroundings } from '../cells/readCell';
import { damaged } from '../refusals/notReadable';
import { readEvents, type XmlEvents } from '../xml/readEvents';
import { TreeBuilder } from '../xml/treeBuilder';
import { type XmlNode } from '../xml/xmlNode';

/** A sheet's part: its rows and cells, and its other elements as they are. */
export interface SheetPart {
  readonly cells: CellEvents;
  readonly nodes: readonly XmlNode[];
}

/** Reads a sheet's part; its cells one after the other, since there may be a million. */
export function sheetEvents(
  bytes: Uint8Array,
  path: string,
  around: CellSurroundings,
  room: { cells: number },
): SheetPart {
  cellsMustFit(bytes, room);
  const cells = new CellEvents(around, room);
  const nodes: XmlNode[] = [];
  const builder = new TreeBuilder();
  let depth = 0;
  let inData = false;
  const events: XmlEvents = {
    open(name, attributes) {
      depth++;
      if (depth === 1 && name !== 'worksheet')
        throw damaged(`“${path}” does not hold what it should (worksheet)`);
      if (depth === 2) inData = name === 'sheetData';
      if (depth < 2 || (depth === 2 && inData)) return;
      if (inData) cells.open(name, attributes);
      else builder.open(name, attributes);
    },
    text(piece) {
      if (inData) cells.text(piece);
      else builder.text(piece);
    },
    close(name) {
      depth--;
      if (depth === 0 || (depth === 1 && inData)) {
        inData = false;
        return;
      }
      if (inData) return cells.close(name);
      const whole = builder.close();
      if (whole) nodes.push(whole);
    },
  };
  readEvents(bytes, path, events, true);
  return { cells, nodes };
}

/** So many bytes of a part are counted through before they are read, so that too many cells are refused at once. */
const LARGE = 1 << 23;
const [OPENS, C, SPACE, ENDS] = [0x3c, 0x63, 0x20, 0x3e];

function cellsMustFit(bytes: Uint8Array, room: { readonly cells: number }): void {
  if (bytes.length < LARGE) return;
  let cells = 0;
  for (let at = bytes.indexOf(OPENS); at >= 0; at = bytes.indexOf(OPENS, at + 1))
    if (bytes[at + 1] === C && (bytes[at + 2] === SPACE || bytes[at + 2] === ENDS)) cells++;
  if (cells > room.cells) throw tooManyCells();
}
