import { addSums, amountAt, isOneAmount, type Sum } from '../funding/sum';
import { type Plan } from '../plan/plan';
import { rowNamed } from '../plan/readPlan';
import { comparable } from '../table/heading';
import { costPerOutcome, type CostPerOutcome } from './costPerOutcome';
import { yearColumn } from '../plan/yearColumn';

/** What allocations are called whose service names no outcome, or that go to no service. */
export const NO_OUTCOME = 'No outcome';

/** What a service gets for an outcome, and what one of its units costs. */
export interface OutcomeService {
  readonly service: string;
  /** Rows of the allocation table. */
  readonly rows: readonly number[];
  readonly amount: Sum;
  /** How many: placements, families, places; null where nobody says. */
  readonly units: number | null;
  /** Null where units or the amount are not known. */
  readonly cost: CostPerOutcome | null;
}

/** What is spent for one outcome in a year, service by service. Units of different services are not added up. */
export interface OutcomeLine {
  readonly outcome: string;
  readonly amount: Sum;
  readonly services: readonly OutcomeService[];
}

/**
 * What is spent for each outcome in a year, in the order in which services name them; last what names none. Null where
 * the plan has no service table or no allocation table. (docs/calculations.md#13-value-for-money.)
 *
 * @param label the year's heading, or `Undated`
 *
 * @example
 * outcomeLines(readPlan([[['Service', 'Outcome', 'Units'], ['Safe as Houses', 'Staying safe', 450]], [['Allocation', 'Service', '2006/07'], ['', 'Safe as Houses', 90000], ['', '', 5]]]), '2006/07').map(({ outcome, amount, services }) => [outcome, amount.pence, services.map(({ cost }) => cost && Number(cost.cost.numerator / cost.cost.denominator))]) // => [["Staying safe", 9000000, [20000]], ["No outcome", 500, [null]]]
 */
export function outcomeLines({ tables }: Plan, label: string): OutcomeLine[] | null {
  const { Service, Allocation } = tables;
  if (!Service || !Allocation) return null;
  const column = yearColumn(Allocation, label);
  const byOutcome = new Map<string, { name: string; services: Map<string, number[]> }>();
  const put = (outcome: string, service: string, row: number | null) => {
    const name = outcome || NO_OUTCOME;
    const found = byOutcome.get(comparable(name)) ?? { name, services: new Map<string, number[]>() };
    byOutcome.set(comparable(name), found);
    found.services.set(service, [...(found.services.get(service) ?? []), ...(row === null ? [] : [row])]);
  };
  Service.names.forEach((name, row) => {
    if (Service.words.Outcome[row]) put(Service.words.Outcome[row], name, null);
  });
  for (let row = 0; row < Allocation.rows; row++) {
    if (!column || (column.pence[row] === 0 && !column.missing[row])) continue;
    const at = rowNamed(Service, Allocation.words.Service[row] ?? '');
    const service = at === undefined ? (Allocation.words.Service[row] ?? '') : (Service.names[at] ?? '');
    put(at === undefined ? '' : (Service.words.Outcome[at] ?? ''), service, row);
  }
  const lines = [...byOutcome.values()].map(({ name, services }): OutcomeLine => {
    const each = [...services].map(([service, rows]): OutcomeService => {
      const amount = column ? added(rows.map((row) => amountAt(column, row))) : NOTHING;
      const number = Service.numbers.Units[rowNamed(Service, service) ?? -1] ?? NaN;
      const units = number > 0 ? number : null;
      const cost =
        units !== null && isOneAmount(amount) && amount.pence > 0
          ? costPerOutcome(amount.pence, units)
          : null;
      return { service, rows, amount, units, cost };
    });
    return { outcome: name, amount: added(each.map(({ amount }) => amount)), services: each };
  });
  return [
    ...lines.filter(({ outcome }) => outcome !== NO_OUTCOME),
    ...lines.filter(({ outcome }) => outcome === NO_OUTCOME),
  ];
}

const NOTHING: Sum = { pence: 0, atLeast: false, known: true };
/** Zeros add nothing, so that what nobody knows stays unknown beside them. */
function added(sums: readonly Sum[]): Sum {
  const [first, ...others] = sums.filter(({ pence, atLeast }) => pence !== 0 || atLeast);
  return first ? others.reduce((sum, each) => addSums(sum, each), first) : NOTHING;
}
