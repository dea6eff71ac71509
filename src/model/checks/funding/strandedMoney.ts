import { formatAmount } from '../../money/format';
import { placeOf } from '../../plan/readPlan';
import { listOf } from '../../table/heading';
import { outcomeBehind } from '../../scenarios/run/planUnder';
import { yearInWords } from '../../findings/yearInWords';
import { type Check } from '../declared/check';
import { missingScenario } from '../declared/needs';
import { yearColumn } from '../../plan/yearColumn';

/**
 * Under a scenario a pool is short while ring-fenced money in it can be used for nothing.
 *
 * @means Under a scenario a pool is short, and ring-fenced money still arrives in it that what it may pay for cannot
 * use: nobody else in the pool may have it. The amount is what is left of it.
 * @remedy Allocate more to what the money may pay for, or ask the partner that gives it for another use.
 * @title Money of % cannot reach what is short
 * @order 267
 */
export const strandedMoney: Check = {
  name: 'Money stranded',
  needs: ['Stream.Ring-fence', 'Contribution', 'Service', 'Allocation'],
  alsoMissing: missingScenario,
  find: (plan) =>
    (outcomeBehind(plan)?.stranded ?? []).map(({ pool, label, ringFence, pence, row }) => ({
      severity: 'Warning',
      check: strandedMoney.name,
      subject: pool,
      year: label,
      amount: pence,
      sentence: `${formatAmount(pence)} in ${pool} may pay only for ${listOf(ringFence).join(', ')} ${yearInWords(label)}, which takes no more under ${plan.scenario}, while the pool is short. Give that more, or agree another use of the money with the partner that gives it.`,
      place: placeOf(
        plan,
        'Contribution',
        row,
        yearColumn(plan.tables.Contribution, label)?.column ?? 'Pool',
      ),
    })),
};
