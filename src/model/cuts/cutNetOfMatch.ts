import { impossible } from '../errors/poolError';
import { formatAmount } from '../money/format';
import { type Pence } from '../money/pence';
import { inTurn } from './inTurn';
import { grossFor, ownParts, savedOf } from './lostMatch';
import { mostOf } from './room';
import { type CutRule } from './rule';
import { type Pulls, pullsOf, waterFill } from './waterFill';
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
  const saves = room.map((most, i) => savedOf(most, ofMatch(i)));
  const goesBy = rule === 'protected' ? pullsOf(budgets, weights) : rule === 'headroom' ? room : budgets;
  const { own, scale } = ownParts(matches);
  const pulls = own.map((part, i) => part * BigInt(goesBy[i] ?? 0));
  const inOrder = rule === 'priority' || rule === 'least harm';
  const most = mostOf(inOrder ? saves : saves.map((pence, i) => (pulls[i] ? pence : 0)));
  if (saving > most)
    throw impossible(
      `The most that can be saved is ${formatAmount(most)}, ${formatAmount(saving - most)} less than ${formatAmount(saving)}: cuts that lose their match save only the rest. Lower the cut or a floor.`,
    );
  const ranks = (weights ?? []).map((weight, i) =>
    rule === 'priority' ? -weight : ofMatch(i) < 1 ? weight / (1 - ofMatch(i)) : Infinity,
  );
  const saved = inOrder ? inTurn(saving, saves, ranks) : waterFill(saving, pulls, saves);
  const gross = saved.map((pence, i) => grossFor(pence, ofMatch(i)));
  const beyond = inOrder ? ranks : beyondLevel(gross, saved, { saving, saves, pulls, goesBy, scale });
  return withoutSparePennies({ saving, gross, own, scale, beyond });
}

/** What decides the level up to which all lines give. */
interface Level {
  readonly saving: Pence;
  readonly saves: readonly Pence[];
  readonly pulls: readonly bigint[];
  readonly goesBy: Pulls;
  readonly scale: bigint;
}

/** How many pence each line gives beyond its exact part; a line that gives all it may comes last. */
function beyondLevel(
  gross: readonly Pence[],
  saved: readonly Pence[],
  { saving, saves, pulls, goesBy, scale }: Level,
): number[] {
  const held = saved.map((pence, i) => pence === saves[i]);
  const left = saved.reduce((rest, pence, i) => (held[i] ? rest - pence : rest), saving);
  const pull = pulls.reduce((sum, each, i) => (held[i] ? sum : sum + each), 0n);
  const level = (left * Number(scale)) / Number(pull || 1n);
  return gross.map((pence, i) => (held[i] ? -1 : pence - level * Number(goesBy[i] ?? 0)));
}
