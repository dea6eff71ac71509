import { fundingSchedule } from '../../funding/schedule';
import { tableAmount } from '../nodes/tableAmount';
import { moneyNode, once } from '../nodes/traceNode';
import { headingOf, planGiven, type ResultTracer } from '../nodes/tracedResult';

/** POOL.FUNDING: an amount is that of its stream; the total is that of all streams. */
export const traceFunding: ResultTracer = (call, cell) => {
  const traced = planGiven(call);
  const schedule = fundingSchedule(traced.under);
  const year = headingOf(cell);
  const y = schedule?.years.indexOf(year) ?? -1;
  const line = cell.row - 1;
  if (!schedule || y < 0) return null;
  const total = schedule.total[y];
  if (line < schedule.lines.length) return tableAmount(traced, 'Stream', line, year);
  if (line > schedule.lines.length || !total) return null;
  return moneyNode('Total', total, {
    rule: 'The sum of all streams.',
    children: once(() => schedule.lines.map((_, row) => tableAmount(traced, 'Stream', row, year))),
  });
};
