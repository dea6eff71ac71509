import { NOTHING, type Sum } from '../../funding/sum';
import { rowsBy, rowsOf, numbered, type RowLists } from '../../plan/sources';
import { type Plan } from '../../plan/plan';
import { onceFor } from '../../plan/onceFor';
import { type ServiceLine, type ServiceSchedule, serviceSchedule } from '../../services/serviceSchedule';
import { tableAmount } from '../nodes/tableAmount';
import { moneyNode, once, type TraceNode } from '../nodes/traceNode';
import { type TracedPlan } from '../nodes/tracedPlan';
import { headingOf, planGiven, type ResultTracer } from '../nodes/tracedResult';
import { tableOf } from '../../plan/tableOf';

/** POOL.SERVICES: what is allocated to a service, line by line; the total is that of all services. */
export const traceServices: ResultTracer = (call, cell) => {
  const traced = planGiven(call);
  const schedule = serviceSchedule(traced.under);
  const year = headingOf(cell);
  if (!schedule?.years.includes(year)) return null;
  const line = schedule.lines[cell.row - 1];
  if (line) return serviceNode(traced, schedule, line, year);
  return cell.row - 1 === schedule.lines.length ? allServices(traced, schedule, year) : null;
};

/** What one service is allocated in a year. */
export function serviceNode(
  traced: TracedPlan,
  { years }: Pick<ServiceSchedule, 'years'>,
  line: ServiceLine,
  year: string,
): TraceNode {
  return moneyNode(line.service, line.amounts[years.indexOf(year)] ?? NOTHING, {
    rule: 'The sum of the allocations to it.',
    children: once(() => allocationsTo(traced, line.row, year)),
  });
}

/** What all services are allocated in a year. */
export function allServices(traced: TracedPlan, schedule: ServiceSchedule, year: string): TraceNode {
  const y = schedule.years.indexOf(year);
  return moneyNode('Total', schedule.total[y] ?? NOTHING, {
    rule: 'The sum of all allocations.',
    children: once(() =>
      servicesWith(schedule.lines, y).map((line) => serviceNode(traced, schedule, line, year)),
    ),
  });
}

/** The services that have money in a year, or might have. */
export const servicesWith = (lines: readonly ServiceLine[], y: number): ServiceLine[] =>
  lines.filter(({ amounts }) => says(amounts[y] ?? NOTHING));

/** @example says({ pence: 0, atLeast: true, known: false }) // => true */
export const says = ({ pence, atLeast }: Sum): boolean => pence !== 0 || atLeast;

/** The allocations to a service, and last those to none. */
const allocationsByService = onceFor(
  ({ tables: { Service, Allocation } }: Plan) => [Service?.rowOf, Allocation?.words],
  ({ tables: { Service, Allocation } }): RowLists => {
    const none = Service?.rows ?? 0;
    const serviceOf = numbered(Allocation?.words.Service, Service?.rowOf ?? new Map<string, number>());
    return rowsBy(
      serviceOf.map((row) => (row < 0 ? none : row)),
      none + 1,
    );
  },
);

function allocationsTo(traced: TracedPlan, service: number | null, year: string): TraceNode[] {
  const { plan } = traced;
  const rows = rowsOf(allocationsByService(plan), service ?? tableOf(plan, 'Service').rows);
  return linesWithMoney(traced, [...rows], year);
}

/** Rows of the allocation table in a year, those without money left out. */
export const linesWithMoney = (traced: TracedPlan, rows: readonly number[], year: string): TraceNode[] =>
  rows
    .map((row) => tableAmount(traced, 'Allocation', row, year))
    .filter((node) => (node.figure.unit === '£' && says(node.figure.sum)) || node.children().length > 0);
