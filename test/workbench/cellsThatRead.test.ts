import { AbsoluteRefType, type IRange, moveRangeByOffset } from '@univerjs/core';
import { cellsThatRead, isAlikeAcross } from '../../src/workbench/stand-in/engine/cellsThatRead';

const range = (startRow: number, startColumn: number, endRow: number, endColumn: number): IRange => ({
  ...{ startRow, startColumn, endRow, endColumn },
});
const SHEET = { rowCount: 12, columnCount: 8 };
const RULE = [range(2, 1, 6, 4), range(9, 0, 10, 2)];
const TYPES = [AbsoluteRefType.NONE, AbsoluteRefType.ROW, AbsoluteRefType.COLUMN, AbsoluteRefType.ALL];
const CHANGED = [range(3, 2, 3, 2), range(0, 0, 11, 0), range(6, 3, 9, 7)];

const places = (cells: Iterable<{ row: number; column: number }>) =>
  [...cells].map(({ row, column }) => `${row},${column}`).sort();
const all = () => [...cellsThatRead(RULE, SHEET, null)];

test('all cells of a rule, each once, none below the end of its sheet', () => {
  expect(all()).toHaveLength(5 * 4 + 2 * 3);
  expect(places(cellsThatRead([range(10, 0, 5000, 0)], SHEET, null))).toEqual(['10,0', '11,0']);
  expect(places(cellsThatRead([range(1, 0, 2, 0), range(2, 0, 3, 0)], SHEET, []))).toEqual([]);
});

test.each(TYPES.flatMap((start) => TYPES.map((end) => [start, end] as const)))(
  'those whose formula reads what changed, as the grid moves it: %s to %s',
  (startAbsoluteRefType, endAbsoluteRefType) => {
    for (const changed of CHANGED) {
      const read = { ...range(2, 1, 3, 1), startAbsoluteRefType, endAbsoluteRefType };
      const meets = (x: number, y: number) => {
        const moved = moveRangeByOffset(read, x, y);
        return (
          moved.startRow <= changed.endRow &&
          moved.endRow >= changed.startRow &&
          moved.startColumn <= changed.endColumn &&
          moved.endColumn >= changed.startColumn
        );
      };
      expect(places(cellsThatRead(RULE, SHEET, [{ read, changed }]))).toEqual(
        places(all().filter(({ x, y }) => meets(x, y))),
      );
    }
  },
);

test('a whole column is read by all, and moves with its cell', () => {
  const read = range(NaN, 1, NaN, 1);
  const changed = range(11, 2, 11, 2);
  expect(places(cellsThatRead(RULE, SHEET, [{ read, changed }]))).toEqual(
    places(all().filter(({ x }) => x === 1)),
  );
});

test('one answer for a row where only fixed columns are read', () => {
  const fixed = { ...range(4, 0, 4, 0), ...both(AbsoluteRefType.COLUMN) };
  expect(isAlikeAcross('=$A5="Total"', [fixed])).toBe(true);
  expect(isAlikeAcross('=AND($A5="Total",B5>0)', [fixed, range(4, 1, 4, 1)])).toBe(false);
  expect(isAlikeAcross('=AND($A5="Total",COLUMN()=2)', [fixed])).toBe(false);
  expect(isAlikeAcross('=$A5>RANDBETWEEN(1,2)', [fixed])).toBe(false);
});
const both = (type: AbsoluteRefType) => ({ startAbsoluteRefType: type, endAbsoluteRefType: type });
