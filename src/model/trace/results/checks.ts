import { checkPlan } from '../../checks/checkPlan';
import { NOT_CHECKED, notChecked, notCheckedSentence } from '../../checks/notChecked';
import { addSums, type Sum } from '../../funding/sum';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { knownSum, moneyNode, once, type TraceNode, wordsNode } from '../nodes/traceNode';
import { findingParts } from './findingParts';
import { headingOf, planGiven, type ResultTracer } from '../nodes/tracedResult';

/** POOL.CHECKS: a finding says itself what it rests on, and where; its amount is made of rows where these add up to it. */
export const traceChecks: ResultTracer = (call, cell) => {
  const traced = planGiven(call);
  const plan = traced.under;
  const findings = checkPlan(plan);
  const finding = findings[cell.row - 1];
  if (!finding) return traceNotChecked(plan, cell.row - 1 - Math.max(1, findings.length));
  const { check, subject, amount, sentence, place } = finding;
  const parts = once(() => findingParts(traced, finding));
  const label = [check, subject].filter(Boolean).join(': ');
  return headingOf(cell) === 'Amount' && amount !== null
    ? moneyNode(label, asKnownAs(parts(), amount), {
        rule: sentence,
        place,
        children: parts,
      })
    : wordsNode(label, sentence, { rule: `Found by the check “${check}”.`, place });
};

/** An amount that is as good as what it is made of: made of an interval it is one. What is taken off makes none "at least". */
function asKnownAs(parts: readonly TraceNode[], amount: Pence): Sum {
  const sums = parts.flatMap(({ figure }) => (figure.unit === '£' ? [figure.sum] : []));
  if (!sums.length) return knownSum(amount);
  return { ...sums.reduce(addSums), atLeast: sums.some(({ pence, atLeast }) => atLeast && pence >= 0) };
}

/** Where nothing was found one row says that, and there is nothing to it. */
function traceNotChecked(plan: Plan, position: number): TraceNode | null {
  const idle = notChecked(plan)[position];
  if (!idle) return null;
  const rule = 'A check for which the plan gives nothing to go by is not run.';
  return wordsNode(NOT_CHECKED, notCheckedSentence(idle), { rule, place: idle.place });
}
