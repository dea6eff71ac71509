import { sheetFigures } from '../../grid/sheetFigures';
import { likelihood } from '../../likelihood';
import { nameOf, namesOf } from '../../ranges';
import { findingAt, type ReviewRule } from '../../reviewRule';
import { leftOutBefore, totalsOf, widened } from './leavesOut';

/** A total whose range starts after the figures do. */
export const leavesOutFirst: ReviewRule = {
  name: 'Total leaves out the first',
  kind: 'wrong',
  reason: 'A line that was inserted above the range of a total is not added up, and the total looks right.',
  source: 'ICAEW principle 16, on checks; FAST 3.02',
  remedy: 'Start the range at the first line, or give that line a label that says why it is not added up.',
  find: (sheet) => {
    const figures = sheetFigures(sheet);
    return [...totalsOf(figures)].flatMap((each) => {
      const found = leftOutBefore(figures, each);
      if (!found) return [];
      const { total, left, own } = found;
      const money = left.some(({ value }) => value !== 0);
      return [
        findingAt(leavesOutFirst, sheet, {
          at: total,
          sentence: `${total.anatomy.text.slice(1)} in ${nameOf(total)} leaves out ${namesOf(left)}, before the start of its range.`,
          proposed: widened(found),
          likelihood: likelihood((own ? 0.7 : 0.4) + (money ? 0.3 : -0.5)),
        }),
      ];
    });
  },
};
