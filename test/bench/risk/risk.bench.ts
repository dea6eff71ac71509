import { isDeepStrictEqual } from 'node:util';
import { type Plan } from '../../../src/model/plan/plan';
import { risksFromDraws } from '../../../src/model/risk/commitmentRisk';
import { DrawnFunding } from '../../../src/model/risk/drawnFunding';
import { drawn } from '../../../src/model/risk/draws';
import { exposureOf } from '../../../src/model/risk/exposure';
import { type Bench } from '../bench';
import { DrawsLimit } from '../limit/drawsLimit';
import { natively } from '../limit/native';
import { SIZE_M } from '../matching/seededPlan';
import { leanRisk, type RiskAnswer } from './leanRisk';
import { riskyPlan, YEAR } from './riskyPlan';

const DRAWS = 100_000;
const SEED = 1;
const plan = riskyPlan(SIZE_M, 1);
const { streams } = exposureOf(plan, YEAR);

/** Every commitment is drawn, those too of which every outcome could be calculated. */
function ours(plan: Plan): RiskAnswer {
  const exposure = exposureOf(plan, YEAR);
  const all = exposure.commitments.map((_, c) => c);
  const draws = drawn(exposure, all, SEED, 0, DRAWS);
  const figures = risksFromDraws(exposure, draws, all).map(({ kept, expectedShortfall, p10, p50, p90 }) =>
    [kept, expectedShortfall, p10, p50, p90].map(Number),
  );
  const funding = new DrawnFunding(exposure, draws);
  return { draws: (c) => funding.of(c), figures };
}

/** The same amount in every draw of every commitment, and the same figures made of them. */
const same = (a: RiskAnswer, b: RiskAnswer) =>
  a.figures.length === b.figures.length &&
  a.figures.every((row, c) => {
    const theirs = b.draws(c);
    const draws = Array.from(a.draws(c));
    return (
      theirs.length === DRAWS &&
      draws.every((pence, d) => pence === theirs[d]) &&
      row.every((figure, i) => figure === b.figures[c]![i])
    );
  });

const inC = new DrawsLimit(exposureOf(plan, YEAR), DRAWS, SEED);
const sameFigures = (a: RiskAnswer, b: RiskAnswer) => isDeepStrictEqual(a.figures, b.figures);
const answerOf = (image: Uint8Array): RiskAnswer => ({ draws: () => [], figures: inC.figuresIn(image) });
function byLimit(): RiskAnswer {
  inC.limit.draw();
  return answerOf(inC.limit.image());
}
function alone() {
  const done = natively('draw', inC.limit.image());
  if (!done) return null;
  if (!sameFigures(ours(plan), answerOf(done.image)))
    throw new Error('The limit gives another answer natively.');
  return { name: 'C, compiled for this machine', nanoseconds: done.nanoseconds };
}

export default {
  job: 'J3: draws of uncertain grants, what each commitment gets, and its percentiles',
  size: `${DRAWS.toLocaleString('en-GB')} draws of ${streams.length} uncertain streams of ${SIZE_M.streams}; ${SIZE_M.floors} commitments and ${plan.tables.Allocation!.rows.toLocaleString('en-GB')} lines in one year`,
  input: () => plan,
  calls: 1,
  ours: { name: 'Poolbook', run: ours },
  alone,
  peers: [
    { name: 'the limit', run: byLimit, agrees: sameFigures, goal: 0.3, floor: 0.2 },
    {
      name: 'lean object code, the same random numbers',
      run: (plan) => leanRisk(plan, DRAWS, SEED),
      agrees: same,
      goal: 20,
    },
  ],
} satisfies Bench<Plan, RiskAnswer>;
