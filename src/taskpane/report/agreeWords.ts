import { type Plan } from '../../model/plan/plan';
import { reconciliation } from '../../model/statement/reconciliation';

/**
 * Whether spending and resources agree, as the title of the screen and a line below it.
 *
 * @example
 * agreeWords(readPlan([[['Stream', '2010/11'], ['ABG', 5]], [['Allocation', 'Source', '2010/11'], ['', 'ABG', 5]]])) // => { title: "Spending and resources agree to the penny", line: "In 2010/11. Nothing is left out of either table." }
 */
export function agreeWords(plan: Plan): { readonly title: string; readonly line: string } {
  const { Stream, Allocation } = plan.tables;
  if (!Stream || !Allocation)
    return {
      title: 'Reports of this plan',
      line: `A statement of resources needs ${Stream ? 'allocations' : 'funding streams'}.`,
    };
  const { years, lines, difference } = reconciliation(plan);
  const span = years.length === 1 ? `In ${years[0] ?? ''}.` : `In all ${years.length} years.`;
  if (difference.some(({ known }) => !known))
    return {
      title: 'Spending and resources cannot be agreed yet',
      line: 'An amount is not known. The rows “Not known” name its source.',
    };
  const title = 'Spending and resources agree to the penny';
  if (lines.length === 0) return { title, line: `${span} Nothing is left out of either table.` };
  const items = lines.length === 1 ? 'One item is' : `${lines.length} items are`;
  return { title, line: `${span} ${items} in one of the two tables only, and named in the report.` };
}
