import { PoolError } from '../../model/errors/poolError';
import { readPlan } from '../../model/plan/readPlan';
import { type CommitmentRisk, risksFromDraws, tooManyOutcomes } from '../../model/risk/commitmentRisk';
import { drawn, type Draws, drawsTogether } from '../../model/risk/draws';
import { exposureOf } from '../../model/risk/exposure';
import { type Grid } from '../../model/table/grid';
import { type Draft, tryDraft } from '../scenarios/draft';

/** What is to be reckoned, as plain data that can be sent to a worker. */
export interface RiskJob {
  /** The ranges of the plan's tables. */
  readonly grids: readonly Grid[];
  readonly draft: Draft;
  /** The year's heading, or `Undated`. */
  readonly year: string;
  readonly draws: number;
  readonly seed: number;
}

/** What comes of it: how far it is, and at the end the risks or why there are none. */
export type RiskNews =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'done'; readonly risks: readonly CommitmentRisk[] }
  | { readonly is: 'failed'; readonly why: string };

/** So many draws are made before anything else is listened to. */
const SLICE = 5_000;

/**
 * Reckons the risks slice by slice, each a piece of news, so that whoever asks can show how far it is and can stop.
 * However it is sliced the outcome is the same.
 */
export function* riskNews({ grids, draft, year, draws, seed }: RiskJob): Generator<RiskNews, void> {
  try {
    const outcome = tryDraft(readPlan(grids), draft);
    if ('why' in outcome) {
      yield { is: 'failed', why: outcome.why };
      return;
    }
    const exposure = exposureOf(outcome.plan, year);
    const followed = tooManyOutcomes(exposure);
    const parts: Draws[] = [];
    for (let from = 0; from < draws; from += SLICE) {
      const to = followed.length ? Math.min(draws, from + SLICE) : draws;
      parts.push(drawn(exposure, followed, seed, from, to));
      yield { is: 'progress', share: to / draws };
      if (to === draws) break;
    }
    yield { is: 'done', risks: risksFromDraws(exposure, drawsTogether(parts), followed) };
  } catch (error) {
    if (!(error instanceof PoolError)) throw error;
    yield { is: 'failed', why: error.message };
  }
}
