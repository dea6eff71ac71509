import { type IRTreeItem, RTree } from '@univerjs/core';

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: unknown;
}
interface Boxes {
  search(within: Omit<Box, 'id'>): Box[];
  remove(box: Box): void;
}
interface Index {
  readonly _enableOneCellCache: boolean;
  getTree(unitId: string, sheetId: string): Boxes;
  insert(item: IRTreeItem): void;
  _removeRTreeItem(item: IRTreeItem): void;
}

/**
 * Before each calculation what every formula reads was put into the index of what is read once more, beside what was
 * put there the last time, so that each calculation took longer than the one before.
 */
function indexRangesOnce(index: Index): void {
  const indexed = new WeakMap<Boxes, Set<string>>();
  const keysOf = (boxes: Boxes): Set<string> => {
    const known = indexed.get(boxes) ?? new Set();
    indexed.set(boxes, known);
    return known;
  };
  const keyOf = ({ minX, minY, maxX, maxY, id }: Box) => `${String(id)} ${minX} ${minY} ${maxX} ${maxY}`;
  /** NaN is a range without that end, such as `A:A`. */
  const boxOf = ({ range, id }: IRTreeItem): Box => ({
    minX: range.startColumn || 0,
    minY: range.startRow || 0,
    maxX: Number.isNaN(range.endColumn) ? Infinity : range.endColumn,
    maxY: Number.isNaN(range.endRow) ? Infinity : range.endRow,
    id,
  });

  const insert = index.insert;
  index.insert = function (item) {
    const { startRow, endRow, startColumn, endColumn } = item.range;
    const isCell = startRow === endRow && startColumn === endColumn;
    if (item.unitId && !(isCell && this._enableOneCellCache)) {
      const keys = keysOf(this.getTree(item.unitId, item.sheetId));
      const key = keyOf(boxOf(item));
      if (keys.has(key)) return;
      keys.add(key);
    }
    insert.call(this, item);
  };
  index._removeRTreeItem = function (item) {
    const boxes = this.getTree(item.unitId, item.sheetId);
    const keys = keysOf(boxes);
    for (const box of boxes.search(boxOf(item)))
      if (box.id === item.id) {
        boxes.remove(box);
        keys.delete(keyOf(box));
      }
  };
}

indexRangesOnce(RTree.prototype as unknown as Index);
