import { NOTHING } from '../../funding/sum';
import { register } from '../../pools/contributions/register';
import { moneyNode, once } from '../nodes/traceNode';
import { headingOf, planGiven, type ResultTracer } from '../nodes/tracedResult';
import { linesWithMoney } from './services';

/** POOL.REGISTER: a joint action's line is the sum of its allocations. */
export const traceRegister: ResultTracer = (call, cell) => {
  const traced = planGiven(call);
  const { years, actions, total } = register(traced.under);
  const year = headingOf(cell);
  const y = years.indexOf(year);
  if (y < 0) return null;
  const lines = actions.flatMap((action) => action.lines.map((line) => ({ action, line })));
  const found = lines[cell.row - 1];
  if (found)
    return moneyNode(found.action.service || found.action.commitment, found.line.amounts[y] ?? NOTHING, {
      rule: `The sum of its allocations. ${found.line.arrangement}.`,
      children: once(() => linesWithMoney(traced, found.line.rows, year)),
    });
  if (cell.row - 1 !== lines.length) return null;
  return moneyNode('Total', total[y] ?? NOTHING, {
    rule: 'The sum of all joint actions.',
    children: once(() =>
      linesWithMoney(
        traced,
        lines.flatMap(({ line }) => line.rows),
        year,
      ),
    ),
  });
};
