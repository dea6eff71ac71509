import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { basisReasons, type BasisLaw, daysUnder, lawOfBasis } from '../law/basisInForce';
import { bodyReasons } from '../law/bodyExists';
import { type LegalReason } from '../law/legalReason';
import { type LegalRule, readBases } from '../law/legalRule';
import { typeReasons } from '../law/mayContribute';
import { requirementReasons } from '../law/requiredBodies';
import { typeChain } from '../law/typeChain';
import { type Life, lifeOf, spanOf, spanOfAll } from '../law/span';
import { type Member } from './members';
import { daysAlive } from './ownLives';

/** Something that the law gives to check about a pool, and the partners that it is about. */
export interface PoolReason extends LegalReason {
  /** All of one type and of one reason; empty where it is about the pool as a whole. */
  readonly members: readonly Member[];
}

/**
 * What the law gives to check about a pool on each day of its life: its basis, the bodies that the basis requires, and
 * each of its partners by its type. Each reason is once, with all the partners that share it.
 *
 * @param basis as entered
 * @param life null where nothing of the pool is dated: then only what no day decides is said
 *
 * @example
 * legalReasonsOfPool(readPlan([]), [], 's31', [], null) // => [{ day: null, says: "no rule says that s31 is a basis for pooling", members: [] }]
 */
export function legalReasonsOfPool(
  plan: Plan,
  law: readonly LegalRule[],
  basis: string,
  members: readonly Member[],
  life: Life | null,
): PoolReason[] {
  const bases = readBases(basis).map((named) => lawOfBasis(law, named));
  const contributing = members.filter(({ rows }) => rows.length);
  const required = contributing.map(({ type, days }) => ({
    partnerType: type,
    chain: typeChain(law, type),
    ...days,
  }));
  const ofPool = bases.flatMap((one) => [
    ...basisReasons(one, life),
    ...(contributing.length ? requirementReasons(one, required, life) : []),
  ]);
  const groups = new Map<string, PoolReason & { members: Member[] }>();
  for (const member of members)
    for (const reason of reasonsOfMember(plan, law, bases, member, life)) {
      const key = `${member.rows.length > 0} ${comparable(member.type)} ${reason.says}`;
      const group = groups.get(key);
      if (group) group.members.push(member);
      else groups.set(key, { ...reason, members: [member] });
    }
  return [...ofPool.map((reason) => ({ ...reason, members: [] })), ...groups.values()];
}

/** Only its days in the pool count, and of those only the ones on which, by the partner table, it exists. */
function reasonsOfMember(
  plan: Plan,
  law: readonly LegalRule[],
  bases: readonly BasisLaw[],
  member: Member,
  life: Life | null,
): LegalReason[] {
  const chain = typeChain(law, member.type);
  if (!life) return bases.flatMap((basis) => typeReasons(basis, member.type, null, chain));
  const alive = daysAlive(plan, member);
  if (!alive) return [];
  const days = lifeOf(alive);
  const known = bases.filter(({ inForce }) => inForce.length).map((basis) => daysUnder(basis, days));
  return [
    ...bases.flatMap((basis) => typeReasons(basis, member.type, days, chain)),
    ...bodyReasons(law, member.type, known.length ? spanOfAll(known) : spanOf(days)),
  ];
}
