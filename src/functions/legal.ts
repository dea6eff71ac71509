import { wrongInput } from '../model/errors/poolError';
import { formatDay } from '../model/calendar/day';
import { type LawOfPlan, lawOfPlan } from '../model/pools/law/lawTable';
import { legalChecks } from '../model/pools/law/legalChecks';
import { SHIPPED_RULES } from '../model/pools/law/shippedRules';
import { answer } from './answers/answer';
import { dayArgument, wordArgument } from './given/arguments';
import { isLeftOut, mustBeReadable, planArgument } from './given/planArgument';

/**
 * Whether bodies of a type may contribute to a pooled fund on a legal basis, for every day between two dates.
 * @customfunction LEGAL
 * @helpurl https://localhost:3000/help.html
 * @param law The plan's Law table with its headings; left out for the rules that ship with the add-in.
 * @param basis The legal basis, such as Section 10 (Children Act 2004) or s31.
 * @param partnerType The type of body, such as Council, School or NHS commissioner.
 * @param from The first day, a date; blank for the first day of the basis.
 * @param to The last day, a date; blank where there is none.
 * @returns OK, or Check and what to check with a lawyer, with the rule, the date it turns on and its source, and whether the rules are those that ship.
 * @trace whether {basis} lets a body of the type {partnerType} pool its money[ from {from}][ until {to}]
 *
 * @example
 * legal(null, 's31 Health Act 1999', 'Council', 38808, 39141) // => "OK"
 * @example
 * legal(null, 'Section 31', 'Council', 38808, 40268) // => "Check: from 1 March 2007 Section 31 (Health Act 1999) is replaced by Section 75 (NHS Act 2006) (NHS (Consequential Provisions) Act 2006). These are the rules that ship with Poolbook."
 */
export function legal(
  law: unknown[][],
  basis: unknown,
  partnerType: unknown,
  from: unknown,
  to?: unknown,
): string {
  return answer(() => {
    const life = { from: dayArgument(from, 'The first day'), to: dayArgument(to, 'The last day') };
    if (life.from !== null && life.to !== null && life.to < life.from)
      throw wrongInput(`It ends on ${formatDay(life.to)}, before it starts on ${formatDay(life.from)}.`);
    const { rules, shipped } = lawOf(law);
    const found = legalChecks(
      rules,
      wordArgument(basis, 'The basis'),
      wordArgument(partnerType, 'The partner type'),
      life,
    );
    if (!found.length) return 'OK';
    return `Check: ${found.join(' Also ')}${shipped ? ' These are the rules that ship with Poolbook.' : ''}`;
  });
}

function lawOf(range: unknown): LawOfPlan {
  if (isLeftOut(range)) return { rules: SHIPPED_RULES, shipped: true };
  const plan = planArgument([range]);
  mustBeReadable(plan, ['Law']);
  if (!plan.tables.Law)
    throw wrongInput('The law is not the Law table: pass the table that begins with the heading Law.');
  return lawOfPlan(plan);
}
