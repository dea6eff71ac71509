import { impossible } from '../../model/errors/poolError';
import { fallsTo, type WorkPart } from '../../model/plan/workPart';
import { type CommitmentRisk, eachRisk, tooManyOutcomes } from '../../model/risk/commitmentRisk';
import { drawn, type Draws, drawsTogether } from '../../model/risk/draws';
import { exposureOf } from '../../model/risk/exposure';
import { type Asked } from './given';
import { tryDraft } from '../drafting/tryDraft';

/** So many draws are made before anything else is listened to. */
const SLICE = 5_000;

/**
 * Calculates the risks of some commitments, slice by slice. A draw depends on the seed and its number alone, so that the
 * outcome is the same however it is sliced, and wherever the other commitments are calculated.
 *
 * @param part of the commitments, in the order of their table
 * @returns how much of it is done, a share of 1, again and again; and at last the risks
 * @throws `#N/A` for a draft that cannot be carried out, or a stream without its probability
 */
export function* riskWork(
  { plan, draft, year, draws, seed }: Asked & { readonly draws: number; readonly seed: number },
  part: WorkPart,
): Generator<number, CommitmentRisk[]> {
  const outcome = tryDraft(plan, draft);
  if ('why' in outcome) throw impossible(outcome.why);
  const exposure = exposureOf(outcome.plan, year);
  const wanted = fallsTo([...exposure.commitments.keys()], part);
  const tooMany = new Set(tooManyOutcomes(exposure));
  const followed = wanted.filter((commitment) => tooMany.has(commitment));
  const last = followed.length ? draws : Math.min(draws, SLICE);
  const work = Math.ceil(last / SLICE) + wanted.length;
  let done = 0;
  const parts: Draws[] = [];
  for (let from = 0; from < last; from += SLICE) {
    parts.push(drawn(exposure, followed, seed, from, Math.min(last, from + SLICE)));
    yield ++done / work;
  }
  const risks: CommitmentRisk[] = [];
  for (const risk of eachRisk(exposure, drawsTogether(parts), followed, wanted)) {
    risks.push(risk);
    yield ++done / work;
  }
  return risks;
}
