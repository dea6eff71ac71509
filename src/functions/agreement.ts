import { wrongInput } from '../model/errors/poolError';
import { agreementOf } from '../model/pools/agreement/agreementOf';
import { answer } from './answers/answer';
import { wordArgument } from './given/arguments';
import { planArgument } from './given/planArgument';
import { mustHave } from './given/requiredTables';

/**
 * States a pool's agreement clause by clause, as the plan's tables have it, so that what is missing is seen.
 * @customfunction AGREEMENT
 * @helpurl https://localhost:3000/help.html
 * @param pool The pool's name.
 * @param tables The plan's tables with their headings: Pool, Contribution, and Allocation for the services.
 * @returns Term and Says, a row for each thing that an agreement should say; Not stated where the plan does not.
 * @trace what the agreement of {pool} says, clause by clause
 *
 * @example
 * agreement('CAMHS', [[['Pool', 'Kind', 'Legal basis', 'Host', 'Starts', 'Ends', 'Overspend rule'], ['CAMHS', 'Pooled fund', 'Section 31 (Health Act 1999)', 'PCT', 38808, 39172, 'Contribution share']], [['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 830000], ['', 'CAMHS', 'Council', 'unknown']]]) // => [["Term", "Says"], ["Parties", "The parties are PCT and Council."], ["Legal basis", "The pooled fund rests on Section 31 (Health Act 1999)."], ["Commencement", "The agreement begins on 1 April 2006."], ["Duration", "The agreement lasts until 31 March 2007."], ["Aims and outcomes", "Not stated"], ["Functions", "Not stated"], ["Client group", "Not stated"], ["Contributions", "The partners contribute: PCT £830,000 in 2006/07; Council an amount that is not known in 2006/07."], ["Variation of contributions", "Not stated"], ["Staff, goods and accommodation", "Not stated"], ["Host", "PCT hosts the pooled fund and keeps its accounts."], ["Pool manager", "Not stated"], ["Management and monitoring", "Not stated"], ["Overspend", "An overspend is borne by the partners in proportion to their contributions."], ["Underspend", "Not stated"], ["VAT regime", "Not stated"], ["Review", "Not stated"], ["Exit", "Not stated"], ["Signature", "Not stated"]]
 */
export function agreement(pool: unknown, tables: unknown[][][]): string[][] {
  return answer(() => {
    const name = wordArgument(pool, 'The pool');
    if (!name) throw wrongInput('Give the name of the pool whose agreement is wanted.');
    const plan = planArgument(tables);
    mustHave(plan, ['Pool'], ['Contribution', 'Stream', 'Allocation']);
    return [
      ['Term', 'Says'],
      ...agreementOf(plan, name).map(({ term, says }) => [term, says ?? 'Not stated']),
    ];
  });
}
