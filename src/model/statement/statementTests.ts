import { type Plan } from '../plan/plan';
import { affordable } from './affordable';
import { notMerelyAspirations } from './aspirations';
import { realistic } from './realistic';
import { type StatementTest } from './verdict';

/**
 * The three tests of a statement of resources: it should be realistic, affordable, and not merely aspirations
 * (Southwark, paragraph 25).
 *
 * @example
 * statementTests(readPlan([[['Stream', 'Certainty', '2010/11'], ['ABG', 'At risk', 5]]])).map(({ test, holds }) => [test, holds]) // => [["Realistic", "No"], ["Affordable", "Not known"], ["Not merely aspirations", "Not known"]]
 */
export const statementTests = (plan: Plan): StatementTest[] => [
  realistic(plan),
  affordable(plan),
  notMerelyAspirations(plan),
];
