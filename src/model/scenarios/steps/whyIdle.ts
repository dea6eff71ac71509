import { formatDay } from '../../calendar/day';
import { formatAmount } from '../../money/format';
import { type Pence } from '../../money/pence';
import { type YearColumn } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { whichStep } from './readStep';
import { covers, type Step } from './step';

/** Why a step changes nothing, and under which heading of the scenario table that can be put right. */
export interface Idle {
  readonly heading: 'Name' | 'Value' | 'From year' | 'To year';
  /** A sentence that begins with the step, and what to do. */
  readonly sentence: string;
  /** The same without naming the step, for where it is seen. */
  readonly reason: string;
}

/**
 * Why a step that was carried out changed no amount in any year.
 *
 * @param plan as entered
 *
 * @example
 * whyIdle(readPlan([[['Stream', 'Undated'], ['Sure Start', 16400000]], [['Scenario', 'Order'], ['Cuts', 1]]]), { row: 0, target: { table: 'Stream', rows: [0], said: 'Sure Start' }, change: { is: 'ends', on: 40633 }, from: null, to: null }).reason // => "Sure Start ends on 31 March 2011, and its £16,400,000 has no year, so nothing changes. Give it years, or cut it without a date."
 */
export function whyIdle(plan: Plan, step: Step): Idle {
  const { heading, why } = explained(plan, step);
  const words = why.replace(/^:? /, '');
  return {
    heading,
    sentence: `${whichStep(plan, step.row)}${why}`,
    reason: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
  };
}

function explained(plan: Plan, step: Step): { readonly heading: Idle['heading']; readonly why: string } {
  const { target, change, from, to } = step;
  const years = plan.tables[target.table]?.years ?? [];
  const covered = years.filter(({ year }) => covers(step, year?.start ?? null));
  const dated = covered.filter(({ year }) => year !== null);
  const undated = sumIn(
    years.filter(({ year }) => year === null),
    step,
  );
  const yearHeading = from !== null ? 'From year' : 'To year';
  const isDated = from !== null || to !== null;
  if (isZero(step))
    return {
      heading: 'Value',
      why: `: its Value is ${'pence' in change ? '£0' : '0%'}, so nothing changes. Type a Value, or remove the step.`,
    };
  if (!hasMoney(dated, step) && undated !== 0 && (change.is === 'ends' || isDated))
    return change.is === 'ends'
      ? {
          heading: 'Value',
          why: `: ${target.said} ends on ${formatDay(change.on)}, and its ${formatAmount(undated)} has no year, so nothing changes. Give it years, or cut it without a date.`,
        }
      : {
          heading: yearHeading,
          why: ` acts on years, and the ${formatAmount(undated)} of ${target.said} has no year, so nothing changes. Give it years, or leave From year and To year blank.`,
        };
  if (!hasMoney(change.is === 'ends' ? dated : covered, step))
    return {
      heading: isDated ? yearHeading : 'Name',
      why: ` acts on nothing: there is no money of ${target.said} in any year that it covers.`,
    };
  if (change.is === 'ends')
    return {
      heading: 'Value',
      why: `: ${target.said} ends on ${formatDay(change.on)}, and has no money after that day, so nothing changes. Give an earlier day, or remove the step.`,
    };
  if (change.is === 'shift')
    return {
      heading: 'Name',
      why: ` shifts nothing: no source of ${target.said} pays for anything of ${step.toTier} too, or that has its share already. Give such a source a line of ${step.toTier}, or a larger Value.`,
    };
  if (change.is === 'own taper')
    return {
      heading: 'Name',
      why: `: what is entered of ${target.said} is what its Taper leaves, so nothing changes. Type a Value and years, or remove the step.`,
    };
  if (covered.every(({ pence, missing }) => target.rows.every((row) => !pence[row] || missing[row])))
    return {
      heading: 'Name',
      why: `: nobody knows the amount of ${target.said}, so nothing changes. Type it in its table.`,
    };
  return {
    heading: 'Value',
    why: `: ${target.said} is what it would become, or has nothing left after the steps before it, so nothing changes. Give another Value, or remove the step.`,
  };
}

const isZero = ({ change }: Step): boolean =>
  change.is === 'less'
    ? change.pence === 0
    : change.is !== 'taper' && 'share' in change && change.share === 0;

const hasMoney = (columns: readonly YearColumn[], { target }: Step): boolean =>
  columns.some(({ pence, missing }) => target.rows.some((row) => pence[row] !== 0 || missing[row] !== 0));

const sumIn = (columns: readonly YearColumn[], { target }: Step): Pence =>
  columns.reduce((sum, { pence }) => target.rows.reduce((all, row) => all + (pence[row] ?? 0), sum), 0);
