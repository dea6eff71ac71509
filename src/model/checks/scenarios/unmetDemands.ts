import { formatAmount } from '../../money/format';
import { placeOf } from '../../plan/readPlan';
import { unmetDemand } from '../../scenarios/run/unmetDemand';
import { yearInWords } from '../../findings/yearInWords';
import { type Check } from '../declared/check';
import { missingScenario } from '../declared/needs';
import { yearColumn } from '../../plan/yearColumn';

/**
 * Under a scenario a service needs more than its sources can give, whether or not a floor holds.
 *
 * @means Under a scenario a step changes what a service needs, such as more people to be cared for, and its sources
 * have too little for it. The amount is what it needs after the step and does not get, whether or not a floor holds.
 * The plan as entered is not checked: there is nothing to compare it with.
 * @remedy Give its source more money, cut something else that draws on it, or say in the scenario what will not be
 * done.
 * @title % needs more than it gets
 * @order 264
 */
export const unmetDemands: Check = {
  name: 'Unmet demand',
  needs: ['Allocation.Service', 'Allocation.amounts'],
  alsoMissing: missingScenario,
  find: (plan) =>
    unmetDemand(plan).map(({ service, row, year, needed, got, short }) => ({
      severity: 'Warning',
      check: unmetDemands.name,
      subject: service,
      year,
      amount: short,
      sentence: `${service} needs ${formatAmount(needed)} ${yearInWords(year)} under ${plan.scenario} and gets ${formatAmount(got)}: ${formatAmount(short)} is not met. Give its source more money, or cut what else draws on it.`,
      place: placeOf(plan, 'Allocation', row, yearColumn(plan.tables.Allocation, year)?.column ?? 'Service'),
    })),
};
