import { type Dependence, dependences, dependencesInYear } from '../../commitments/dependence';
import { uncertainShare } from '../../commitments/commitmentSchedule';
import { formatAmount } from '../../money/format';
import { plus, timesRounded, ZERO } from '../../money/fraction';
import { onceForYear, wordsAndPlaces } from '../../plan/onceFor';
import { type Plan } from '../../plan/plan';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { namesInWords } from '../../errors/namesInWords';
import { yearInWords } from '../../findings/yearInWords';
import { placeOf } from '../../plan/readPlan';
import { listed } from '../../errors/listed';
import { placeOfFloor } from '../places/placeOfFloor';
import { throughOnePool, type UncertainPool } from './throughOnePool';
import { tableOf } from '../../plan/tableOf';

/**
 * How much of a commitment rests on money that nobody has confirmed: as the plan is wired, and at best, with all
 * confirmed money given to it first. A warning where even that leaves something. What rests a little on the same
 * uncertain money of one pool is one note, after the others.
 *
 * @means A commitment rests on money that is not Confirmed: as it is allocated, and at best, if all confirmed money
 * that may pay for it went to it first.
 * @remedy If the second share is much smaller, moving confirmed money to this commitment would make it safer. If not,
 * only a confirmation helps.
 * @title % rests on money that is not confirmed
 * @order 230
 */
export const unconfirmedMoney: Check = {
  name: 'Unconfirmed money',
  needs: ['Commitment', 'Allocation', 'Stream.Certainty'],
  find: (plan) => {
    const small = new Map<UncertainPool, Dependence[]>();
    const large = dependences(plan).filter((each) => {
      const pool = saidOf(plan, each)?.isSmall ? throughOnePool(plan, each.line.commitment) : null;
      if (pool) small.set(pool, [...(small.get(pool) ?? []), each]);
      return !pool;
    });
    const folds = [...small].map(([pool, each]) => ({ pool, each, one: commitmentsOf(each).length === 1 }));
    const apart = folds.flatMap(({ one, each }) => (one ? each : []));
    return [
      ...[...large, ...apart].flatMap((each) => saidOf(plan, each)?.finding ?? []),
      ...folds.flatMap(({ pool, each, one }) => (one ? [] : inOne(plan, pool, each))),
    ];
  },
};

const commitmentsOf = (each: readonly Dependence[]): string[] => [
  ...new Set(each.map(({ line }) => line.commitment)),
];

/** So many of the commitments are named. */
const NAMED = 3;

/** One finding for all that rests a little on a pool's uncertain streams, however many commitments and years. */
function inOne(plan: Plan, { pool, streams }: UncertainPool, each: readonly Dependence[]): Finding {
  const Stream = tableOf(plan, 'Stream');
  const names = listed(streams.map((row) => Stream.names[row] ?? ''));
  const commitments = commitmentsOf(each);
  const isOne = streams.length === 1;
  const shares = each.map(({ line }) => uncertainShare(line)).filter((share) => typeof share === 'number');
  const [least, most] = [Math.min(...shares), Math.max(...shares)].map(
    (share) => `${(share * 100).toFixed(1)}%`,
  );
  // rounded once: parts that are rounded each would not add up to what the stream brings
  const amount = timesRounded(
    1,
    each.reduce((sum, { asWired }) => (asWired ? plus(sum, asWired) : sum), ZERO),
  );
  return {
    severity: 'Note',
    check: unconfirmedMoney.name,
    subject: names,
    year: '',
    amount,
    sentence: `${names} in ${pool} ${isOne ? 'is' : 'are'} not confirmed. ${isOne ? 'It pays' : 'They pay'} ${least === most ? least : `${least} to ${most}`} of ${namesInWords(commitments, NAMED)}. Confirmed money could pay any one of them in full.`,
    place: placeOf(plan, 'Stream', streams[0] ?? 0, 'Certainty'),
  };
}

/** Below this share, and where confirmed money could do it all, what rests on a large pool's uncertain stream is little. */
const SMALL = 0.1;

/** What is said of a commitment in a year, and whether little of it rests on such money. */
interface Said {
  readonly finding: Finding;
  readonly isSmall: boolean;
}

/** By row of the commitment table. */
const saidInYear = onceForYear(
  wordsAndPlaces('Commitment', 'Allocation', 'Stream', 'Pool', 'Contribution', 'Service'),
  ['Commitment', 'Allocation', 'Stream', 'Contribution'],
  (plan, year): readonly (Said | null)[] =>
    dependencesInYear(plan, year).map((each) => each && rests(plan, each)),
);
const saidOf = (plan: Plan, { line }: Dependence): Said | null =>
  saidInYear(plan, line.year)[line.row] ?? null;

function rests(plan: Plan, { line, asWired, need, atBest }: Dependence): Said | null {
  const { row, commitment, year, funded } = line;
  const share = uncertainShare(line);
  if (!asWired || asWired.numerator <= 0n || typeof share !== 'number') return null;
  const pence = timesRounded(1, asWired);
  const finding: Finding = {
    severity: atBest === null || atBest > 0 ? 'Warning' : 'Note',
    check: unconfirmedMoney.name,
    subject: commitment,
    year,
    amount: pence,
    sentence: `${formatAmount(pence)} (${shareInWords(share)}) of the ${formatAmount(funded.pence)} for ${commitment} ${yearInWords(year)} is not confirmed. ${bestSentence(need, funded.pence, atBest)}`,
    place: placeOfFloor(plan, row, year),
  };
  return { finding, isSmall: share < SMALL && atBest === 0 };
}

/** A share as a sentence has it: to one decimal. */
const shareInWords = (share: number): string =>
  share < 0.0005 ? 'less than 0.1%' : `${Number((share * 100).toFixed(1))}%`;

/** What would not be confirmed if all confirmed money came to this commitment first, of its need where it gets another sum. */
function bestSentence(need: number, gets: number, atBest: number | null): string {
  if (atBest === null) return 'How much at best is not known: an amount is missing.';
  const ifFirst = 'If all confirmed money went to it first';
  if (atBest === 0) return `${ifFirst}, all ${formatAmount(need)} that it needs would be.`;
  const ofNeed = need === gets ? '' : ` of the ${formatAmount(need)} that it needs`;
  return `${ifFirst}, ${formatAmount(atBest)} (${shareInWords(atBest / need)})${ofNeed} still would not be.`;
}
