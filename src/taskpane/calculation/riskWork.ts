import { impossible } from '../../model/errors/poolError';
import { type CommitmentRisk, risksFromDraws, tooManyOutcomes } from '../../model/risk/commitmentRisk';
import { drawn, type Draws, drawsTogether } from '../../model/risk/draws';
import { exposureOf } from '../../model/risk/exposure';
import { type Asked } from './given';
import { tryDraft } from '../drafting/draft';

/** So many draws are made before anything else is listened to. */
const SLICE = 5_000;

/**
 * Calculates the risks slice by slice. However it is sliced the outcome is the same.
 *
 * @returns how much of it is done, a share of 1, again and again; and at last the risks
 * @throws `#N/A` for a draft that cannot be carried out, or a stream without its probability
 */
export function* riskWork({
  plan,
  draft,
  year,
  draws,
  seed,
}: Asked & { readonly draws: number; readonly seed: number }): Generator<number, CommitmentRisk[]> {
  const outcome = tryDraft(plan, draft);
  if ('why' in outcome) throw impossible(outcome.why);
  const exposure = exposureOf(outcome.plan, year);
  const followed = tooManyOutcomes(exposure);
  const parts: Draws[] = [];
  for (let from = 0; from < draws; from += SLICE) {
    const to = followed.length ? Math.min(draws, from + SLICE) : draws;
    parts.push(drawn(exposure, followed, seed, from, to));
    yield to / draws;
    if (to === draws) break;
  }
  return risksFromDraws(exposure, drawsTogether(parts), followed);
}
