import { checkPlan } from '../../model/checks/checkPlan';
import { NOT_CHECKED, notChecked, notCheckedSentence } from '../../model/checks/notChecked';
import { type Plan } from '../../model/plan/plan';

const HEADINGS = ['Severity', 'Check', 'Subject', 'Year', 'Amount', 'Finding'];

/**
 * The findings of POOL.CHECKS: headings and a row each; amounts in pounds, blank where none is concerned. Below them
 * are, without a severity, the checks for which the plan gives nothing to go by.
 */
export function checksGrid(plan: Plan): (string | number)[][] {
  const findings = checkPlan(plan);
  const tables = Object.keys(plan.tables).length;
  const none = ['', '', '', '', '', `Nothing was found in ${tables} ${tables === 1 ? 'table' : 'tables'}.`];
  const rows = findings.map(({ severity, check, subject, year, amount, sentence }) => [
    severity,
    check,
    subject,
    year,
    amount === null ? '' : amount / 100,
    sentence,
  ]);
  const idle = notChecked(plan).map((each) => ['', NOT_CHECKED, '', '', '', notCheckedSentence(each)]);
  return [HEADINGS, ...(rows.length ? rows : [none]), ...idle];
}
