import { comparable } from '../../table/heading';
import { poolOutturn } from '../../pools/year/poolOutturn';
import { tableAmount } from '../nodes/tableAmount';
import { knownSum, moneyNode, once, type TraceNode } from '../nodes/traceNode';
import { type TracedPlan } from '../nodes/tracedPlan';
import { tableOf } from '../../plan/tableOf';

/**
 * What a pool spent in a year, row by row of the outturn table.
 *
 * @param service only what was spent on this service, `''` for what no service is named for; all unless it is given
 */
export function spentNode(traced: TracedPlan, pool: string, year: string, service?: string): TraceNode {
  const { plan } = traced;
  const serviceOf = (row: number) => tableOf(plan, 'Outturn').words.Service[row] ?? '';
  const rows = poolOutturn(plan, pool, year).filter(
    ({ row, pence }) =>
      pence !== 0 && (service === undefined || comparable(serviceOf(row)) === comparable(service)),
  );
  const pence = rows.reduce((sum, each) => sum + each.pence, 0);
  return moneyNode(service ? `Spent on ${service}` : 'What was spent', knownSum(pence), {
    rule: 'The sum of its rows of the Outturn table.',
    children: once(() => rows.map(({ row }) => tableAmount(traced, 'Outturn', row, year))),
  });
}
