import { sheetFigures } from '../../grid/sheetFigures';
import { likelihood } from '../../likelihood';
import { nameOf, namesOf } from '../../ranges';
import { findingAt, type ReviewRule } from '../../reviewRule';
import { leftOutAfter, totalsOf, widened } from './leavesOut';

/** A total whose range ends before the figures do. */
export const leavesOutLast: ReviewRule = {
  name: 'Total leaves out the last',
  kind: 'wrong',
  reason: 'A line that was inserted below the range of a total is not added up, and the total looks right.',
  source: 'ICAEW principle 16, on checks; FAST 3.02',
  remedy: 'Extend the range to the last line, or move the line outside the table if it is not part of it.',
  find: (sheet) => {
    const figures = sheetFigures(sheet);
    return [...totalsOf(figures)].flatMap((each) => {
      const found = leftOutAfter(figures, each);
      if (!found) return [];
      const { total, left, own } = found;
      const money = left.some(({ value }) => value !== 0);
      return [
        findingAt(leavesOutLast, sheet, {
          at: total,
          sentence: `${total.anatomy.text.slice(1)} in ${nameOf(total)} leaves out ${namesOf(left)}, after the end of its range.`,
          proposed: widened(found),
          likelihood: likelihood((own ? 0.9 : 0.2) + (left.length === 1 ? 0.5 : 0) + (money ? 0.3 : -0.5)),
        }),
      ];
    });
  },
};
