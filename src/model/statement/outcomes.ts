import { oncePerPlan } from '../plan/oncePerPlan';
import { type Plan } from '../plan/plan';
import { numbered } from '../plan/sources';
import { type AllocationsBy, allocationsBy, spelling } from './allocationsBy';

/** Spending of which neither the service nor the commitment says what it is to bring about. */
export const NO_OUTCOME = 'No outcome';

/**
 * What will be spent on each outcome: that of an allocation's service, else that of its commitment.
 *
 * @example
 * spendingByOutcome(readPlan([[['Service', 'Outcome'], ['Play', 'Be healthy'], ['Care', '']], [['Commitment', 'Outcome'], ['Safe', 'Stay safe']], [['Allocation', 'Service', 'Commitment', '2010/11'], ['', 'Play', 'Safe', 5], ['', 'Care', 'Safe', 7]]])).lines.map(({ names, amounts }) => [...names, amounts[0].pence]) // => [["Be healthy", 500], ["Stay safe", 700]]
 */
export const spendingByOutcome = oncePerPlan((plan: Plan): AllocationsBy => {
  const { Service, Allocation, Commitment } = plan.tables;
  const none = new Map<string, number>();
  const spelled = spelling();
  const ofService = (Service?.words.Outcome ?? []).map(spelled);
  const ofCommitment = (Commitment?.words.Outcome ?? []).map(spelled);
  const serviceOf = numbered(Allocation?.words.Service, Service?.rowOf ?? none);
  const commitmentOf = numbered(Allocation?.words.Commitment, Commitment?.rowOf ?? none);
  const gathered = allocationsBy(plan, (row) => [
    (ofService[serviceOf[row] ?? -1] ?? '') || (ofCommitment[commitmentOf[row] ?? -1] ?? '') || NO_OUTCOME,
  ]);
  const isNamed = ({ names: [outcome] }: { names: readonly string[] }) => outcome !== NO_OUTCOME;
  return {
    ...gathered,
    lines: [...gathered.lines].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a))),
  };
});
