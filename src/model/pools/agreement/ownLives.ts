import { type Day } from '../../calendar/day';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { comparable } from '../../table/heading';
import { shared, type Span, spanOf } from '../law/span';
import { dayOrNone } from './lifeOfPool';
import { type Member } from './members';
import { readSuccessors, type Successor } from './successors';
import { tableOf } from '../../plan/tableOf';

/** A partner that is in a pool on days on which, by the partner table, it does not exist. */
export interface OutsideOwnLife {
  readonly member: Member;
  /** Whether the body ends while it is in the pool, or begins only after it has joined. */
  readonly how: 'ends' | 'begins';
  /** Its last day, or its first. */
  readonly day: Day;
  /** As the partner table names them; none where it names none. */
  readonly successors: readonly Successor[];
}

/** The days on which a partner exists by the partner table. */
const ownLife = (plan: Plan, { partnerRow = -1 }: Member): Span => {
  const { From, To } = tableOf(plan, 'Partner').numbers;
  return spanOf({ from: dayOrNone(From[partnerRow]), to: dayOrNone(To[partnerRow]) });
};

/**
 * The days on which a partner both exists and is in the pool; null where there are none.
 *
 * @example
 * daysAlive(readPlan([[['Partner', 'To'], ['PCT', 41364]]]), { partner: 'PCT', partnerRow: 0, type: '', rows: [], days: { from: 41000, to: null } }) // => { from: 41000, to: 41364 }
 */
export const daysAlive = (plan: Plan, member: Member): Span | null =>
  shared(spanOf(member.days), ownLife(plan, member));

/**
 * The partners of a pool that end before they leave it, or begin after they join it. One whose successor or
 * predecessor is in the pool beside it is followed, and nothing is said of it; of several successors any one will do.
 *
 * @example
 * outsideOwnLives(readPlan([[['Partner', 'To', 'Successor'], ['PCT', 41364, 'CCG']]]), [{ partner: 'PCT', partnerRow: 0, type: '', rows: [], days: { from: 41000, to: null } }]).map(({ how, day, successors }) => [how, day, successors[0]?.name]) // => [["ends", 41364, "CCG"]]
 */
export function outsideOwnLives(plan: Plan, members: readonly Member[]): OutsideOwnLife[] {
  const { Partner } = plan.tables;
  const successorsOf = ({ partnerRow = -1 }: Member) =>
    readSuccessors(Partner?.words.Successor[partnerRow] ?? '');
  const rows = new Set(members.map(({ partnerRow }) => partnerRow));
  const inPool = ({ name }: Successor) => rows.has(rowNamed(Partner, name) ?? -1);
  const succeeding = new Set(members.flatMap(successorsOf).map(({ name }) => comparable(name)));
  return members.flatMap((member): OutsideOwnLife[] => {
    const days = spanOf(member.days);
    const own = ownLife(plan, member);
    const successors = successorsOf(member);
    if (days.to < days.from) return [];
    const late = Number.isFinite(days.from) && own.from > days.from;
    return [
      ...(own.to < days.to && !successors.some(inPool)
        ? [{ member, how: 'ends', day: own.to, successors } as const]
        : []),
      ...(late && !succeeding.has(comparable(member.partner))
        ? [{ member, how: 'begins', day: own.from, successors } as const]
        : []),
    ];
  });
}
