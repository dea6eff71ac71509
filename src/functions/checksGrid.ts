import { checkPlan } from '../model/checks/checkPlan';
import { type Plan } from '../model/plan/readPlan';

const HEADINGS = ['Severity', 'Check', 'Subject', 'Year', 'Amount', 'Finding'];

/** The findings of POOL.CHECKS: headings and a row each; amounts in pounds, blank where none is concerned. */
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
  return [HEADINGS, ...(rows.length ? rows : [none])];
}
