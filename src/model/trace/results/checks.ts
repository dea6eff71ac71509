import { checkPlan } from '../../checks/checkPlan';
import { knownSum, moneyNode, wordsNode } from '../traceNode';
import { headingOf, planGiven, type ResultTracer } from '../tracedResult';

/** POOL.CHECKS: a finding says itself what it rests on, and where. */
export const traceChecks: ResultTracer = (call, cell) => {
  const finding = checkPlan(planGiven(call).under)[cell.row - 1];
  if (!finding) return null;
  const { check, subject, amount, sentence, place } = finding;
  const label = [check, subject].filter(Boolean).join(': ');
  return headingOf(cell) === 'Amount' && amount !== null
    ? moneyNode(label, knownSum(amount), { rule: sentence, place })
    : wordsNode(label, sentence, { rule: `Found by the check “${check}”.`, place });
};
