import { firstDay, formatDay } from '../../calendar/day';
import { byTime } from '../../calendar/financialYear';
import { namesInWords } from '../../errors/namesInWords';
import { apportion } from '../../money/apportion';
import { formatAmount } from '../../money/format';
import { isInKind } from '../../plan/inKind';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { legalReasonsOfPool, type PoolReason } from '../../pools/agreement/legalReasonsOfPool';
import { lifeOfPool } from '../../pools/agreement/lifeOfPool';
import { type Member, membersOf } from '../../pools/agreement/members';
import { type OutsideOwnLife, outsideOwnLives } from '../../pools/agreement/ownLives';
import { successorsOf } from '../../pools/law/bodyExists';
import { BY_SHIPPED_RULES, type LawOfPlan, lawOfPlan } from '../../pools/law/lawTable';
import { readBases } from '../../pools/law/legalRule';
import { shortOfWhole } from '../../pools/settlement/shortOfWhole';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { yearInWords } from '../../findings/yearInWords';
import { tableOf } from '../../plan/tableOf';

/**
 * A pooled fund, its basis and each of its partners are compared with the law on every day of the pool's life. Budgets
 * that are aligned, or a body's own, need no basis and are never compared with it.
 *
 * @means On some day of a pooled fund’s life a rule of the Law table does not hold: the basis is not in force, a
 * partner’s type may not contribute under it, or an organisation no longer exists. It is always something to check
 * with a lawyer, never a finding of unlawfulness. Only pools of the Kind Pooled fund are compared with the law.
 * @remedy Have a lawyer look at the day and the rule that the sentence names. Then correct the basis, the dates or
 * the partner, or the rule itself in the Law table.
 * @title Check the law on %
 * @order 80
 */
export const legalBasis: Check = {
  name: 'Legal basis',
  needs: [['Pool.Kind', 'Pool.Legal basis']],
  byWordsOf: ['Allocation'],
  find: (plan) => {
    const Pool = tableOf(plan, 'Pool');
    const law = lawOfPlan(plan);
    return Pool.names.flatMap((pool, row) => {
      const kind = comparable(Pool.words.Kind[row] ?? '');
      const basis = Pool.words['Legal basis'][row] ?? '';
      if (kind === 'pooled fund') return ofPooledFund(plan, law, { pool, row, basis });
      if (kind || !basis) return [];
      return note(
        pool,
        `${pool} names a legal basis and no kind: choose Pooled fund, Aligned or Own, since only a pooled fund is compared with the law.`,
        placeOf(plan, 'Pool', row, 'Kind'),
      );
    });
  },
};

/** A pool that is tested, with its row and its legal basis as entered. */
interface Tested {
  readonly pool: string;
  readonly row: number;
  readonly basis: string;
}

function ofPooledFund(plan: Plan, law: LawOfPlan, tested: Tested): Finding[] {
  const { pool, row, basis } = tested;
  const life = lifeOfPool(plan, row);
  if (life && life.from !== null && life.to !== null && life.to < life.from) return [];
  const members = membersOf(plan, row, life ?? { from: null, to: null });
  const byLaw = law.shipped ? BY_SHIPPED_RULES : '';
  const atBasis = placeOf(plan, 'Pool', row, 'Legal basis');
  if (!readBases(basis).length) {
    const what = basis
      ? `the legal basis of ${pool}, ${basis}, names no section`
      : `${pool} names no legal basis`;
    const sentence = `Check: ${what}: a pooled fund needs one, such as Section 75 (NHS Act 2006).`;
    return [warning(pool, sentence, atBasis)];
  }
  const reasons = legalReasonsOfPool(plan, law.rules, basis, members, life);
  return [
    ...reasons.map((reason) =>
      warning(
        pool,
        `Check: ${subjectOf(reason, pool)} ${reason.says}${byLaw}${furtherWords(reason)}.`,
        reason.members[0] ? placeOfMember(plan, row, reason.members[0]) : atBasis,
      ),
    ),
    ...(life ? ownLives(plan, law, tested, members) : []),
    ...untyped(plan, tested, members),
  ];
}

const furtherWords = ({ aside, advice }: PoolReason): string =>
  `${aside ? `; ${aside}` : ''}${advice ? `: ${advice}` : ''}`;

const subjectOf = ({ members }: PoolReason, pool: string): string =>
  members.length ? `${takingPart(members, pool)}, and` : `for ${pool},`;

