import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { listed } from '../../errors/listed';
import { readSuccessors } from '../../pools/agreement/successors';
import { shortOfWhole } from '../../pools/settlement/shortOfWhole';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { tableOf } from '../../plan/tableOf';

/**
 * A body has several successors whose shares do not divide it: they do not add up to 100%, or some have none.
 *
 * @means An organisation has several successors, and their shares of what it leaves are missing or do not add up to 100%.
 * @remedy Give each its share under Successor, such as “East Surrey 60%; West Surrey 40%”, as the order or the transfer
 * scheme has it.
 * @title Successors of % are not 100%
 * @order 85
 */
export const successorShares: Check = {
  name: 'Successors not 100%',
  needs: ['Partner.Successor'],
  byNames: true,
  find: (plan) => tableOf(plan, 'Partner').words.Successor.flatMap((text, row) => ofPartner(plan, row, text)),
};

function ofPartner(plan: Plan, row: number, text: string): Finding[] {
  const successors = readSuccessors(text);
  const without = successors.filter(({ share }) => share === null);
  if (successors.length < 2 && without.length === successors.length) return [];
  const short = without.length ? null : shortOfWhole(successors.map(({ share }) => share ?? 0));
  if (!without.length && !short) return [];
  const body = tableOf(plan, 'Partner').names[row] ?? '';
  const names = listed(without.map(({ name }) => name));
  const what = short
    ? `The shares of the successors of ${body} add up to ${short.percent}%, ${Math.abs(short.points)} points ${short.points > 0 ? 'short of' : 'above'} 100%`
    : `${body} is followed by ${successors.length} bodies, and ${names} ${without.length === 1 ? 'has' : 'have'} no share`;
  return [
    {
      severity: 'Warning',
      check: successorShares.name,
      subject: body,
      year: '',
      amount: null,
      sentence: `${what}. Give the share of each under Successor, such as ${successors[0]?.name} 60%.`,
      place: placeOf(plan, 'Partner', row, 'Successor'),
    },
  ];
}
