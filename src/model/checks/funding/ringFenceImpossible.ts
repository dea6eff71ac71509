import { UNDATED } from '../../calendar/financialYear';
import { type UnmetFloors, unmetFloors } from '../../commitments/ringFencedFloors';
import { suppliesOf } from '../../commitments/supplies';
import { groupSentence } from '../../matching/bindingSentences';
import { formatAmount } from '../../money/format';
import { type Plan } from '../../plan/plan';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { placeOfFloor } from '../places/placeOfFloor';
import { tableOf } from '../../plan/tableOf';

/**
 * No allocation at all keeps these floors within the ring-fences, however the money is spread: which commitments can
 * use which money only, what is left over meanwhile, and what relaxing one rule would recover.
 *
 * @means No allocation of the year’s money keeps every floor within every ring-fence, although the totals may be
 * enough. The sentence names the commitments that compete, the only money that they may use, what is missing, and
 * what is stranded elsewhere. A stream of unknown amount counts as enough for what it may pay for. If it may pay for
 * everything and nothing of it is allocated, only what is known counts, and the sentence says by how much the money is
 * short “at most”.
 * @remedy Find unrestricted money for that group, ask to relax the ring-fence that, by the sentence, would recover
 * most, or lower a floor.
 * @title Ring-fences leave % below the floor
 * @order 210
 */
export const ringFenceImpossible: Check = {
  name: 'Ring-fences leave floors unmet',
  needs: ['Stream.Ring-fence', 'Service', 'Allocation', 'Commitment.amounts'],
  find: (plan) => unmetFloors(plan).map((unmet) => findingOf(plan, unmet)),
};

function findingOf(plan: Plan, unmet: UnmetFloors): Finding {
  const { year, group, mayBeMore } = unmet;
  const names = namesOf(plan);
  const sentence = groupSentence(group, names);
  return {
    severity: 'Warning',
    check: ringFenceImpossible.name,
    subject: group.demands.map((row) => tableOf(plan, 'Commitment').names[row] ?? '').join('; '),
    year,
    amount: group.short,
    sentence: `${year === UNDATED ? '' : `In ${year}, `}${sentence.slice(0, -1)}${mayBeMore ? ' at most' : ''}${remedy(plan, unmet)}.`,
    place: placeOfFloor(plan, group.demands[0] ?? 0, year),
  };
}

/** The end of the sentence: money that is left over, and what letting it pay would bring. */
function remedy(plan: Plan, { group, stranded, relaxations: [best, ...others] }: UnmetFloors): string {
  const left = stranded.find(({ supply }) => supply === best?.supply)?.left;
  if (!best || left === undefined) return '';
  const names = namesOf(plan);
  const equal = others.filter(({ supply, recovers }) => supply === best.supply && recovers === best.recovers);
  const whom =
    equal.length > 0 && equal.length + 1 === group.demands.length
      ? group.demands.length === 2
        ? 'either of these'
        : 'any of these'
      : names.demand(best.demand);
  return `; meanwhile ${formatAmount(left)} of ${names.supply(best.supply)} is left over, and allowing it for ${whom} would recover ${formatAmount(best.recovers)}`;
}

const namesOf = (plan: Plan) => ({
  supply: (line: number) => apart(suppliesOf(plan).names[line] ?? ''),
  demand: (line: number) => apart(tableOf(plan, 'Commitment').names[line] ?? ''),
});

/** A name that could be taken for two in a list is in quotation marks. */
const apart = (name: string) => (/,| and /.test(name) ? `"${name}"` : name);
