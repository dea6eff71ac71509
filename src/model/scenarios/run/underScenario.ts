import { TABLE_KINDS } from '../../plan/declared/schema';
import { type Plan } from '../../plan/plan';
import { planUnder, type PlanUnderScenario } from './planUnder';
import { isBase } from '../steps/chain';
import { scenarioNamed } from '../steps/scenario';

/** So many outcomes are remembered: a sheet asks several functions about the same few scenarios. */
const KEPT = 8;
const memory: { readonly plan: Plan; readonly name: string; readonly outcome: PlanUnderScenario }[] = [];

/**
 * The plan as the scenario of a name leaves it; as entered where the name is blank or Base. The last few outcomes are
 * remembered for as long as the plan's tables stay the same.
 *
 * @throws `#N/A` for a name that no scenario has, or a step that cannot be carried out
 *
 * @example
 * underScenario(readPlan([[['Stream', '2010/11'], ['ABG', 1]]]), 'base').scenario // => undefined
 */
export function underScenario(plan: Plan, name: string): Plan {
  return isBase(name) ? plan : outcomeOf(plan, name).plan;
}

/** The same with where floors were broken; for a scenario, not for the base. */
export function outcomeOf(plan: Plan, name: string): PlanUnderScenario {
  const found = memory.findIndex((entry) => entry.name === name && sameTables(entry.plan, plan));
  const [before] = found >= 0 ? memory.splice(found, 1) : [];
  const entry = before ?? { plan, name, outcome: planUnder(plan, scenarioNamed(plan, name)) };
  memory.unshift(entry);
  memory.length = Math.min(memory.length, KEPT);
  if (entry.plan === plan) return entry.outcome; // the same plan, so that what is calculated from it is shared
  const { tables, scenario } = entry.outcome.plan;
  return { ...entry.outcome, plan: { ...plan, tables, scenario, base: plan } };
}

const sameTables = (a: Plan, b: Plan): boolean =>
  TABLE_KINDS.every((kind) => a.tables[kind] === b.tables[kind]);
