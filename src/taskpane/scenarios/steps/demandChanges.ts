import { type Pence } from '../../../model/money/pence';
import { readPounds } from '../../../model/money/typedPounds';
import { type Plan } from '../../../model/plan/plan';
import { type DraftStep } from '../../../model/scenarios/steps/draftPlan';
import { type DemandLine } from '../../../model/services/priceVolumeMix';
import { serviceSchedule } from '../../../model/services/serviceSchedule';
import { comparable } from '../../../model/table/heading';

/** A service of which the plan says how many units there are, and what one costs. */
export interface CountedService {
  readonly service: string;
  readonly units: number;
  readonly unitCost: Pence;
}

/** What is typed for a service: how many there will be, and what one will cost. */
export interface TypedDemand {
  readonly units: string;
  readonly unitCost: string;
}

/** The services that have Units and a Unit cost; of several rows with one name the first. */
export function countedServices({ tables: { Service } }: Plan): CountedService[] {
  return (Service?.names ?? []).flatMap((service, row) => {
    const units = Service?.numbers.Units[row] ?? NaN;
    const unitCost = Service?.numbers['Unit cost'][row] ?? NaN;
    const first = Service?.rowOf.get(comparable(service)) === row;
    return first && units >= 0 && unitCost >= 0 ? [{ service, units, unitCost }] : [];
  });
}

/** What is typed as a number of units; NaN for anything else. */
export const typedUnits = (text: string): number => {
  const units = text.trim() === '' ? NaN : Number(text.replaceAll(',', ''));
  return units >= 0 && units < Infinity ? units : NaN;
};

/** What is typed as a unit cost, in pence; NaN for anything else. */
export function typedCost(text: string): Pence {
  const read = readPounds(text);
  return read && 'pence' in read && read.pence >= 0 ? read.pence : NaN;
}

/** A change in what a service needs. */
export interface DemandChange {
  readonly service: string;
  readonly line: DemandLine;
}

/** The services whose number or cost is typed otherwise than it is in the plan. */
export function demandChanges(
  services: readonly CountedService[],
  typed: ReadonlyMap<string, TypedDemand>,
): DemandChange[] {
  return services.flatMap(({ service, units, unitCost }) => {
    const entry = typed.get(service);
    if (!entry) return [];
    const [unitsAfter, priceAfter] = [typedUnits(entry.units), typedCost(entry.unitCost)];
    if (Number.isNaN(unitsAfter) || Number.isNaN(priceAfter)) return [];
    if (unitsAfter === units && priceAfter === unitCost) return [];
    const priceBefore = units === 0 ? null : unitCost;
    return [{ service, line: { unitsBefore: units, priceBefore, unitsAfter, priceAfter } }];
  });
}

/**
 * The steps by which a scenario gives services what they need: what is allocated to each in a year, as entered, and
 * what it needs more. Null where one has no known allocation in the year to begin with.
 */
export function stepsFor(
  plan: Plan,
  label: string,
  needs: readonly { readonly service: string; readonly more: Pence }[],
): DraftStep[] | null {
  const schedule = serviceSchedule(plan);
  const y = schedule?.years.indexOf(label) ?? -1;
  const steps = needs.map(({ service, more }): DraftStep | null => {
    const now = schedule?.lines.find((line) => line.service === service)?.amounts[y];
    if (!now || now.atLeast || now.pence <= 0 || now.pence + more < 0) return null;
    return {
      Target: 'Service',
      Name: service,
      Change: 'set £',
      Value: (now.pence + more) / 100,
      'From year': label,
      'To year': label,
    };
  });
  return steps.every((step) => step !== null) ? steps : null;
}
