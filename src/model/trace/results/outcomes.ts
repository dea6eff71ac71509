import { outcomeLines } from '../../services/outcomes';
import { moneyNode, once, type TraceNode, wordsNode } from '../nodes/traceNode';
import { type TracedPlan } from '../nodes/tracedPlan';
import { headingOf, planGiven, type ResultTracer, shownIn, wordGiven } from '../nodes/tracedResult';
import { textOf } from '../../table/heading';
import { linesWithMoney } from './services';

/** POOL.OUTCOMES: an outcome's money is that of its services, and theirs that of their allocations. */
export const traceOutcomes: ResultTracer = (call, cell) => {
  const traced = planGiven(call);
  const year = wordGiven(call, 1);
  const nodes = (outcomeLines(traced.under, year) ?? []).flatMap(({ outcome, amount, services }) => {
    const each = services.map((service) => () => serviceNode(traced, service, year));
    const whole = (): TraceNode =>
      moneyNode(outcome, amount, {
        rule: 'The sum of the services that name it as their outcome.',
        children: once(() => each.map((node) => node())),
      });
    return [whole, ...each];
  });
  const node = nodes[cell.row - 1]?.();
  const heading = headingOf(cell);
  if (!node || heading === 'Amount') return node ?? null;
  return heading === 'Units' || heading === 'Cost of one'
    ? wordsNode(`${heading} of ${node.label}`, textOf(shownIn(cell)), {
        rule: heading === 'Units' ? 'As the Service table says.' : 'What the service gets, over its units.',
        children: once(() => [node]),
      })
    : null;
};

const serviceNode = (
  traced: TracedPlan,
  { service, rows, amount }: NonNullable<ReturnType<typeof outcomeLines>>[number]['services'][number],
  year: string,
): TraceNode =>
  moneyNode(service || 'No service', amount, {
    rule: 'The sum of the allocations to it.',
    children: once(() => linesWithMoney(traced, rows, year)),
  });
