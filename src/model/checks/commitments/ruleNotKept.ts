import { type RuleYear, ruleYears } from '../../commitments/ruleYears';
import { placeOf } from '../../plan/readPlan';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { yearInWords } from '../../findings/yearInWords';

/**
 * A commitment's own rule does not hold in a year, is not known to, or is no rule.
 *
 * @means A commitment’s own rule is not kept in a year (a warning with the figures), cannot be calculated because an
 * amount in it is not known (a note), or cannot be read, or names something that is not in the plan (an error). The
 * [names that a rule may use](../rules.md#the-rule-of-a-commitment) are listed with the language. The Status of
 * `POOL.COMMITMENTS` depends on the floor alone.
 * @remedy Allocate so that the rule is kept, or correct the rule. Where the sentence says that an amount is not
 * known, ask for it.
 * @title % does not keep its rule
 * @order 170
 */
export const ruleNotKept: Check = {
  name: 'Rule not kept',
  needs: ['Commitment.Rule', 'Allocation'],
  find: (plan) =>
    ruleYears(plan).flatMap((found) => {
      const severity = SEVERITY[found.outcome];
      if (!severity) return [];
      return {
        severity,
        check: ruleNotKept.name,
        subject: found.commitment,
        year: found.year,
        amount: null,
        sentence: sentenceOf(found),
        place: placeOf(plan, 'Commitment', found.row, 'Rule'),
      };
    }),
};

const SEVERITY: Readonly<Record<RuleYear['outcome'], Finding['severity'] | null>> = {
  Kept: null,
  'Not kept': 'Warning',
  'Not known': 'Note',
  'No rule': 'Error',
};

/** A rule longer than this is not said again. */
const LONGEST = 100;

function sentenceOf({ commitment, rule, year, outcome, why }: RuleYear): string {
  if (outcome === 'No rule') return `The rule of ${commitment} cannot be tested. ${why}`;
  const when = year && ` ${yearInWords(year)}`;
  if (outcome === 'Not known') return `Whether ${commitment} keeps its rule${when} is not known. ${why}`;
  const said = rule.length > LONGEST ? '' : `, ${rule}`;
  return `${commitment} does not keep its rule${when}${said}${why && `: ${why}`}.`;
}
