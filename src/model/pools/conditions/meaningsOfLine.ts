import { meaningsOfService } from '../../funding/fences/ringFence';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { comparable } from '../../table/heading';

/**
 * What a row of the allocation table counts as where a condition says of what: its service's name, purposes, tier and
 * group, and its own scheme type and area of spend, comparable.
 *
 * @example
 * [...meaningsOfLine(readPlan([[['Allocation', 'Service', 'Scheme type'], ['', 'Falls', 'Assistive technology']]]), 0)] // => ["assistive technology"]
 */
export function meaningsOfLine(plan: Plan, row: number): ReadonlySet<string> {
  const { Allocation, Service } = plan.tables;
  const service = rowNamed(Service, Allocation?.words.Service[row] ?? '') ?? -1;
  const own = [
    Service?.words.Group[service],
    Allocation?.words['Scheme type'][row],
    Allocation?.words['Area of spend'][row],
  ];
  const meanings = new Set(service < 0 ? [] : meaningsOfService(plan, service));
  for (const word of own.map((each) => comparable(each ?? ''))) if (word) meanings.add(word);
  return meanings;
}
