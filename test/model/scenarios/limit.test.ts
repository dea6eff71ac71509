import { risksFromDraws } from '../../../src/model/risk/commitmentRisk';
import { drawn } from '../../../src/model/risk/draws';
import { exposureOf } from '../../../src/model/risk/exposure';
import { readPlan } from '../../../src/model/plan/readPlan';
import { planUnder } from '../../../src/model/scenarios/run/planUnder';
import { scenarioNamed } from '../../../src/model/scenarios/steps/scenario';
import { sweep } from '../../../src/model/scenarios/sweep/sweep';
import { DrawsLimit } from '../../bench/limit/drawsLimit';
import { ScenarioLimit } from '../../bench/limit/scenarioLimit';
import { SIZE_S as SMALL_YEAR } from '../../bench/matching/seededPlan';
import { seededTables, SIZE_S } from '../../bench/plan/seededTables';
import { riskyPlan, YEAR } from '../../bench/risk/riskyPlan';
import { outcomeOfPlan } from '../../bench/scenarios/byModel';
import { gridVariants, randomVariants } from '../../bench/scenarios/variants';

/** C with plain loops, which knows nothing of the model: test/bench/limit. */
describe('the model gives the answers of plain loops, to the penny', () => {
  it.each([1, 2, 3])('a scenario of plan %i', (seed) => {
    const plan = readPlan(seededTables(SIZE_S, seed).grids);
    const scenario = scenarioNamed(plan, 'Cuts');
    const inC = new ScenarioLimit(plan, [scenario.steps]);
    inC.limit.scenario();
    expect(outcomeOfPlan(planUnder(plan, scenario).plan)).toEqual(inC.outcomeIn(inC.limit.image()));
  });

  it.each([
    ['drawn at random', randomVariants],
    ['on a grid', (plan: Parameters<typeof gridVariants>[0]) => gridVariants(plan, 6)],
  ])('scenarios one after the other, %s', (_, make) => {
    const plan = readPlan(seededTables(SIZE_S, 4).grids);
    const scenarios = make(plan, 40).map(({ steps }) => steps);
    const inC = new ScenarioLimit(plan, scenarios);
    const swept = sweep(plan);
    scenarios.forEach((steps, i) => {
      inC.limit.sweep(i, i + 1);
      const { tiers, shortfalls } = swept.under(steps);
      expect({ tiers, shortfalls }).toEqual(inC.sweptIn(inC.limit.image()));
    });
  });

  it('draws and the figures made of them', () => {
    const exposure = exposureOf(riskyPlan(SMALL_YEAR, 1), YEAR);
    const all = exposure.commitments.map((_, c) => c);
    const inC = new DrawsLimit(exposure, 2000, 7);
    inC.limit.draw();
    const figures = risksFromDraws(exposure, drawn(exposure, all, 7, 0, 2000), all).map(
      ({ kept, expectedShortfall, p10, p50, p90 }) => [kept, expectedShortfall, p10, p50, p90],
    );
    expect(figures).toEqual(inC.figuresIn(inC.limit.image()));
  });
});
