import { impossible } from '../errors/poolError';
import { formatAmount } from '../money/format';
import { type Pence } from '../money/pence';
import { turnsOf } from './inTurn';
import { ownParts } from './lostMatch';
import { type CutRule } from './rule';
import { type Pulls, pullsOf } from './waterFill';
import { withoutSparePennies } from './withoutSparePennies';

/** Lines that lose match when they are cut, and what they must save together. */
export interface MatchedCut {
  readonly rule: CutRule;
  /** Pence that must be saved, above zero. */
  readonly saving: Pence;
  readonly budgets: readonly Pence[];
  /** Pence that each line may give. */
  readonly room: readonly Pence[];
  readonly weights: readonly number[] | null;
  /** Share of 1 of each £ cut that is a partner's and is lost with it, from 0 to 1, as many. */
  readonly matches: readonly number[];
}

/**
 * What each line gives up so that the cut saves what it must after the match that is lost with it. The rules hold of
 * what is given up: pro rata and protected are the same percentage of each budget, match and all; least harm weighs
 * the harm for each £ that is saved, harm ÷ (1 − match). No line could give a penny less
 * and the saving still be made. (docs/calculations.md#7-cut-rules: £2,480,000 has to be cut to save £2,000,000.)
 *
 * @throws `#N/A` where all that the lines may give saves less
 *
 * @example
 * cutNetOfMatch({ rule: 'least harm', saving: 90, budgets: [100, 100], room: [100, 100], weights: [1, 2], matches: [0.4, 0] }) // => [100, 30]
 */
export function cutNetOfMatch({ rule, saving, budgets, room, weights, matches }: MatchedCut): Pence[] {
  const ofMatch = (i: number) => matches[i] ?? 0;
  const goesBy = rule === 'protected' ? pullsOf(budgets, weights) : rule === 'headroom' ? room : budgets;
  const { own, scale } = ownParts(matches);
  const pulls = own.map((part, i) => part * BigInt(goesBy[i] ?? 0));
  const inOrder = rule === 'priority' || rule === 'least harm';
  const givers = room.map((pence, i) => (inOrder || pulls[i] ? pence : 0));
  const most = Number(givers.reduce((sum, pence, i) => sum + BigInt(pence) * (own[i] ?? 0n), 0n) / scale);
  if (saving > most)
    throw impossible(
      `The most that can be saved is ${formatAmount(most)}, ${formatAmount(saving - most)} less than ${formatAmount(saving)}: cuts that lose their match save only the rest. Lower the cut or a floor.`,
    );
  const left = BigInt(saving) * scale;
  if (!inOrder) {
    const gives = sameLevel(left, { own, scale, goesBy, pulls, room });
    return withoutSparePennies({ saving, own, scale, ...gives });
  }
  const ranks = (weights ?? []).map((weight, i) =>
    rule === 'priority' ? -weight : ofMatch(i) < 1 ? weight / (1 - ofMatch(i)) : Infinity,
  );
  return withoutSparePennies({ saving, own, scale, ...levelsInTurn(left, { own, scale, room }, ranks) });
}

/** Lines in turn, each all that it may before the next gives anything; those of equal rank give up to one level. */
function levelsInTurn(
  saving: bigint,
  { own, scale, room }: Pick<Lines, 'own' | 'scale' | 'room'>,
  ranks: readonly number[],
): { gross: Pence[]; beyond: number[] } {
  const gross = own.map(() => 0);
  const order: number[] = [];
  let left = saving;
  for (const turn of turnsOf(ranks)) {
    if (left <= 0n) break;
    const of = <T>(values: readonly T[]) => turn.map((i) => values[i] as T);
    const [parts, most] = [of(own), of(room)];
    const pulls = parts.map((part, k) => part * BigInt(most[k] ?? 0));
    const gives = sameLevel(left, { own: parts, scale, goesBy: most, pulls, room: most });
    turn.forEach((i, k) => {
      gross[i] = gives.gross[k] ?? 0;
      left -= BigInt(gross[i]) * (own[i] ?? 0n);
    });
    const last = turn
      .map((_, k) => k)
      .sort((a, b) => (gives.beyond[a] ?? 0) - (gives.beyond[b] ?? 0) || a - b);
    order.push(...last.map((k) => turn[k] ?? 0));
  }
  const beyond = gross.map(() => -1);
  order.forEach((i, place) => (beyond[i] = place));
  return { gross, beyond };
}

/** Lines that give up to one level. */
interface Lines {
  /** What is saved of each penny, times the scale. */
  readonly own: readonly bigint[];
  readonly scale: bigint;
  /** What they give in proportion to, and what that saves. */
  readonly goesBy: Pulls;
  readonly pulls: readonly bigint[];
  /** Pence that each may give. */
  readonly room: readonly Pence[];
}

/** How finely lines are ranked, in parts of a penny, whatever the decimals of a match. */
const FINE = 10n ** 15n;

/**
 * What each line gives by the one level at which all save so much, rounded up to a penny, and how much that saves beyond
 * the level; a line that gives all it may comes last. What is saved is not rounded line by line: a line of a penny would
 * save nothing, and others bear its part.
 */
function sameLevel(saving: bigint, lines: Lines): { gross: Pence[]; beyond: number[] } {
  const { own, scale, goesBy, pulls, room } = lines;
  const gross = own.map(() => 0);
  const beyond = own.map(() => -1);
  const asked = (i: number) => left * BigInt(goesBy[i] ?? 0);
  let left = saving;
  let pull = 0n;
  let afloat = Array.from(own.keys()).filter((i) => pulls[i]);
  for (let before = -1; before !== afloat.length;) {
    before = afloat.length;
    pull = afloat.reduce((sum, i) => sum + (pulls[i] ?? 0n), 0n);
    const floats = afloat.map((i) => BigInt(room[i] ?? 0) * pull > asked(i));
    const full = afloat.filter((_, k) => !floats[k]);
    afloat = afloat.filter((_, k) => floats[k]);
    for (const i of full) {
      gross[i] = room[i] ?? 0;
      left -= BigInt(gross[i]) * (own[i] ?? 0n);
    }
  }
  for (const i of afloat) {
    const pence = (asked(i) + pull - 1n) / pull;
    gross[i] = Number(pence);
    beyond[i] = Number(((pence * pull - asked(i)) * (own[i] ?? 0n) * FINE) / (pull * scale));
  }
  return { gross, beyond };
}
