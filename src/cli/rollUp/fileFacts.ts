import { createHash } from 'node:crypto';
import { scenarioNames } from '../../model/scenarios/steps/chain';
import { underScenario } from '../../model/scenarios/run/underScenario';
import { type Machine } from '../machine/machine';
import { openPlan } from '../openPlan';
import { type Facts } from './fact';
import { FactList } from './factList';
import { addPlanFacts } from './planFacts';

/**
 * The facts of one workbook file.
 *
 * @param scenarios whether its scenarios are added to the plan as entered, which is called Base
 * @throws with a sentence where the file cannot be read or holds no plan
 */
export async function fileFacts(file: string, machine: Machine, scenarios: boolean): Promise<Facts> {
  const { plan, planName, bytes } = await openPlan(file, machine);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const list = new FactList();
  for (const scenario of ['Base', ...(scenarios ? scenarioNames(plan) : [])])
    addPlanFacts(underScenario(plan, scenario), { file, plan: planName, hash, scenario }, list);
  return list.facts();
}
