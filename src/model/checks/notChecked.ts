import { type Plan } from '../plan/plan';
import { CHECKS } from './everyCheck';
import { type Missing, missingFor, restsInPartOn } from './declared/needs';
import { unreadCells } from './declared/unreadCells';
import { scenarioSteps, tablesOfSteps } from './scenarios/scenarioSteps';
import { unknownNames } from './tables/unknownNames';

/** Checks for which a plan gives nothing to go by, all for one reason: what is not there, and where it would be. */
export interface NotChecked extends Missing {
  /** Their names, in the order of the checks. */
  readonly checks: readonly string[];
}

/**
 * What of a plan is not checked, and why, so that silence is not taken for a check that holds.
 *
 * @example
 * notChecked(readPlan([[['Stream', 'Ends', '2010/11'], ['ABG', '', 1]]])).filter(({ checks }) => checks.includes('Spending after an end')) // => [{ why: "No Ends in the Stream or Pool table", place: { table: 0, row: 0, column: 1 }, checks: ["Spending after an end"] }]
 */
export function notChecked(plan: Plan): readonly NotChecked[] {
  const reasons = new Map<string, Missing & { checks: string[] }>();
  for (const check of CHECKS) {
    const missing = missingFor(plan, check);
    if (!missing) continue;
    const before = reasons.get(missing.why);
    if (before) before.checks.push(check.name);
    else reasons.set(missing.why, { ...missing, checks: [check.name] });
  }
  return [...reasons.values(), ...partly(plan), ...stepsWithoutTable(plan.base ?? plan)];
}

/** Checks that were made, but not of what rests on cells that show an error. */
function partly(plan: Plan): NotChecked[] {
  return unreadCells(plan.base ?? plan).flatMap((cells) => {
    const naming = cells.heading === 'name' ? [UNKNOWN_NAME] : [];
    const resting = CHECKS.filter((check) => restsInPartOn(check, cells) && !missingFor(plan, check));
    const checks = [...naming, ...resting.map(({ name }) => name)];
    return checks.length
      ? [
          {
            why: `${cells.why}, so what rests on ${cells.heading === 'name' ? 'that name' : 'that amount'} is not checked`,
            place: cells.place,
            checks,
          },
        ]
      : [];
  });
}

/** Steps that act on what a table would hold that was not given. */
const stepsWithoutTable = (plan: Plan): NotChecked[] =>
  tablesOfSteps(plan).map((kind) => ({
    why: `No ${kind} table for the steps that act on it`,
    place: null,
    checks: [scenarioSteps.name],
  }));

const UNKNOWN_NAME = unknownNames.name;

/** What is shown in place of a check's name. */
export const NOT_CHECKED = 'Not checked';

/**
 * What is not checked and why, as a sentence.
 *
 * @example
 * notCheckedSentence({ why: 'No Kind in the Pool table', place: null, checks: ['Pool without a host', 'Legal basis'] }) // => "No Kind in the Pool table: Pool without a host; Legal basis."
 */
export const notCheckedSentence = ({ why, checks }: NotChecked): string => `${why}: ${checks.join('; ')}.`;
