import { PoolError } from '../../model/errors/poolError';
import { WHOLE, type WorkPart } from '../../model/plan/workPart';
import { type CommitmentRisk } from '../../model/risk/commitmentRisk';
import { type LeverOutcome } from '../../model/scenarios/questions/leverOutcomes';
import { type Alone } from '../../model/scenarios/questions/eachAlone';
import { inOrder, type Stair, staircase } from '../../model/scenarios/questions/staircase';
import { type Moved, type Reach, stepsAlone, tornado } from '../../model/scenarios/questions/tornado';
import { type LeverGrid, twoLevers } from '../../model/scenarios/questions/twoLevers';
import { riskWork } from './riskWork';
import { rowsOfDraft } from '../drafting/draft';
import { type Asked } from './given';
import { tableOf } from '../../model/plan/tableOf';

/** Long work that can be divided. */
interface Work<Ask, Found, Result> {
  /** Into how many parts it is worth dividing. */
  readonly parts: (ask: Ask) => number;
  /** Does a part: tells again and again how much of it is done, a share of 1, and at last what came of it. */
  readonly part: (ask: Ask, part: WorkPart) => Generator<number, Found>;
  /** What comes of all parts, in their order. */
  readonly end: (ask: Ask, found: readonly Found[]) => Result;
}
const work = <Ask, Found, Result>(of: Work<Ask, Found, Result>) => of;

/** To begin a part costs as much as a few commitments. */
const COMMITMENTS_A_PART = 8;
const byCommitments = ({ plan }: Asked) => tableOf(plan, 'Commitment').rows / COMMITMENTS_A_PART;

interface Moving extends Asked {
  readonly outcome: LeverOutcome;
  readonly reach: Reach;
}
const moved = ({ draft, year: label, outcome, reach }: Moving): Moved => ({
  ...{ rows: rowsOfDraft(draft), outcome, label, reach },
});

const WORKS = {
  risk: work({
    parts: byCommitments,
    part: riskWork,
    end: (_, found: readonly CommitmentRisk[][]) => found.flat(),
  }),
  staircase: work({
    parts: byCommitments,
    part: ({ plan, draft, year }: Asked, part) => staircase(plan, rowsOfDraft(draft), year, part),
    end: (_, found: readonly Stair[][]) => inOrder(found.flat()),
  }),
  tornado: work({
    parts: ({ draft }: Moving) => draft.steps.length,
    part: (ask, part) => stepsAlone(ask.plan, moved(ask), part),
    end: (ask, found: readonly Alone[]) => {
      const [{ rest } = { rest: 0 }] = found;
      return tornado(ask.plan, moved(ask), { rest, swings: found.flatMap(({ swings }) => swings) });
    },
  }),
  twoLevers: work({
    parts: () => 5,
    part: ({ plan, draft, year, pair }: Asked & { readonly pair: readonly [number, number] }, part) =>
      twoLevers(plan, rowsOfDraft(draft), pair, year, part),
    end: (_, found: readonly LeverGrid[]): LeverGrid => ({
      values: found[0]?.values ?? [[], []],
      outcomes: found.flatMap(({ outcomes }) => outcomes),
    }),
  }),
};
export type WorkName = keyof typeof WORKS;
export type Ask<N extends WorkName> = Parameters<(typeof WORKS)[N]['part']>[0];
export type Outcomes<N extends WorkName> = ReturnType<(typeof WORKS)[N]['end']>;

/** A piece of work. */
export interface Order<N extends WorkName = WorkName> {
  readonly work: N;
  readonly ask: Ask<N>;
}

/** What is heard of it: how far it is, and at the end what came of it or why nothing did. */
export type News<Result> =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'done'; readonly result: Result }
  | { readonly is: 'failed'; readonly why: string };

const workOf = (name: WorkName) => WORKS[name] as unknown as Work<Asked, unknown, unknown>;

/** Into how many parts a piece of work is divided, where so many workers are there. */
export const partsOf = ({ work: name, ask }: Order, workers: number): number =>
  Math.max(1, Math.min(workers, Math.floor(workOf(name).parts(ask))));

/** Does a part of a piece of work bit by bit, each a piece of news, so that the caller can show progress and stop. */
export function* newsOfPart({ work: name, ask }: Order, part: WorkPart): Generator<News<unknown>, void> {
  try {
    const doing = workOf(name).part(ask, part);
    for (;;) {
      const { value, done } = doing.next();
      if (done) {
        yield { is: 'done', result: value };
        return;
      }
      yield { is: 'progress', share: value };
    }
  } catch (error) {
    yield failure(error);
  }
}

/** What comes of a piece of work whose parts are done. */
export function newsOfAll({ work: name, ask }: Order, found: readonly unknown[]): News<unknown> {
  try {
    return { is: 'done', result: workOf(name).end(ask, found) };
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): News<never> {
  if (!(error instanceof PoolError)) throw error;
  return { is: 'failed', why: error.message };
}

/** Does a piece of work undivided. */
export function* newsOf<N extends WorkName>(order: Order<N>): Generator<News<Outcomes<N>>, void> {
  for (const news of newsOfPart(order, WHOLE))
    yield (news.is === 'done' ? newsOfAll(order, [news.result]) : news) as News<Outcomes<N>>;
}
