import { landmarksOf, movedLines } from '../../../src/model/versions/landmarks';
import { sheetOf } from '../audit/sheetOf';

describe('the words by which the lines of a sheet are known again', () => {
  test('what a formula fills over three columns and two rows is none of them, from its first cell to its last', () => {
    const filled = sheetOf(
      'Out',
      [
        ['Note', null, null, null],
        [null, '=POOL.FUNDING("",Streams[#All])', 'Confirmed', 'Total'],
        [null, 'Sure Start', 'yes', 'some'],
        [null, 'Beside', null, null],
      ],
      { spills: [{ row: 1, column: 1, rows: 2, columns: 3 }] },
    );
    const { rows, columns } = landmarksOf(filled);
    expect(rows.map((mark) => mark !== '')).toEqual([true, false, false, true]);
    expect(columns.map((mark) => mark !== '')).toEqual([true, true]);
  });

  test('a spill is where the sheet has it, also where the first rows and columns are empty', () => {
    const filled = sheetOf(
      'Out',
      [
        ['=A1:B2', 'x'],
        ['y', 'z'],
        ['Kept', null],
      ],
      { row: 4, column: 2, spills: [{ row: 4, column: 2, rows: 2, columns: 2 }] },
    );
    const { rows, columns } = landmarksOf(filled);
    expect(rows.findIndex((mark) => mark !== '')).toBe(6);
    expect(columns.findIndex((mark) => mark !== '')).toBe(2);
    expect(columns).toHaveLength(3);
  });

  test('figures change nothing, words do, and case and spaces are no words', () => {
    const marks = (...cells: (string | number)[]) => landmarksOf(sheetOf('Money', [cells])).rows;
    expect(marks('Sure Start', 5)).toEqual(marks('sure  start', 6));
    expect(marks('Sure Start', 5)).not.toEqual(marks('Sure Starts', 5));
  });
});

test('lines before the first that is known go with it, and lines after the last with that', () => {
  const moved = movedLines(['', 'a', '', 'b', ''], ['new', '', 'a', '', '', 'b']);
  expect([0, 1, 2, 3, 4, 7].map(moved)).toEqual([1, 2, 3, 5, 6, 9]);
});

test('words on two lines do not show where either has gone', () => {
  const moved = movedLines(['a', 'a', 'b'], ['b', 'a']);
  expect([0, 1, 2].map(moved)).toEqual([-2, -1, 0]);
});