function takingPart(members: readonly Member[], pool: string): string {
  const names = namesInWords(members.map(({ partner }) => partner));
  const one = members.length === 1;
  if (!members[0]?.rows.length) return `${names} ${one ? 'hosts' : 'host'} ${pool}`;
  return `${names} ${one ? 'contributes' : 'contribute'} to ${pool}`;
}

/** Partners that end or begin on the same day, with the same successor, are one finding. */
function ownLives(plan: Plan, { rules }: LawOfPlan, { pool }: Tested, members: readonly Member[]): Finding[] {
  const groups = new Map<string, OutsideOwnLife[]>();
  for (const found of outsideOwnLives(plan, members)) {
    const { member, how, day, successors } = found;
    const followedBy = successors.map(({ name, share }) => `${comparable(name)} ${share}`);
    const parts = [member.rows.length > 0, comparable(member.type), how, day, ...followedBy];
    const group = groups.get(parts.join(' '));
    if (group) group.push(found);
    else groups.set(parts.join(' '), [found]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { how, day, successors, member } = first;
    const one = group.length === 1;
    const who = takingPart(
      group.map((found) => found.member),
      pool,
    );
    const named =
      namesInWords(successors.map(({ name }) => name)) || successorsOf(rules, member.type, day + 1);
    const instead = named ? `, ${named},` : '';
    const several = successors.length > 1 ? 'successors' : 'successor';
    const sentence =
      how === 'ends'
        ? `Check: ${who} and ${one ? 'ends' : 'end'} on ${formatDay(day)}: from ${formatDay(day + 1)} name ${one ? 'its' : 'their'} ${several}${instead} in the agreement.${divided(plan, group)}`
        : `Check: ${who} and ${one ? 'begins' : 'begin'} only on ${formatDay(day)}: name who was there before, or correct the day.`;
    const heading = how === 'ends' ? 'To' : 'From';
    return warning(pool, sentence, placeOf(plan, 'Partner', member.partnerRow ?? 0, heading));
  });
}

/** How what is put in after the end would be divided between several successors, in the first year that has any. */
function divided(plan: Plan, group: readonly OutsideOwnLife[]): string {
  const [first] = group;
  const shares = first?.successors ?? [];
  if (!first || shares.length < 2 || shortOfWhole(shares.map(({ share }) => share ?? 0))) return '';
  const rows = group.flatMap(({ member }) => member.rows).filter((row) => !isInKind(plan, row));
  const after = [...tableOf(plan, 'Contribution').years]
    .filter(({ year }) => year && firstDay(year) > first.day)
    .sort((a, b) => byTime(a.label, b.label));
  for (const { label, pence } of after) {
    const total = rows.reduce((sum, row) => sum + (pence[row] ?? 0), 0);
    if (total <= 0) continue;
    const parts = apportion(
      total,
      shares.map(({ share }) => share ?? 0),
    );
    const words = shares.map(({ name }, i) => `${name} ${formatAmount(parts[i] ?? 0)}`);
    return ` By their shares, of ${formatAmount(total)} ${yearInWords(label)}: ${namesInWords(words)}.`;
  }
  return '';
}

/** Partners whose type is not given cannot be compared with the law: they are named. */
function untyped(plan: Plan, { pool, row }: Tested, members: readonly Member[]): Finding[] {
  const without = members.filter(({ type }) => !type);
  const [first] = without;
  if (!first) return [];
  const place =
    first.partnerRow === undefined
      ? placeOfMember(plan, row, first)
      : placeOf(plan, 'Partner', first.partnerRow, 'Type');
  const names = namesInWords(without.map(({ partner }) => partner));
  return [
    note(
      pool,
      `The type of ${names} is not given, so ${pool} is not compared with the law for ${without.length === 1 ? 'it' : 'them'}: choose one under Type in the Partner table.`,
      place,
    ),
  ];
}

/** The cell that names a partner: in its first contribution, else under Host. */
function placeOfMember(plan: Plan, poolRow: number, { rows: [row] }: Member): Finding['place'] {
  if (row === undefined) return placeOf(plan, 'Pool', poolRow, 'Host');
  const named = tableOf(plan, 'Contribution').words.Partner[row];
  return placeOf(plan, 'Contribution', row, named ? 'Partner' : 'Stream');
}

const warning = (pool: string, sentence: string, place: Finding['place']) =>
  finding('Warning', pool, sentence, place);
const note = (pool: string, sentence: string, place: Finding['place']) =>
  finding('Note', pool, sentence, place);
const finding = (
  severity: Finding['severity'],
  subject: string,
  sentence: string,
  place: Finding['place'],
): Finding => ({ severity, check: legalBasis.name, subject, year: '', amount: null, sentence, place });
