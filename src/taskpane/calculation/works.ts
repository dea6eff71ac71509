import { PoolError } from '../../model/errors/poolError';
import { type Plan } from '../../model/plan/plan';
import { readPlan } from '../../model/plan/readPlan';
import { type Outcome } from '../../model/scenarios/questions/leverOutcomes';
import { staircase } from '../../model/scenarios/questions/staircase';
import { type Reach, tornado } from '../../model/scenarios/questions/tornado';
import { twoLevers } from '../../model/scenarios/questions/twoLevers';
import { riskWork } from './riskWork';
import { rowsOfDraft } from '../drafting/draft';
import { type Asked, type Given } from './given';

/** Long work by name: it tells again and again how much of it is done, a share of 1, and at last what came of it. */
const WORKS = {
  risk: riskWork,
  staircase: ({ plan, draft, year }: Asked) => staircase(plan, rowsOfDraft(draft), year),
  tornado: ({
    plan,
    draft,
    year,
    outcome,
    reach,
  }: Asked & { readonly outcome: Outcome; readonly reach: Reach }) =>
    tornado(plan, rowsOfDraft(draft), outcome, year, reach),
  twoLevers: ({ plan, draft, year, pair }: Asked & { readonly pair: readonly [number, number] }) =>
    twoLevers(plan, rowsOfDraft(draft), pair, year),
};
export type WorkName = keyof typeof WORKS;
export type Ask<N extends WorkName> = Given & Omit<Parameters<(typeof WORKS)[N]>[0], 'plan'>;
export type Outcomes<N extends WorkName> =
  ReturnType<(typeof WORKS)[N]> extends Generator<number, infer Result> ? Result : never;

/** A piece of work, as it is sent to a worker. */
export interface Order<N extends WorkName = WorkName> {
  readonly work: N;
  readonly ask: Ask<N>;
}

/** What is heard of it: how far it is, and at the end what came of it or why nothing did. */
export type News<Result> =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'done'; readonly result: Result }
  | { readonly is: 'failed'; readonly why: string };

/** Does a piece of work bit by bit, each a piece of news, so that the caller can show progress and stop. */
export function* newsOf<N extends WorkName>({ work, ask }: Order<N>): Generator<News<Outcomes<N>>, void> {
  try {
    const begin = WORKS[work] as (asked: Ask<N> & { plan: Plan }) => Generator<number, Outcomes<N>>;
    const doing = begin({ ...ask, plan: readPlan(ask.grids) });
    for (;;) {
      const { value, done } = doing.next();
      if (done) {
        yield { is: 'done', result: value };
        return;
      }
      yield { is: 'progress', share: value };
    }
  } catch (error) {
    if (!(error instanceof PoolError)) throw error;
    yield { is: 'failed', why: error.message };
  }
}
