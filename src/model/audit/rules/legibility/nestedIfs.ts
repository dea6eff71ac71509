import { formulaRule } from '../../formulaRule';
import { type Call } from '../../readFormula';

/** How many IFs may be nested. */
const DEEPEST = 3;

const depthOf = (call: Call | null): number => {
  let depth = 0;
  for (let each = call; each; each = each.outer) if (each.name === 'IF') depth++;
  return depth;
};

/** IFs within IFs within IFs. */
export const nestedIfs = formulaRule({
  name: 'IFs in IFs',
  kind: 'style',
  reason:
    'Beyond three levels nobody can say for sure which case a figure comes from, or that none was forgotten.',
  source: 'FAST 3.03-04 to -07',
  remedy: 'Give each case a row or column of its own, or look the answer up in a small table.',
  says: ({ formula }) => {
    const depth = Math.max(0, ...formula.calls.map(depthOf));
    return depth > DEEPEST ? `IFs are nested ${depth} deep` : null;
  },
});
