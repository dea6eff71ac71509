import { NOTHING, type Sum } from '../../funding/sum';
import { comparable } from '../../table/heading';
import { type ServiceLine, type ServiceSchedule, serviceSchedule } from '../../services/serviceSchedule';
import { type CountedTier, countedTier } from '../../services/tierCrosswalk';
import { type TierLine, type TierSchedule, tierSchedule } from '../../services/tierSchedule';
import { moneyNode, once, shareNode, type TraceNode } from '../nodes/traceNode';
import { type TracedPlan } from '../nodes/tracedPlan';
import { headingOf, planGiven, type ResultTracer } from '../nodes/tracedResult';
import { serviceNode, servicesWith } from './services';

/** POOL.TIERS: what goes to a tier is what its services get; a share sets that beside the total. */
export const traceTiers: ResultTracer = (call, cell) => {
  const traced = planGiven(call);
  const year = headingOf(cell);
  const schedule = tierSchedule(traced.under);
  const y = schedule?.years.indexOf(year) ?? -1;
  if (!schedule || y < 0) return null;
  const { lines, prevention, total } = schedule;
  const all = [...lines, prevention, total];
  const at = Math.floor((cell.row - 1) / 2);
  const line = all[at];
  if (!line) return null;
  const money = tierNode(traced, schedule, line, year);
  if (cell.row % 2 === 1) return money;
  const whole = tierNode(traced, schedule, total, year);
  return shareNode(`${line.tier}, share`, line.shares[y] ?? null, {
    rule: `What goes to ${line.tier} as a share of the total.`,
    children: () =>
      line === total ? [whole] : [money, { ...whole, label: 'Total, of which it is a share' }],
  });
};

/** What goes to a tier, to prevention, or in all. */
export function tierNode(
  traced: TracedPlan,
  schedule: TierSchedule,
  line: TierLine,
  year: string,
): TraceNode {
  const y = schedule.years.indexOf(year);
  const sum: Sum = line.amounts[y] ?? NOTHING;
  if (line === schedule.total)
    return moneyNode(line.tier, sum, {
      rule: 'The sum of all tiers.',
      children: once(() => schedule.lines.map((each) => tierNode(traced, schedule, each, year))),
    });
  const isPrevention = line === schedule.prevention;
  const belongs = ({ name, prevention }: CountedTier) =>
    isPrevention ? prevention === true : comparable(name) === comparable(line.tier);
  return moneyNode(line.tier, sum, {
    rule: isPrevention
      ? 'The sum of the services whose tier counts as prevention.'
      : 'The sum of the services that are under it.',
    children: once(() =>
      servicesOf(traced, belongs, y).map(([schedule, service]) =>
        serviceNode(traced, schedule, service, year),
      ),
    ),
  });
}

function servicesOf(
  { under }: TracedPlan,
  belongs: (counted: CountedTier) => boolean,
  y: number,
): [ServiceSchedule, ServiceLine][] {
  const schedule = serviceSchedule(under);
  if (!schedule) return [];
  return servicesWith(schedule.lines, y)
    .filter(({ tier }) => belongs(countedTier(under, tier)))
    .map((line) => [schedule, line]);
}
